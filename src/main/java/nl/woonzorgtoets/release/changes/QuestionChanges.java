package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.each;
import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Section;

/** Questions that came, went, or are asked otherwise. */
final class QuestionChanges {

    private static final int MOST_NAMED = 20;

    private final ChangeCollector found = new ChangeCollector(Topic.VRAGEN);

    private QuestionChanges() {}

    /** A question with where it stands. */
    private record PlacedQuestion(String where, Field field) {}

    static List<Change> between(Rulebook was, Rulebook becomes) {
        QuestionChanges changes = new QuestionChanges();
        changes.found.addIfAny(
                "De fasen van een plan zijn gewijzigd.",
                new Parts()
                        .from(
                                "Fasen",
                                String.join(", ", was.vocabulary().phases()),
                                String.join(", ", becomes.vocabulary().phases()))
                        .all());
        changes.found.compare(
                was.vocabulary().sections(),
                becomes.vocabulary().sections(),
                it -> "Het onderdeel " + word(it.label()),
                QuestionChanges::parts);
        each(
                questions(was),
                questions(becomes),
                it -> changes.found.add(
                        "Nieuw bij " + word(it.where()) + ": " + word(it.field().label()) + ".", describe(it.field())),
                (old, fresh) -> changes.compare(old.field(), fresh.field(), fresh.where()),
                it -> changes.found.add("Vervalt bij " + word(it.where()) + ": "
                        + word(it.field().label()) + "."));
        return changes.found.changes();
    }

    private static Map<String, PlacedQuestion> questions(Rulebook rulebook) {
        Map<String, PlacedQuestion> questions = new LinkedHashMap<>();
        for (FactType type : rulebook.vocabulary().factTypes().values()) {
            type.fields()
                    .forEach(it -> questions.put(type.name() + "." + it.name(), new PlacedQuestion(type.label(), it)));
        }
        return questions;
    }

    private static List<String> describe(Field field) {
        Parts parts = new Parts().add("Antwoord: " + kind(field) + ".");
        if (field.minimum() != null || field.maximum() != null) {
            parts.add("Kleinste en grootste antwoord: " + word(field.minimum()) + " en " + word(field.maximum()) + ".");
        }
        if (!field.options().isEmpty() && field.options().size() <= MOST_NAMED) {
            parts.add("Mogelijke antwoorden: "
                    + field.options().values().stream()
                            .map(ChangeCollector::word)
                            .collect(Collectors.joining(", ")) + ".");
        }
        return parts.add("Verplicht: " + due(field.obligation()) + ".").all();
    }

    private static String kind(Field field) {
        String kind = switch (field.type()) {
            case TEKST -> "tekst";
            case GEHEEL -> "heel getal";
            case DECIMAAL -> "getal";
            case JANEE -> "ja of nee";
            case DATUM -> "datum";
            case OPTIE -> "één keuze uit " + field.options().size();
            case OPTIES -> "een of meer keuzes uit " + field.options().size();
        };
        return field.unit() == null ? kind : kind + " (" + field.unit() + ")";
    }

    private static Parts parts(Section old, Section fresh) {
        return new Parts()
                .from("Naam", old.label(), fresh.label())
                .from("Uitleg", old.help(), fresh.help())
                .from("Minste aantal", old.minimum(), fresh.minimum())
                .from("Grootste aantal", old.maximum(), fresh.maximum());
    }

    private void compare(Field old, Field fresh, String where) {
        Parts parts = new Parts()
                .from("Tekst", old.label(), fresh.label())
                .from("Uitleg", old.help(), fresh.help())
                .from("Soort antwoord", old.type().word(), fresh.type().word())
                .from("Eenheid", old.unit(), fresh.unit())
                .from("Kleinste antwoord", old.minimum(), fresh.minimum())
                .from("Grootste antwoord", old.maximum(), fresh.maximum())
                .from("Cijfers achter de komma", old.decimals(), fresh.decimals())
                .from("Langste antwoord in tekens", old.maximumLength(), fresh.maximumLength())
                .from("Verplicht", due(old.obligation()), due(fresh.obligation()))
                .from("De initiatiefnemer kan het veranderen", old.changeable(), fresh.changeable())
                .from("Telt als nog niet beantwoord", sorted(old.openAnswers()), sorted(fresh.openAnswers()));
        options(old.options(), fresh.options(), parts);
        found.addIfAny("Bij " + word(where) + " is " + word(fresh.label()) + " gewijzigd.", parts.all());
    }

    private static void options(Map<String, String> was, Map<String, String> becomes, Parts parts) {
        becomes.forEach((code, label) -> {
            if (was.containsKey(code)) {
                parts.from("Antwoord", was.get(code), label);
            } else {
                parts.add("Antwoord erbij: " + word(label) + ".");
            }
        });
        was.forEach((code, label) -> {
            if (!becomes.containsKey(code)) {
                parts.add("Antwoord weg: " + word(label) + ".");
            }
        });
    }

    private static String due(Obligation obligation) {
        return obligation.match(
                always -> always.indispensable() ? "altijd en onmisbaar" : "altijd",
                from -> "vanaf " + from.phase() + when(from.alternatives()),
                when -> "als dit speelt" + when(when.alternatives()),
                optional -> "nee");
    }

    private static String when(List<Map<String, Set<String>>> alternatives) {
        return alternatives.stream()
                .map(it -> it.entrySet().stream()
                        .map(part -> part.getKey() + " is " + sorted(part.getValue()))
                        .sorted()
                        .collect(Collectors.joining(" en ")))
                .collect(Collectors.joining("; of ", alternatives.isEmpty() ? "" : ": ", ""));
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(" of "));
    }
}
