package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Atom.OneOf;
import nl.woonzorgtoets.rulebook.Atom.Presence;
import nl.woonzorgtoets.rulebook.Atom.Side;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Operator;

/** A rule's conditions in a form in which the same value has the same name in every rule. */
final class Canonical {

    private final Map<Integer, String> names = new HashMap<>();
    private final String rule;

    private Canonical(Rule rule) {
        this.rule = rule.id();
    }

    static Set<Atom> atoms(Rule rule) {
        Canonical canonical = new Canonical(rule);
        return rule.conditions().stream()
                .flatMap(
                        condition -> condition.match(canonical::pattern, canonical::existence, canonical::accumulation))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Atom> pattern(Pattern pattern) {
        String subject = subject(pattern);
        name(pattern, subject == null ? rule + "?" + names.size() : subject);
        Stream<Atom> asked = subject == null ? Stream.empty() : atoms(pattern.constraints(), subject);
        return Stream.concat(asked, Stream.of(new Presence(true, List.of(demands(pattern, "#0")))));
    }

    private Stream<Atom> existence(Existence existence) {
        return Stream.of(new Presence(!existence.negated(), group(existence.patterns())));
    }

    private Stream<Atom> accumulation(Accumulation accumulation) {
        List<Set<String>> source = group(accumulation.patterns());
        for (Total total : accumulation.totals()) {
            String argument = total.argument() == null ? "" : text(total.argument(), "");
            names.put(total.slot(), total.function() + "(" + argument + ")" + source);
        }
        return atoms(accumulation.constraints(), "");
    }

    /** The name of a fact that every rule sees the same one of; null when there can be several. */
    private static String subject(Pattern pattern) {
        if (pattern.type().single()) {
            return pattern.type().name();
        }
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.left() instanceof FieldValue f
                        && f.field().name().equals("naam")
                        && c.right() instanceof Literal
                        && pattern.type().name().equals("Drempel"))
                .map(constraint -> "Drempel " + ((Literal) ((Comparison) constraint).right()).value())
                .findFirst()
                .orElse(null);
    }

    private void name(Pattern pattern, String subject) {
        pattern.bindings()
                .forEach(binding -> names.put(
                        binding.slot(), subject + "." + binding.field().name()));
    }

    private List<Set<String>> group(List<Pattern> patterns) {
        List<Set<String>> group = new ArrayList<>();
        for (Pattern pattern : patterns) {
            String subject = "#" + group.size();
            name(pattern, subject);
            group.add(demands(pattern, subject));
        }
        return group;
    }

    private Set<String> demands(Pattern pattern, String subject) {
        Set<String> demands = new TreeSet<>();
        demands.add(pattern.type().name());
        pattern.constraints().stream()
                .map(constraint -> text(constraint, subject))
                .forEach(demands::add);
        return demands;
    }

    private Stream<Atom> atoms(List<Constraint> constraints, String subject) {
        return constraints.stream().flatMap(constraint -> atoms(constraint, subject));
    }

    private Stream<Atom> atoms(Constraint constraint, String subject) {
        return constraint.match(
                comparison -> compare(comparison, subject),
                m -> Stream.of(new OneOf(text(m.value(), subject), m.negated(), members(m, subject))),
                all -> atoms(all.parts(), subject),
                any -> Stream.empty(),
                it -> sides(text(it.parts(), ", ", subject) + ".aantal", it.operator(), text(it.required(), subject)));
    }

    private Stream<Atom> compare(Comparison c, String subject) {
        String left = text(c.left(), subject);
        String right = text(c.right(), subject);
        boolean same = c.operator() == Operator.EQUAL || c.operator() == Operator.NOT_EQUAL;
        return Stream.concat(same ? option(c, left, right) : Stream.empty(), sides(left, c.operator(), right));
    }

    private static Stream<Atom> sides(String left, Operator operator, String right) {
        return switch (operator) {
            case LESS -> Stream.of(new Side(left, right, Side.BELOW));
            case AT_MOST -> Stream.of(new Side(left, right, Side.BELOW | Side.AT));
            case GREATER -> Stream.of(new Side(left, right, Side.ABOVE));
            case AT_LEAST -> Stream.of(new Side(left, right, Side.ABOVE | Side.AT));
            case EQUAL -> Stream.of(new Side(left, right, Side.AT));
            case NOT_EQUAL -> Stream.of(new Side(left, right, Side.BELOW | Side.ABOVE));
            case CONTAINS -> Stream.of(new OneOf(left + " contains " + right, false, Set.of("ja")));
            case NOT_CONTAINS -> Stream.of(new OneOf(left + " contains " + right, true, Set.of("ja")));
        };
    }

    private static Stream<Atom> option(Comparison c, String left, String right) {
        return c.right() instanceof Literal literal && !(literal.value() instanceof BigDecimal)
                ? Stream.of(new OneOf(left, c.operator() == Operator.NOT_EQUAL, Set.of(right)))
                : Stream.empty();
    }

    private String text(Constraint constraint, String subject) {
        return constraint.match(
                c -> text(c.left(), subject) + c.operator().symbol() + text(c.right(), subject),
                m -> text(m.value(), subject) + (m.negated() ? " not in " : " in ") + members(m, subject),
                all -> text(all.parts(), " && ", subject),
                any -> text(any.parts(), " || ", subject),
                it -> text(it.parts(), ", ", subject) + it.operator().symbol() + text(it.required(), subject));
    }

    private String text(List<Constraint> parts, String word, String subject) {
        return parts.stream().map(part -> text(part, subject)).collect(Collectors.joining(word, "(", ")"));
    }

    private Set<String> members(Membership membership, String subject) {
        return membership.members().stream()
                .map(member -> text(member, subject))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(Expression expression, String subject) {
        return expression.match(
                literal -> "'" + literal.value() + "'",
                own -> subject + "." + own.field().name(),
                variable -> names.getOrDefault(variable.slot(), rule + "?" + variable.slot()),
                sum -> "(" + text(sum.left(), subject) + sum.operator().symbol() + text(sum.right(), subject) + ")",
                computed -> computed.operands().stream()
                        .map(operand -> text(operand, subject))
                        .collect(Collectors.joining(",", computed.computation().symbol() + "(", ")")));
    }
}
