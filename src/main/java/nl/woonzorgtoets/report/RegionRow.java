package nl.woonzorgtoets.report;

import static nl.woonzorgtoets.report.Judged.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.JsonNode;

/** What else a row of a region table says beside the figure that counted: its year, what it was computed from, what to know. */
final class RegionRow {

    private static final String MANY = "/regio/[^/]+/\\d+";

    private final Judged judged;
    private List<Fact> facts;

    RegionRow(Judged judged) {
        this.judged = judged;
    }

    /** Whether it stands in one row of many, and not in the one about this place. */
    static boolean isOne(JsonNode fact) {
        return text(fact, "plaats").matches(MANY);
    }

    /** In sentences; empty when there is nothing. */
    String of(JsonNode figure) {
        if (judged.rulebook() == null || !isOne(figure)) {
            return "";
        }
        return facts().stream()
                .filter(it -> it.pointer().equals(text(figure, "plaats")))
                .findFirst()
                .map(row -> rest(row, text(figure, "veld")))
                .orElse("");
    }

    private String rest(Fact row, String figure) {
        List<String> rest = new ArrayList<>();
        for (Field field : row.type().fields()) {
            Object value = row.value(field);
            if (value instanceof BigDecimal && !field.name().equals(figure)) {
                rest.add(field.label() + ": " + judged.words().value(row.type().name(), field.name(), value) + ".");
            } else if (value instanceof String remark && field.options().isEmpty()) {
                rest.add(remark + ".");
            }
        }
        return String.join(" ", rest);
    }

    private List<Fact> facts() {
        if (facts == null) {
            facts = read();
        }
        return facts;
    }

    private List<Fact> read() {
        try {
            return judged.rulebook()
                    .regionFacts(new DossierReader(judged.rulebook().vocabulary())
                            .read(judged.record().dossierBytes()));
        } catch (InvalidDossierException e) {
            return List.of();
        }
    }
}
