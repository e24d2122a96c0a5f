package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The structure that Drools' own parser sees in a rule file, in the notation of {@link OwnReading}. */
final class DroolsReading {

    private DroolsReading() {}

    static List<String> of(String file) throws Exception {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parser.parse(false, file);
        if (parser.hasErrors()) {
            throw new AssertionError(parser.getErrors() + "\n" + file);
        }
        return parsed.getRules().stream().map(DroolsReading::rule).toList();
    }

    private static String rule(RuleDescr rule) {
        return rule.getName() + " @"
                + OwnReading.dense(String.valueOf(rule.getAnnotation("bron").getValue())) + " when "
                + condition(rule.getLhs()) + " then "
                + OwnReading.dense(rule.getConsequence().toString());
    }

    private static String condition(BaseDescr descr) {
        if (descr instanceof AndDescr and) {
            return and.getDescrs().stream().map(DroolsReading::condition).collect(Collectors.joining(" "));
        }
        if (descr instanceof NotDescr not) {
            return "not{" + conditions(not.getDescrs()) + "}";
        }
        if (descr instanceof ExistsDescr exists) {
            return "exists{" + conditions(exists.getDescrs()) + "}";
        }
        PatternDescr pattern = (PatternDescr) descr;
        return pattern.getSource() == null ? pattern(pattern) : accumulate(pattern);
    }

    private static String conditions(List<?> descrs) {
        return descrs.stream().map(descr -> condition((BaseDescr) descr)).collect(Collectors.joining(" "));
    }

    private static String pattern(PatternDescr pattern) {
        String variable = pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + ":";
        return variable + pattern.getObjectType() + parts(pattern);
    }

    private static String accumulate(PatternDescr pattern) {
        AccumulateDescr accumulate = (AccumulateDescr) pattern.getSource();
        String functions = accumulate.getFunctions().stream()
                .map(call -> call.getBind() + ":" + call.getFunction() + "("
                        + OwnReading.dense(String.join(",", call.getParams())) + ")")
                .collect(Collectors.joining(","));
        return "accumulate{" + condition(accumulate.getInput()) + ";" + functions + ";" + parts(pattern) + "}";
    }

    private static String parts(PatternDescr pattern) {
        return pattern.getDescrs().stream()
                .map(part -> part(((ExprConstraintDescr) part).getExpression()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String part(String text) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(text);
        if (parser.hasErrors()) {
            throw new AssertionError(parser.getErrors() + "\n" + text);
        }
        return expression(parsed);
    }

    private static String expression(BaseDescr descr) {
        if (descr instanceof ConstraintConnectiveDescr connective) {
            return OwnReading.joined(
                    connective.getConnective() == ConnectiveType.OR,
                    connective.getDescrs().stream().map(DroolsReading::expression));
        }
        if (descr instanceof RelationalExprDescr relation) {
            String operator = (relation.isNegated() ? "not " : "") + relation.getOperator();
            return "<" + expression(relation.getLeft()) + " " + operator + " " + expression(relation.getRight()) + ">";
        }
        if (descr instanceof BindingDescr binding) {
            return binding.getVariable() + ":" + OwnReading.dense(binding.getExpression());
        }
        return OwnReading.dense(((AtomicExprDescr) descr).getExpression());
    }
}
