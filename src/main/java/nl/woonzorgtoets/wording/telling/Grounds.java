package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Whose;

/**
 * The numbers that findings rest on, of the plan and the place, and the thresholds beside them. Never how many people: small numbers
 * point at somebody. Where one of them is secret nothing, for half of the numbers would be half of the truth.
 */
record Grounds(Matter matter, UsedValues values) {

    private static final String PEOPLE = "personen";
    private static final String HOMES = "woningen";

    /** In sentences; empty when there are no numbers. */
    String withLimits(Collection<Finding> findings) {
        String thresholds = listed(used(findings).stream().filter(this::isLimit));
        return Stream.of(figures(findings), part("De grens: ", thresholds))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In a sentence, for where the thresholds stand elsewhere. */
    String figures(Collection<Finding> findings) {
        List<UsedValue> used = used(findings);
        // Once: a case can have many rows, and each of them is asked.
        boolean withEarlierPlans = used.stream().anyMatch(values::isPortfolio);
        return part("De cijfers: ", listed(used.stream().filter(it -> isFigure(it, withEarlierPlans))));
    }

    private List<UsedValue> used(Collection<Finding> findings) {
        boolean secret = findings.stream()
                .anyMatch(finding -> finding.used().stream()
                        .anyMatch(it ->
                                matter.secrecy().withholds(it, finding.rule().id())));
        return secret
                ? List.of()
                : findings.stream().flatMap(it -> it.used().stream()).distinct().toList();
    }

    private static String part(String lead, String listed) {
        return listed.isEmpty() ? "" : lead + listed + ".";
    }

    private String listed(Stream<UsedValue> used) {
        Map<String, List<UsedValue>> byName = new LinkedHashMap<>();
        used.forEach(it ->
                byName.computeIfAbsent(name(it), name -> new ArrayList<>()).add(it));
        return byName.entrySet().stream()
                .map(it -> it.getKey() + " " + value(it.getKey(), it.getValue())
                        + whose(it.getValue().get(0)))
                .collect(Collectors.joining("; "));
    }

    /** An average of 0 is told with the figures of the place. */
    private boolean isLimit(UsedValue it) {
        return values.threshold(it) != null && it.value() instanceof BigDecimal number && number.signum() != 0;
    }

    private boolean isFigure(UsedValue it, boolean withEarlierPlans) {
        String unit = values.unit(it);
        boolean selects = values.isOneOfMany(it) && unit == null;
        return it.pointer() != null
                && !it.pointer().isEmpty()
                && it.value() instanceof BigDecimal
                && values.threshold(it) == null
                && !selects
                && !PEOPLE.equals(unit)
                && (!isCount(it) || withEarlierPlans);
    }

    /** Whose a limit is: what a policy says weighs otherwise than what was chosen. */
    private String whose(UsedValue it) {
        String whose = values.threshold(it) != null && it.origin() instanceof Origin.Threshold threshold
                ? new Whose(matter.rulebook()).of(threshold.source())
                : "";
        return whose.isEmpty() ? "" : ", " + whose;
    }

    private String name(UsedValue it) {
        String threshold = values.threshold(it);
        return threshold != null
                ? matter.words().thresholdWithin(threshold)
                : matter.words().within(it.fact(), it.field());
    }

    private String value(String name, List<UsedValue> used) {
        UsedValue first = used.get(0);
        if (isCount(first)) {
            return Dutch.number(Dutch.tidy(
                    used.stream().map(it -> (BigDecimal) it.value()).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        List<String> all = used.stream().map(it -> value(name, it)).distinct().toList();
        return Dutch.list(all, "en");
    }

    /** Without its unit where the name says already what is counted. */
    private String value(String name, UsedValue it) {
        String unit = values.threshold(it) == null ? values.unit(it) : null;
        boolean told = unit != null && name.toLowerCase(Locale.ROOT).contains(unit.split(" ")[0]);
        return told ? Dutch.number(Dutch.told((BigDecimal) it.value())) : values.value(it);
    }

    /** Homes or places in one row of a list: they say something only where they are added to those of other plans. */
    private boolean isCount(UsedValue it) {
        String unit = values.unit(it);
        return values.isInList(it) && it.value() instanceof BigDecimal && unit != null && unit.startsWith(HOMES);
    }
}
