package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.FactType;

/** Names what rules ask so that the same thing has the same name in each of them, whatever its variables are called. */
final class Apart {

    private final Map<Integer, String> bound = new HashMap<>();
    private final String owner;

    /** @param owner in whose words variables are told of that are not known */
    Apart(String owner) {
        this.owner = owner;
    }

    void binds(int slot, String name) {
        bound.put(slot, name);
    }

    /** Null when it is not known what that variable is. */
    String of(int slot) {
        return bound.get(slot);
    }

    /** @param of the type of fact around it */
    String name(Expression expression, FactType of) {
        return expression.match(
                literal -> "'" + plain(literal.value()) + "'",
                own -> of.name() + "." + own.field().name(),
                variable -> bound.getOrDefault(variable.slot(), "?" + owner + variable.name()),
                sum -> "(" + name(sum.left(), of) + " " + sum.operator() + " " + name(sum.right(), of) + ")",
                computed -> computed.computation().symbol() + names(computed.operands(), of));
    }

    private String names(List<Expression> parts, FactType of) {
        return parts.stream().map(it -> name(it, of)).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    String name(Constraint constraint, FactType of) {
        return constraint.match(
                it -> name(it.left(), of) + " " + it.operator().symbol() + " " + name(it.right(), of),
                it -> name(it.value(), of)
                        + (it.negated() ? " not in " : " in ")
                        + it.members().stream()
                                .map(member -> name(member, of))
                                .sorted()
                                .toList(),
                it -> "all" + parts(it.parts(), of),
                it -> "any" + parts(it.parts(), of),
                it -> "count" + parts(it.parts(), of) + it.operator().symbol() + name(it.required(), of));
    }

    private List<String> parts(List<Constraint> parts, FactType of) {
        return parts.stream().map(it -> name(it, of)).sorted().toList();
    }

    /** Of patterns together, which have variables of their own. */
    String name(List<Condition.Pattern> patterns) {
        List<String> names = new ArrayList<>();
        for (Condition.Pattern pattern : patterns) {
            int at = names.size();
            pattern.bindings()
                    .forEach(it ->
                            bound.put(it.slot(), "#" + at + "." + it.field().name()));
            names.add(pattern.type().name()
                    + pattern.constraints().stream()
                            .map(it -> name(it, pattern.type()))
                            .sorted()
                            .toList());
        }
        return names.toString();
    }
}
