package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Questions: where they stand, what can be answered, and when they have to be. */
final class DescribedQuestions {

    private static final int MOST_NAMED = 20;

    private DescribedQuestions() {}

    static List<Thing> of(Rulebook rulebook) {
        Vocabulary vocabulary = rulebook.vocabulary();
        List<Thing> things = new ArrayList<>();
        things.add(Thing.fixed("De fasen zijn gewijzigd.").is("Fasen", String.join(", ", vocabulary.phases())));
        vocabulary.sections().values().forEach(it -> things.add(section(it)));
        vocabulary
                .factTypes()
                .values()
                .forEach(type -> type.fields().forEach(field -> things.add(question(type, field))));
        things.addAll(DescribedCalculations.of(rulebook));
        return things;
    }

    private static Thing section(Section section) {
        return Thing.named(section.name(), "Het onderdeel " + word(section.label()))
                .is("Naam", section.label())
                .is("Uitleg", section.help())
                .is("Minste aantal", section.minimum())
                .is("Grootste aantal", section.maximum());
    }

    private static Thing question(FactType type, Field field) {
        String where = word(type.label());
        String label = word(field.label());
        Thing thing = new Thing(
                        type.name() + "." + field.name(),
                        "Nieuw bij " + where + ": " + label + ".",
                        "Bij " + where + " is " + label + " gewijzigd.",
                        "Vervalt bij " + where + ": " + label + ".")
                .is("Tekst", field.label())
                .is("Uitleg", field.help())
                .is("Soort antwoord", field.type().word())
                .is("Eenheid", field.unit())
                .is("Kleinste antwoord", field.minimum())
                .is("Grootste antwoord", field.maximum())
                .is("Cijfers achter de komma", field.decimals())
                .is("Langste antwoord in tekens", field.maximumLength())
                .is("Verplicht", due(field.obligation()))
                .is("Wie indient, kan het veranderen", field.changeable())
                .is(
                        "Hoe het eerlijk te veranderen is",
                        switch (field.asking().change()) {
                            case NONE -> null;
                            case ANY -> "alle kanten op";
                            case UP -> "hoger";
                            case DOWN -> "lager";
                        })
                .is("Wie het antwoord heeft", field.asking().wie())
                .is(
                        "Gevraagd zonder dat er een oordeel op rust, omdat",
                        field.asking().informatie())
                .is("Geheim bij plannen die geheim zijn", field.secret())
                .is("Telt als nog niet beantwoord", sorted(field.openAnswers()))
                .is("Telt ook als de vraag er niet toe doet", countsAlways(field))
                .is("Telt ook bij", alsoCounts(field.obligation()))
                .is("Telt zolang er geen antwoord is", field.withoutAnswer())
                .is(
                        "Aannemelijk vanaf",
                        field.plausible() == null ? null : field.plausible().from())
                .is(
                        "Aannemelijk tot en met",
                        field.plausible() == null ? null : field.plausible().to())
                .whenNew(whenNew(field));
        field.options().forEach((code, answer) -> thing.has("Antwoord", code, word(answer)));
        return thing;
    }

    private static String alsoCounts(Obligation obligation) {
        return obligation.alsoCounts().isEmpty()
                ? null
                : when(obligation.alsoCounts()).substring(2);
    }

    private static Boolean countsAlways(Field field) {
        return field.obligation().isConditional() ? field.countsAlways() : null;
    }

    private static List<String> whenNew(Field field) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Antwoord: " + kind(field) + ".");
        if (field.minimum() != null || field.maximum() != null) {
            sentences.add(
                    "Kleinste en grootste antwoord: " + word(field.minimum()) + " en " + word(field.maximum()) + ".");
        }
        if (!field.options().isEmpty() && field.options().size() <= MOST_NAMED) {
            sentences.add("Mogelijke antwoorden: "
                    + field.options().values().stream().map(InWords::word).collect(Collectors.joining(", ")) + ".");
        }
        sentences.add("Verplicht: " + due(field.obligation()) + ".");
        return sentences;
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

    private static String due(Obligation obligation) {
        return switch (obligation.kind()) {
            case ALWAYS -> obligation.indispensable() ? "altijd en onmisbaar" : "altijd";
            case FROM_PHASE -> "vanaf " + obligation.phase() + when(obligation.alternatives());
            case WHEN -> "als dit speelt" + when(obligation.alternatives());
            case NEVER ->
                "nee" + (obligation.isConditional() ? ", en alleen gevraagd als dit speelt" : "")
                        + when(obligation.alternatives());
        };
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
