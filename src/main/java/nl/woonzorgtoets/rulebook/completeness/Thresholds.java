package nl.woonzorgtoets.rulebook.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * Whether the values of a threshold lie where the answers lie that it is compared with.
 *
 * @param nodes of the thresholds, by name
 */
record Thresholds(Map<String, YamlNode> nodes, Map<String, Drempel> drempels, Meant meant) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final int THOUSANDS = 3;
    private static final String WORD = "waarde";

    /** A field that a rule compares a threshold with. */
    private record Compared(Field field, Rule rule) {}

    void check(List<Rule> rules) {
        Map<String, List<Compared>> compared = new HashMap<>();
        rules.forEach(it -> collect(it, compared));
        drempels.values().forEach(it -> check(it, compared.getOrDefault(it.naam(), List.of())));
    }

    private void check(Drempel drempel, List<Compared> compared) {
        Stream.concat(
                        drempel.waarden().stream(),
                        drempel.perGemeente().values().stream().flatMap(List::stream))
                .filter(it -> it.waarde() instanceof BigDecimal)
                .forEach(it -> check(drempel, it, (BigDecimal) it.waarde(), compared));
    }

    private void check(Drempel drempel, Drempel.Waarde at, BigDecimal value, List<Compared> compared) {
        YamlNode node = nodes.get(drempel.naam());
        Compared outside = compared.stream()
                .filter(it -> isOutside(value, it.field().minimum(), it.field().maximum()))
                .findFirst()
                .orElse(null);
        String odd = odd(drempel, at, value);
        if (outside == null && odd == null || meant.isMeant(node, WORD)) {
            return;
        }
        String how = Meant.how(List.of(WORD));
        if (outside != null) {
            node.reportAt(at.bestand(), at.regel(), beyond(drempel, value, outside) + how);
        } else {
            node.warnAt(at.bestand(), at.regel(), "De drempel '" + drempel.naam() + "' is " + odd + how);
        }
    }

    /** What looks like a slip of the pen; null when nothing does. */
    private static String odd(Drempel drempel, Drempel.Waarde at, BigDecimal value) {
        boolean isShare = drempel.eenheid() != null && drempel.eenheid().startsWith("%");
        if (isShare && isOutside(value, BigDecimal.ZERO, HUNDRED)) {
            return value.toPlainString() + " procent. Een percentage ligt meestal tussen 0 en 100.";
        }
        if (value.signum() != 0
                && value.scale() == THOUSANDS
                && value.stripTrailingZeros().scale() <= 0) {
            return value.toPlainString() + ", en dat is "
                    + value.stripTrailingZeros().toPlainString()
                    + ". Een punt staat hier voor de cijfers achter de komma. Schrijf duizendtallen zonder punt.";
        }
        BigDecimal before = before(drempel, at);
        return before != null && isFarFrom(value, before)
                ? value.toPlainString() + ", en daarvoor was zij " + before.toPlainString()
                        + ". Meer dan vijf keer zoveel of zo weinig is vaak een vergissing."
                : null;
    }

    /** The value that it follows, or for a place the one of the region; null when there is none to compare with. */
    private static BigDecimal before(Drempel drempel, Drempel.Waarde at) {
        BigDecimal before = null;
        for (Drempel.Waarde it : drempel.waarden()) {
            if (it == at || it.vanaf().isAfter(at.vanaf())) {
                break;
            }
            before = it.waarde() instanceof BigDecimal number ? number : before;
        }
        return before;
    }

    private static boolean isFarFrom(BigDecimal value, BigDecimal before) {
        return value.signum() > 0
                && before.signum() > 0
                && (value.compareTo(before.multiply(FAR)) > 0 || before.compareTo(value.multiply(FAR)) > 0);
    }

    private static String beyond(Drempel drempel, BigDecimal value, Compared it) {
        return "De drempel '" + drempel.naam() + "' is " + value.toPlainString() + ", maar ‘"
                + it.field().label()
                + "’, waar regel " + it.rule().id() + " hem mee vergelijkt, ligt"
                + (it.field().minimum() == null
                        ? " tot en met " + it.field().maximum().toPlainString()
                        : it.field().maximum() == null
                                ? " vanaf " + it.field().minimum().toPlainString()
                                : " tussen " + it.field().minimum().toPlainString() + " en "
                                        + it.field().maximum().toPlainString())
                + ". Zo komt er altijd hetzelfde uit.";
    }

    private static boolean isOutside(BigDecimal value, BigDecimal minimum, BigDecimal maximum) {
        return minimum != null && value.compareTo(minimum) < 0 || maximum != null && value.compareTo(maximum) > 0;
    }

    private static void collect(Rule rule, Map<String, List<Compared>> compared) {
        Map<Integer, String> named = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : condition.patterns()) {
                String name = nameIn(pattern);
                if (name != null) {
                    pattern.bindings().forEach(it -> named.put(it.slot(), name));
                }
                pattern.constraints().forEach(it -> collect(it, rule, named, compared));
            }
        }
    }

    /** The threshold that a pattern is about; null when it is about something else. */
    private static String nameIn(Condition.Pattern pattern) {
        return !pattern.type().name().equals("Drempel")
                ? null
                : pattern.constraints().stream()
                        .filter(it -> it instanceof Constraint.Comparison c && c.right() instanceof Expression.Literal)
                        .map(it -> ((Expression.Literal) ((Constraint.Comparison) it).right()).value())
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    private static void collect(
            Constraint constraint, Rule rule, Map<Integer, String> named, Map<String, List<Compared>> compared) {
        List<Constraint> parts = constraint.match(
                it -> {
                    collect(it.left(), it.right(), rule, named, compared);
                    collect(it.right(), it.left(), rule, named, compared);
                    return List.of();
                },
                it -> List.of(),
                Constraint.All::parts,
                Constraint.Any::parts,
                Constraint.HowMany::parts);
        parts.forEach(it -> collect(it, rule, named, compared));
    }

    private static void collect(
            Expression field,
            Expression threshold,
            Rule rule,
            Map<Integer, String> named,
            Map<String, List<Compared>> compared) {
        if (field instanceof Expression.FieldValue own
                && threshold instanceof Expression.Variable variable
                && named.containsKey(variable.slot())) {
            compared.computeIfAbsent(named.get(variable.slot()), it -> new ArrayList<>())
                    .add(new Compared(own.field(), rule));
        }
    }
}
