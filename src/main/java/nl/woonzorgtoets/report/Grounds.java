package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The numbers that findings rest on, of the plan and the place, and the thresholds beside them. Never how many people: small numbers
 * point at somebody. Of a secret place nothing, for half of the numbers would be half of the truth.
 */
final class Grounds {

    private static final String PEOPLE = "personen";
    private static final String PLACE = "/locatie";
    private static final String PORTFOLIO = "/portefeuille";
    private static final String IN_LIST = "/[^/]+/\\d+";

    private final Judged judged;
    private final Amounts amounts;
    private final FigureSource sources;
    private final boolean secret;

    Grounds(Judged judged) {
        this.judged = judged;
        this.amounts = new Amounts(judged);
        this.sources = new FigureSource(judged);
        this.secret = Secrecy.applies(judged);
    }

    /** In sentences; empty when there are no numbers. */
    String withLimits(Collection<JsonNode> findings) {
        List<JsonNode> facts = facts(findings);
        String thresholds = listed(facts.stream().filter(Grounds::isLimit));
        return Stream.of(figures(findings), part("De grens: ", thresholds))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** In a sentence, for where the thresholds stand elsewhere. */
    String figures(Collection<JsonNode> findings) {
        List<JsonNode> facts = facts(findings);
        return part("De cijfers: ", listed(facts.stream().filter(it -> isFigure(it, facts))));
    }

    private List<JsonNode> facts(Collection<JsonNode> findings) {
        List<JsonNode> facts = findings.stream()
                .flatMap(it -> it.path("feiten").valueStream())
                .distinct()
                .toList();
        return facts.stream().anyMatch(this::isHidden) ? List.of() : facts;
    }

    private static String part(String lead, String listed) {
        return listed.isEmpty() ? "" : lead + listed + ".";
    }

    private String listed(Stream<JsonNode> facts) {
        Map<String, List<JsonNode>> byName = new LinkedHashMap<>();
        facts.forEach(it ->
                byName.computeIfAbsent(name(it), name -> new ArrayList<>()).add(it));
        return byName.entrySet().stream()
                .map(it -> Sentences.within(it.getKey()) + " " + value(it.getKey(), it.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** An average of 0 is told with the figures of the place. */
    private static boolean isLimit(JsonNode fact) {
        return Amounts.isThreshold(fact)
                && fact.path("waarde").isNumber()
                && fact.path("waarde").decimalValue().signum() != 0;
    }

    private boolean isFigure(JsonNode fact, List<JsonNode> together) {
        String unit = amounts.unit(fact);
        boolean selects = RegionRow.isOne(fact) && unit == null;
        return !text(fact, "plaats").isEmpty()
                && fact.path("waarde").isNumber()
                && !Amounts.isThreshold(fact)
                && !selects
                && !PEOPLE.equals(unit)
                && (!isCount(fact) || isAddedUp(together));
    }

    private boolean isHidden(JsonNode fact) {
        return sources.isSecret(fact)
                || secret
                        && text(fact, "plaats").equals(PLACE)
                        && fact.path("waarde").isNumber();
    }

    private String name(JsonNode fact) {
        return Amounts.isThreshold(fact)
                ? judged.words().threshold(Amounts.thresholdName(fact))
                : judged.words().field(text(fact, "feit"), text(fact, "veld"));
    }

    private String value(String name, List<JsonNode> facts) {
        JsonNode first = facts.get(0);
        if (Amounts.isThreshold(first)) {
            return amounts.threshold(first);
        }
        if (isCount(first)) {
            return amounts.number(facts.stream()
                    .map(it -> it.path("waarde").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return Sentences.list(
                facts.stream().map(it -> amounts.value(it, name)).distinct().toList(), "en");
    }

    /** Homes or places in one row of a list: they say something only where they are added to those of other plans. */
    private boolean isCount(JsonNode fact) {
        String unit = amounts.unit(fact);
        return text(fact, "plaats").matches(IN_LIST) && unit != null && unit.startsWith("woningen");
    }

    private static boolean isAddedUp(List<JsonNode> together) {
        return together.stream().anyMatch(it -> text(it, "plaats").equals(PORTFOLIO));
    }
}
