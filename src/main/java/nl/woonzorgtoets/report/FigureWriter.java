package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.report.Report.Row;
import tools.jackson.databind.JsonNode;

/** The figures and thresholds that rules used, each once, with year and source. */
final class FigureWriter {

    private static final String REGION = "/regio/";
    private static final String PORTFOLIO = "/portefeuille";

    private static final String SES_WOA =
            "SES-WOA is een cijfer van het CBS over de welvaart, de opleiding en het werk van huishoudens.";

    private final Judged judged;
    private final FigureSource sources;
    private final Amounts amounts;

    FigureWriter(Judged judged) {
        this.judged = judged;
        this.sources = new FigureSource(judged);
        this.amounts = new Amounts(judged);
    }

    List<Row> figures() {
        Map<String, Row> rows = new LinkedHashMap<>();
        judged.findings().forEach(finding -> {
            List<JsonNode> facts = finding.path("feiten").valueStream().toList();
            facts.stream()
                    .filter(this::isFigure)
                    .forEach(it -> rows.putIfAbsent(text(it, "plaats") + "/" + text(it, "veld"), row(it, facts)));
        });
        return rows.entrySet().stream()
                .sorted(Comparator.comparing(it -> order(it.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The place itself first, then what was added there before, then the region. */
    private static int order(String place) {
        return place.startsWith(PORTFOLIO) ? 1 : place.indexOf('/', REGION.length()) == place.lastIndexOf('/') ? 0 : 2;
    }

    List<Row> thresholds() {
        Map<String, Row> rows = new LinkedHashMap<>();
        judged.facts()
                .filter(Amounts::isThreshold)
                .filter(it -> !text(it, "veld").equals("naam"))
                .forEach(it -> rows.putIfAbsent(text(it, "plaats"), threshold(it)));
        return List.copyOf(rows.values());
    }

    /** Numbers about a place; of a table with many rows only what has a unit: the rest says which row it is. */
    private boolean isFigure(JsonNode fact) {
        String place = text(fact, "plaats");
        boolean measured = fact.path("waarde").isNumber();
        if (place.startsWith(REGION)) {
            return measured && (!RegionRow.isOne(fact) || amounts.unit(fact) != null);
        }
        return measured && place.equals(PORTFOLIO);
    }

    private Row row(JsonNode fact, List<JsonNode> together) {
        String what = name(fact) + details(fact, together);
        return sources.isSecret(fact)
                ? new Row(what, "staat in het dossier", "Niet genoemd, omdat de plek van deze groep geheim is.")
                : new Row(what, amounts.value(fact), sources.of(fact));
    }

    /** Not {@code De wijk: Woningen in de wijk}. */
    private String name(JsonNode fact) {
        String type = text(fact, "feit");
        String field = judged.words().field(type, text(fact, "veld"));
        String subject = judged.words().fact(type);
        String last = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean plain = text(fact, "plaats").equals(PORTFOLIO)
                || field.toLowerCase(Locale.ROOT).contains(last);
        return plain ? field : subject + ": " + Sentences.within(field);
    }

    /** In a table with many rows the words that tell this row from the others; and what the number means. */
    private String details(JsonNode fact, List<JsonNode> together) {
        String place = text(fact, "plaats");
        Set<String> details = new LinkedHashSet<>();
        if (RegionRow.isOne(fact)) {
            together.stream()
                    .filter(it -> text(it, "plaats").equals(place)
                            && it.path("waarde").isString())
                    .forEach(it -> details.add(Sentences.within(amounts.value(it))));
        }
        details.add(amounts.explanation(fact));
        details.remove("");
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    private Row threshold(JsonNode fact) {
        return new Row(
                judged.words().threshold(Amounts.thresholdName(fact)),
                amounts.threshold(fact),
                sources.ofThreshold(fact));
    }

    /** What has to be known beside these figures. */
    List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (Leefbaarometer.counted(judged) && !Leefbaarometer.decided(judged)) {
            caveats.add(Leefbaarometer.CAVEAT);
        }
        if (judged.facts().anyMatch(it -> text(it, "veld").equals("sesWoa"))) {
            caveats.add(SES_WOA);
        }
        boolean told = judged.findings().anyMatch(it -> text(it, "uitleg").contains("niets over de mensen"));
        if (!told) {
            caveats.add("De cijfers gaan over de plek. Zij zeggen niets over de mensen die er wonen of gaan wonen.");
        }
        return caveats;
    }
}
