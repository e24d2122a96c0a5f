package nl.woonzorgtoets.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Where colleagues note who has a zaak, what they want each other to know, and what must still come. Read as strictly as a dossier. */
public record WorkDesk(Archive archive, Clock clock) {

    private static final int LONG = 2000;
    private static final int SHORT = 100;

    /** What is asked in each form, with what is said when it was left open; null: it may be. */
    private static final Map<String, String> HAND =
            asked("naam", "Vul uw naam in.", "naar", "Vul in wie de zaak nu heeft.");

    private static final Map<String, String> NOTE = asked("naam", "Vul uw naam in.", "tekst", "Schrijf de notitie op.");
    private static final Map<String, String> DUE =
            asked("wat", "Schrijf op wat er nog moet komen.", "uiterlijk", "Vul in op welke dag het er moet zijn.");

    private static Map<String, String> asked(String... pairs) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.put(pairs[i], pairs[i + 1]);
        }
        return asked;
    }

    /** @param given under {@code naam} who hands over, {@code naar} to whom, and perhaps {@code tekst} why */
    public void hand(Work.Of zaak, Map<String, String> given) throws InvalidDossierException {
        Map<String, String> read = read(HAND, given);
        Work.Handler before = archive.work().of(zaak).handler();
        String note = "Overgedragen" + (before == null ? "" : " van " + before.naam()) + " aan " + read.get("naar")
                + "." + (read.containsKey("tekst") ? " " + read.get("tekst") : "");
        archive.work().hand(zaak, read.get("naar"), new Work.Note(note, read.get("naam"), now()));
    }

    /** @param given under {@code naam} who writes, under {@code tekst} what */
    public void note(Work.Of zaak, Map<String, String> given) throws InvalidDossierException {
        Map<String, String> read = read(NOTE, given);
        archive.work().note(zaak, new Work.Note(read.get("tekst"), read.get("naam"), now()));
    }

    /** @param given under {@code wat} what must come, under {@code uiterlijk} by which day, as 2026-07-01 */
    public void expect(Work.Of zaak, Map<String, String> given) throws InvalidDossierException {
        Map<String, String> read = read(DUE, given);
        archive.work().expect(zaak, read.get("wat"), LocalDate.parse(read.get("uiterlijk")));
    }

    public void arrived(Work.Of zaak, long id) {
        archive.work().arrived(zaak, id, now());
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static Map<String, String> read(Map<String, String> asked, Map<String, String> given)
            throws InvalidDossierException {
        List<Field> fields = new ArrayList<>();
        for (String name : List.of("naam", "naar", "tekst", "wat", "uiterlijk")) {
            boolean day = name.equals("uiterlijk");
            fields.add(new Field(
                    name,
                    fields.size(),
                    day ? FieldType.DATUM : FieldType.TEKST,
                    name,
                    Map.of(),
                    0,
                    name.equals("tekst") ? LONG : SHORT));
        }
        List<DossierProblem> open = asked.entrySet().stream()
                .filter(it -> given.get(it.getKey()) == null)
                .map(it -> new DossierProblem("/" + it.getKey(), it.getValue(), null))
                .toList();
        if (!open.isEmpty()) {
            throw new InvalidDossierException(open);
        }
        FactType type = new FactType("Werk", "Werk", true, fields);
        Fact fact = DossierReader.readFact(type, "", given, null);
        Map<String, String> read = new LinkedHashMap<>();
        fields.stream()
                .filter(it -> fact.value(it) != null)
                .forEach(it -> read.put(it.name(), fact.value(it).toString()));
        return read;
    }
}
