package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.release.Examples;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.vocabulary.Fact;

/** Examples that came, went, expect something else or begin from something else. */
final class ExampleChanges {

    private final ChangeCollector found = new ChangeCollector(Topic.VOORBEELDEN);

    private ExampleChanges() {}

    static List<Change> between(Rulebook was, Rulebook becomes) {
        ExampleChanges changes = new ExampleChanges();
        each(
                keyed(was),
                keyed(becomes),
                it -> changes.found.add("Nieuw voorbeeld bij regel " + it.rule() + ": " + it.name() + " (verwacht: "
                        + Examples.word(it.expected()) + ")."),
                changes::compare,
                it -> changes.found.add("Het voorbeeld bij regel " + it.rule() + " vervalt: " + it.name() + "."));
        return changes.found.changes();
    }

    /** Two examples of a rule with the same words are told apart by their order. */
    private static Map<String, Example> keyed(Rulebook rulebook) {
        Map<String, Example> keyed = new LinkedHashMap<>();
        for (Example example : rulebook.examples()) {
            String key = example.rule() + " " + example.name();
            while (keyed.containsKey(key)) {
                key += "'";
            }
            keyed.put(key, example);
        }
        return keyed;
    }

    private void compare(Example old, Example fresh) {
        Parts parts = new Parts()
                .from("Verwacht", Examples.word(old.expected()), Examples.word(fresh.expected()))
                .from("Grens", old.boundary(), fresh.boundary())
                .from("Peildatum", old.peildatum(), fresh.peildatum());
        if (!given(old).equals(given(fresh))) {
            parts.add("Het begint van andere gegevens.");
        }
        found.addIfAny("Het voorbeeld bij regel " + fresh.rule() + " is gewijzigd: " + fresh.name() + ".", parts.all());
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
