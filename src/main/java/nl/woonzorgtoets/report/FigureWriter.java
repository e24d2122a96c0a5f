package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.report.Report.Row;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** The figures and thresholds that rules used, each once, with year and source. */
final class FigureWriter {

    private static final String REGION = "/regio/";
    private static final String PORTFOLIO = "/portefeuille";
    private static final String THRESHOLD = "/drempels/";

    private final Judged judged;
    private final FigureSource sources;

    FigureWriter(Judged judged) {
        this.judged = judged;
        this.sources = new FigureSource(judged);
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
                .filter(it -> text(it, "plaats").startsWith(THRESHOLD))
                .filter(it -> !text(it, "veld").equals("naam"))
                .forEach(it -> rows.putIfAbsent(text(it, "plaats"), threshold(it)));
        return List.copyOf(rows.values());
    }

    /** Numbers about a place; of a table with many rows only what has a unit: the rest says which row it is. */
    private boolean isFigure(JsonNode fact) {
        String place = text(fact, "plaats");
        boolean measured = fact.path("waarde").isNumber();
        if (place.startsWith(REGION)) {
            return measured && (place.indexOf('/', REGION.length()) < 0 || unit(fact) != null);
        }
        return measured && place.equals(PORTFOLIO);
    }

    private Row row(JsonNode fact, List<JsonNode> together) {
        String type = text(fact, "feit");
        String what = name(type, judged.words().field(type, text(fact, "veld"))) + details(fact, together);
        if (sources.isSecret(fact)) {
            return new Row(what, "staat in het dossier", "Niet genoemd, omdat de plek van deze groep geheim is.");
        }
        return new Row(what, explanation(fact).isEmpty() ? value(fact) : number(fact), sources.of(fact));
    }

    /** Not {@code De wijk: Woningen in de wijk}. */
    private String name(String type, String field) {
        String subject = judged.words().fact(type);
        String last = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return field.toLowerCase(Locale.ROOT).contains(last) ? field : subject + ": " + field;
    }

    /** A unit that says more than what is counted. */
    private String explanation(JsonNode fact) {
        String unit = unit(fact);
        return unit == null || !unit.contains(",") ? "" : unit;
    }

    /** In a table with many rows the words that tell this row from the others; and what the number means. */
    private String details(JsonNode fact, List<JsonNode> together) {
        String place = text(fact, "plaats");
        Set<String> details = new LinkedHashSet<>();
        if (order(place + "/") == 2) {
            together.stream()
                    .filter(it -> text(it, "plaats").equals(place)
                            && it.path("waarde").isString())
                    .forEach(it -> details.add(value(it)));
        }
        details.add(explanation(fact));
        details.remove("");
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    private Row threshold(JsonNode fact) {
        String place = text(fact, "plaats");
        String name = place.substring(THRESHOLD.length());
        return new Row(judged.words().threshold(name), thresholdValue(name, fact), sources.ofThreshold(fact));
    }

    private String thresholdValue(String name, JsonNode fact) {
        var drempel =
                judged.rulebook() == null ? null : judged.rulebook().drempels().get(name);
        String plain = value(fact);
        if (drempel == null) {
            return plain;
        }
        String label = drempel.opties().getOrDefault(fact.path("waarde").asString(""), plain);
        return drempel.eenheid() == null ? label : label + " " + drempel.eenheid();
    }

    private String value(JsonNode fact) {
        JsonNode value = fact.path("waarde");
        Object plain = value.isNumber() ? tidy(value.decimalValue()) : value.asString("");
        return judged.words().value(text(fact, "feit"), text(fact, "veld"), plain);
    }

    private static String number(JsonNode fact) {
        return Dutch.number(tidy(fact.path("waarde").decimalValue()));
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String unit(JsonNode fact) {
        FactType type = judged.rulebook() == null
                ? null
                : judged.rulebook().vocabulary().factTypes().get(text(fact, "feit"));
        Field field = type == null ? null : type.field(text(fact, "veld"));
        return field == null ? null : field.unit();
    }

    /** What has to be known beside these figures. */
    List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        if (Leefbaarometer.counted(judged)) {
            caveats.add(Leefbaarometer.CAVEAT);
        }
        boolean told = judged.findings().anyMatch(it -> text(it, "uitleg").contains("niets over de mensen"));
        if (!told) {
            caveats.add("De cijfers gaan over de plek. Zij zeggen niets over de mensen die er wonen of gaan wonen.");
        }
        return caveats;
    }
}
