package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Reads what was given with the strictness of a dossier, and goes on past what is wrong, so that all of it is said at once. */
final class DecisionReader {

    static final String BESLUIT = "besluit";
    static final String MOTIVERING = "motivering";
    static final String FUNCTIE = "functie";
    static final String DATUM = "datum";
    static final String BEZOEK_DATUM = "bezoekDatum";
    static final String BEZOEK_UITKOMST = "bezoekUitkomst";
    static final String GROND = "grond";
    static final String PARAGRAAF = "paragraaf";
    static final String AANVULLING_GEVRAAGD = "aanvullingGevraagd";
    static final String AANVULLING_TOT = "aanvullingTot";
    static final String VOORWAARDEN = "voorwaarden";
    static final String TEKST = "tekst";
    static final String NUMMER = "nummer";
    static final String STAND = "stand";

    static final String SOORT = "soort";
    static final String REDEN = "reden";
    static final String VERVANGEN_DOOR = "vervangenDoor";

    static final int LONG = 4000;
    static final int SHORT = 200;
    private static final int MOST_CONDITIONS = 50;

    private final List<DossierProblem> problems = new ArrayList<>();

    List<DossierProblem> problems() {
        return problems;
    }

    void throwIfAny() throws InvalidDecisionException {
        if (!problems.isEmpty()) {
            throw new InvalidDecisionException(problems);
        }
    }

    /** @param name its path without the first slash; empty: all of it */
    void report(String name, String message) {
        problems.add(new DossierProblem(pointer(name), message, null));
    }

    /** Of what is not there; nothing when it is, but could not be read. */
    void ask(String name, String message) {
        if (problems.stream().noneMatch(it -> it.pointer().equals(pointer(name)))) {
            report(name, message);
        }
    }

    private static String pointer(String name) {
        return name.isEmpty() ? "" : "/" + name;
    }

    /** @param codes of what can be decided */
    Fact decision(Map<String, ?> given, List<String> codes) {
        List<Field> fields = new ArrayList<>();
        options(fields, BESLUIT, codes);
        day(fields, DATUM);
        day(fields, BEZOEK_DATUM);
        day(fields, AANVULLING_GEVRAAGD);
        day(fields, AANVULLING_TOT);
        Stream.of("orgaan", FUNCTIE, "namens", GROND, PARAGRAAF).forEach(it -> text(fields, it, SHORT));
        Stream.of(MOTIVERING, "belangen", "bijzondereOmstandigheden", BEZOEK_UITKOMST, "zienswijzen")
                .forEach(it -> text(fields, it, LONG));
        return read(fields, "", without(given, VOORWAARDEN));
    }

    List<Voorwaarde> conditions(Object given) {
        List<Field> fields = new ArrayList<>();
        text(fields, TEKST, LONG);
        day(fields, DATUM);
        options(fields, STAND, stands());
        List<Voorwaarde> conditions = new ArrayList<>();
        for (Fact it : rows(fields, given)) {
            if (text(it, TEKST) == null) {
                ask(it.pointer().substring(1) + "/" + TEKST, "Schrijf op wat de voorwaarde is.");
            } else if (!Motivation.says(text(it, TEKST))) {
                ask(it.pointer().substring(1) + "/" + TEKST, "Schrijf op wat de voorwaarde is, in meer dan een woord.");
            } else {
                String stand = text(it, STAND);
                conditions.add(new Voorwaarde(
                        text(it, TEKST),
                        date(it, DATUM),
                        stand == null ? Voorwaarde.Stand.OPEN : Voorwaarde.Stand.valueOf(stand)));
            }
        }
        return conditions;
    }

    /** What followed, in words; the conditions are read apart. */
    String followed(Map<String, ?> given) {
        List<Field> fields = new ArrayList<>();
        text(fields, TEKST, LONG);
        return text(read(fields, "", without(given, VOORWAARDEN)), TEKST);
    }

    /** Why a case counts no more. */
    Fact withdrawal(Map<String, ?> given) {
        List<Field> fields = new ArrayList<>();
        options(
                fields,
                SOORT,
                Stream.of(Intrekking.Soort.values()).map(Enum::name).toList());
        text(fields, REDEN, LONG);
        text(fields, VERVANGEN_DOOR, SHORT);
        return read(fields, "", given);
    }

    /** Which conditions stand how, each with the number of the condition. */
    List<Fact> changes(Object given) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(NUMMER, 0, FieldType.GEHEEL, NUMMER, Map.of(), 0, 0));
        options(fields, STAND, stands());
        return rows(fields, given);
    }

    private List<Fact> rows(List<Field> fields, Object given) {
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof List<?> list) || list.size() > MOST_CONDITIONS) {
            report(VOORWAARDEN, "Hier hoort een lijst van ten hoogste " + MOST_CONDITIONS + " voorwaarden: [ { … } ].");
            return List.of();
        }
        List<Fact> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> row) {
                rows.add(read(fields, "/" + VOORWAARDEN + "/" + i, named(row)));
            } else {
                report(VOORWAARDEN + "/" + i, "Hier hoort een object: { … }.");
            }
        }
        return rows;
    }

    private Fact read(List<Field> fields, String pointer, Map<String, ?> given) {
        FactType type = new FactType("Besluit", "Besluit", true, fields);
        try {
            return DossierReader.readFact(type, pointer, given, null);
        } catch (InvalidDossierException e) {
            problems.addAll(e.problems());
            Set<String> wrong =
                    e.problems().stream().map(DossierProblem::pointer).collect(Collectors.toSet());
            Map<String, Object> sound = new LinkedHashMap<>(given);
            sound.keySet().removeIf(it -> type.field(it) == null || wrong.contains(pointer + "/" + it));
            try {
                return DossierReader.readFact(type, pointer, sound, null);
            } catch (InvalidDossierException again) {
                throw new IllegalStateException(again);
            }
        }
    }

    static String text(Fact fact, String name) {
        return (String) fact.value(fact.type().field(name));
    }

    static LocalDate date(Fact fact, String name) {
        return (LocalDate) fact.value(fact.type().field(name));
    }

    private static List<String> stands() {
        return Stream.of(Voorwaarde.Stand.values()).map(Enum::name).toList();
    }

    static Map<String, Object> without(Map<String, ?> given, String name) {
        Map<String, Object> rest = new LinkedHashMap<>(given);
        rest.remove(name);
        return rest;
    }

    private static Map<String, Object> named(Map<?, ?> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        row.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private static void text(List<Field> fields, String name, int longest) {
        fields.add(new Field(name, fields.size(), FieldType.TEKST, name, Map.of(), 0, longest));
    }

    private static void day(List<Field> fields, String name) {
        fields.add(new Field(name, fields.size(), FieldType.DATUM, name, Map.of(), 0, 0));
    }

    private static void options(List<Field> fields, String name, List<String> codes) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(it -> options.put(it, it));
        fields.add(new Field(name, fields.size(), FieldType.OPTIE, name, options, 0, 0));
    }
}
