package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.oordeel.Rapport.Planregel;
import nl.woonzorgtoets.oordeel.Sjabloon;
import nl.woonzorgtoets.oordeel.Woorden.Woord;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Row;

/** The plan in a few lines, as the framework says which, and who decides on it; no more of a list than its kinds and how many. */
final class Plan {

    private final Matter matter;
    private final Rapport report;

    Plan(Matter matter) {
        this.matter = matter;
        this.report = matter.kader() == null ? null : matter.kader().rapport();
    }

    String subject() {
        String subject = report == null || report.onderwerp() == null ? "" : fill(report.onderwerp());
        return subject.isEmpty()
                ? matter.woorden().plan().kop() + " " + matter.assessment().zaaknummer()
                : subject;
    }

    /** The decider with its name, when the question in which the place lies asks for it: "gemeente Heerlen". */
    String decider() {
        Woord decider = matter.woorden().beslisser();
        Kader kader = matter.kader();
        String path =
                kader == null || kader.plaats() == null ? null : kader.plaats().binnen();
        Field around = path == null ? null : matter.rulebook().vocabulary().field(path);
        boolean named = around != null && around.label().equalsIgnoreCase(decider.enkelvoud());
        return named ? (decider.enkelvoud() + " " + answer(path)).strip() : decider.enkelvoud();
    }

    /** Without the regelset what the case is found by. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (matter.rulebook() == null) {
            matter.document().found().features().forEach((name, value) -> rows.add(new Row(name, value)));
        }
        for (Planregel row : report == null ? List.<Planregel>of() : report.plan()) {
            String value = row.tekst() == null ? kinds(row) : Dutch.capital(fill(row.tekst()));
            if (!value.isBlank()) {
                rows.add(new Row(label(row), value));
            }
        }
        return rows;
    }

    private String label(Planregel row) {
        return row.label() != null
                ? row.label()
                : matter.rulebook()
                        .vocabulary()
                        .field(row.soort() == null ? row.tekst().paden().get(0) : row.soort())
                        .label();
    }

    private String fill(Sjabloon template) {
        return template.invullen(this::answer);
    }

    private String answer(String path) {
        Object answer = matter.dossier() == null || matter.secrecy().withholds("/" + path.replace('.', '/'))
                ? null
                : matter.dossier().answer(path);
        int dot = path.indexOf('.');
        return answer == null ? "" : matter.words().value(section(path).type().name(), path.substring(dot + 1), answer);
    }

    private Section section(String path) {
        return matter.rulebook().vocabulary().sections().get(path.substring(0, path.indexOf('.')));
    }

    /** Of a list in the dossier: by kind, in its own order, how many. */
    private String kinds(Planregel row) {
        Section section = section(row.soort());
        Field kind = matter.rulebook().vocabulary().field(row.soort());
        Field number = matter.rulebook().vocabulary().field(row.aantal());
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        List<Fact> facts =
                matter.dossier() == null ? List.of() : matter.dossier().facts();
        facts.stream()
                .filter(it -> it.type() == section.type() && it.value(kind) instanceof String)
                .forEach(it -> totals.merge(
                        Dutch.within(matter.words().value(section.type().name(), kind.name(), it.value(kind))),
                        number != null && it.value(number) instanceof BigDecimal many ? many : BigDecimal.ZERO,
                        BigDecimal::add));
        List<String> kinds = totals.entrySet().stream()
                .map(it -> it.getKey() + (number == null ? "" : " (" + Dutch.number(Dutch.tidy(it.getValue())) + ")"))
                .toList();
        return Dutch.capital(Dutch.list(kinds, "en"));
    }
}
