package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Editie;

/** The structure that our parser sees in a rule file, as a text to compare with. */
final class OwnReading {

    private OwnReading() {}

    static List<String> of(String file) {
        Problems problems = new Problems("test.drl", new ArrayList<>(), Editie.NIEUWSTE);
        return DrlReader.tokens(file, problems).stream()
                .map(tokens -> new RuleParser(file, tokens, problems).parse())
                .map(OwnReading::rule)
                .toList();
    }

    private static String rule(Syntax.Rule rule) {
        return rule.name().text() + " @" + rule.source().written() + " when " + conditions(rule.conditions())
                + " then insert(Bevinding." + rule.conclusion().kind().text() + "("
                + rule.conclusion().aspect().written() + "));";
    }

    private static String conditions(List<? extends Syntax.Condition> conditions) {
        return conditions.stream().map(OwnReading::condition).collect(Collectors.joining(" "));
    }

    private static String condition(Syntax.Condition condition) {
        if (condition instanceof Syntax.Existence existence) {
            return (existence.negated() ? "not{" : "exists{") + conditions(existence.patterns()) + "}";
        }
        if (condition instanceof Syntax.Accumulation accumulation) {
            String totals = accumulation.totals().stream()
                    .map(total ->
                            total.variable().text() + ":" + total.function().text() + "("
                                    + (total.argument() == null ? "" : value(total.argument())) + ")")
                    .collect(Collectors.joining(","));
            return "accumulate{" + conditions(accumulation.patterns()) + ";" + totals + ";"
                    + parts(accumulation.parts()) + "}";
        }
        Syntax.Pattern pattern = (Syntax.Pattern) condition;
        String variable = pattern.variable() == null ? "" : pattern.variable().text() + ":";
        return variable + pattern.type().text() + parts(pattern.parts());
    }

    private static String parts(List<Syntax.Part> parts) {
        return parts.stream().map(OwnReading::part).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String part(Syntax.Part part) {
        if (part instanceof Syntax.Binding binding) {
            return binding.variable().text() + ":" + binding.field().text();
        }
        if (part instanceof Syntax.Logic logic) {
            return joined(logic.any(), logic.parts().stream().map(OwnReading::part));
        }
        if (part instanceof Syntax.Membership membership) {
            String relation = value(membership.value()) + (membership.negated() ? " != " : " == ");
            return joined(
                    !membership.negated(),
                    membership.members().stream().map(member -> "<" + relation + value(member) + ">"));
        }
        Syntax.Comparison comparison = (Syntax.Comparison) part;
        return "<" + value(comparison.left()) + " " + comparison.operator().symbol() + " " + value(comparison.right())
                + ">";
    }

    /** Drools makes no difference between a || ( b || c ) and a || b || c, nor between a in ( 0, 1 ) and a == 0 || a == 1. */
    static String joined(boolean any, Stream<String> tests) {
        String sign = any ? "||" : "&&";
        List<String> all = tests.map(test -> test.startsWith("(" + sign) ? test.substring(3, test.length() - 1) : test)
                .toList();
        return all.size() == 1 ? all.get(0) : "(" + sign + String.join(",", all) + ")";
    }

    /** Drools keeps a calculation as text; that its multiplications come first is told in the language test. */
    private static String value(Syntax.Value value) {
        return dense(value.span().text());
    }

    /** Without the spaces that stand outside a text. */
    static String dense(String text) {
        StringBuilder dense = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            if (quoted || !Character.isWhitespace(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }
}
