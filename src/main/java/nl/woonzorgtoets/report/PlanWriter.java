package nl.woonzorgtoets.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.report.Report.Row;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import tools.jackson.databind.JsonNode;

/** The plan in a few lines, no more precise than the wijk, and without numbers of people: small numbers point at somebody. */
final class PlanWriter {

    private final Judged judged;

    PlanWriter(Judged judged) {
        this.judged = judged;
    }

    String gemeente() {
        return answer("zaak", "gemeente");
    }

    String wijk() {
        return answer("locatie", "wijkcode");
    }

    List<Row> plan() {
        List<Row> rows = new ArrayList<>();
        add(rows, "Plek", "Wijk " + wijk() + ", gemeente " + gemeente());
        add(rows, "Initiatiefnemer", answer("initiatiefnemer", "type"));
        add(rows, "Soort plan", answer("zaak", "aard"));
        add(rows, "Fase", answer("zaak", "fase"));
        add(
                rows,
                "Voor wie",
                inOneSentence(totals("doelgroepen", "code", "aantalEenheden").keySet()));
        add(rows, "Woningen", homes());
        return rows;
    }

    private String homes() {
        List<String> kinds = new ArrayList<>();
        totals("woningen", "woningtype", "aantal").forEach((kind, number) -> kinds.add(kind + " (" + number + ")"));
        return inOneSentence(kinds);
    }

    private static String inOneSentence(Collection<String> kinds) {
        return Dutch.capital(
                Sentences.list(kinds.stream().map(Sentences::within).toList(), "en"));
    }

    /** Of a list in the dossier: by kind, in its own order, how many. */
    private Map<String, Long> totals(String section, String kind, String number) {
        Map<String, Long> totals = new LinkedHashMap<>();
        judged.dossier().path(section).valueStream().forEach(row -> {
            if (!row.path(kind).asString("").isEmpty()) {
                totals.merge(
                        value(section, kind, row.path(kind)), row.path(number).asLong(0), Long::sum);
            }
        });
        return totals;
    }

    private static void add(List<Row> rows, String what, String value) {
        if (!value.isBlank()) {
            rows.add(new Row(what, value, ""));
        }
    }

    private String answer(String section, String field) {
        JsonNode answer = judged.dossier().path(section).path(field);
        return answer.isString() ? value(section, field, answer) : "";
    }

    private String value(String section, String field, JsonNode answer) {
        Section known = judged.rulebook() == null
                ? null
                : judged.rulebook().vocabulary().sections().get(section);
        String code = answer.asString("");
        return known == null ? code : judged.words().value(known.type().name(), field, code);
    }
}
