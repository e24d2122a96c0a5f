package nl.woonzorgtoets.invented;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * A question or figure that nobody thought of.
 *
 * @param codes of its options
 * @param more what else vragen.yaml says of it
 */
record Question(String name, FieldType type, List<String> codes, String more) {

    /** The groups that random rules compare with each other. */
    static final List<String> GROUPS = List.of("OUDEREN", "JONGEREN", "OPVANG");

    /** An option that says that there is no answer yet. */
    static final String OPEN = "WEET_NIET";

    static Question of(String name, FieldType type, Chance chance) {
        List<String> codes =
                !type.hasOptions() ? List.of() : chance.oneIn(2) ? GROUPS : List.of("ROOD", "GROEN", "BLAUW");
        return new Question(name, type, codes, "");
    }

    Question with(String key, String value) {
        return new Question(name, type, codes, more + ", " + key + ": " + value);
    }

    /** With an option that leaves it open. */
    Question thatCanBeLeftOpen() {
        List<String> more = new java.util.ArrayList<>(codes);
        more.add(OPEN);
        return new Question(name, type, List.copyOf(more), this.more).with("nietBeantwoord", "[" + OPEN + "]");
    }

    boolean isNumber() {
        return type.isNumber();
    }

    boolean isSecret() {
        return more.contains("geheim");
    }

    boolean isConditional() {
        return more.contains(" als: ");
    }

    String yaml() {
        String options = codes.stream()
                .map(it -> it + ": " + it.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", ", ", opties: { ", " }"));
        return name + ": { label: 'Vraag " + name + "', soort: " + type.word()
                + (isNumber() ? ", minimum: -2, maximum: 9" : "") + (codes.isEmpty() ? "" : options) + more + " }";
    }

    Field field(int index) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(it -> options.put(it, it));
        return new Field(name, index, type, name, options, 5, 200);
    }

    /** As it would stand in a dossier. */
    Object answer(Chance chance) {
        List<String> real = codes.stream().filter(it -> !it.equals(OPEN)).toList();
        return switch (type) {
            case GEHEEL -> chance.from(-1, 4);
            case DECIMAAL -> new BigDecimal(chance.from(-2, 8)).divide(new BigDecimal(2));
            case JANEE -> chance.oneIn(2);
            case OPTIE -> chance.one(real);
            case OPTIES -> chance.oneIn(4) ? List.of() : chance.some(real);
            case TEKST -> chance.oneIn(2) ? "x" : "y";
            case DATUM -> "2026-01-0" + chance.from(1, 3);
        };
    }
}
