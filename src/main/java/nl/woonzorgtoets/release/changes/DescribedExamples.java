package nl.woonzorgtoets.release.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.release.AmountExamples;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.AmountExample;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;

/** Examples: what they begin from and what they expect. */
final class DescribedExamples {

    private DescribedExamples() {}

    /** Two examples of a rule with the same words are told apart by their order. */
    static List<Thing> of(Rulebook rulebook) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (Example example : rulebook.examples()) {
            String key = Thing.unused(example.about() + " " + example.name(), things);
            things.put(key, example(key, example, example.about(), Examples.expected(example)));
        }
        for (AmountExample example : rulebook.amountExamples()) {
            String key = Thing.unused(
                    "bedrag " + example.bedrag() + " " + example.given().name(), things);
            things.put(
                    key,
                    example(
                            key,
                            example.given(),
                            "bedrag " + example.bedrag(),
                            AmountExamples.word(example.expected())));
        }
        return List.copyOf(things.values());
    }

    private static Thing example(String key, Example example, String about, String expected) {
        String which = " voorbeeld bij " + about;
        return new Thing(
                        key,
                        "Nieuw" + which + ": " + example.name() + " (verwacht: " + expected + ").",
                        "Het" + which + " is gewijzigd: " + example.name() + ".",
                        "Het" + which + " vervalt: " + example.name() + ".")
                .is("Verwacht", expected)
                .is("Grens", example.boundary())
                .is("Peildatum", example.peildatum())
                .silently("gegevens", given(example), "Het begint van andere gegevens.");
    }

    private static List<String> given(Example example) {
        List<String> given = new ArrayList<>();
        example.dossier().facts().forEach(fact -> given.add(values(fact)));
        example.regionFacts().forEach((type, facts) -> facts.forEach(fact -> given.add(values(fact))));
        given.add(String.valueOf(example.thresholds()));
        given.add(String.valueOf(example.portfolio()));
        return given;
    }

    private static String values(Fact fact) {
        StringBuilder values = new StringBuilder(fact + (fact.possible() ? "?" : ""));
        fact.type().fields().stream()
                .filter(field -> fact.value(field) != null)
                .forEach(field ->
                        values.append(' ').append(field.name()).append('=').append(fact.value(field)));
        return values.toString();
    }
}
