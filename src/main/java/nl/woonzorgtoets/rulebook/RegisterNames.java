package nl.woonzorgtoets.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.model.Bladzijde;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Keuze;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** The names that may stand in the register of origin. */
record RegisterNames(
        Vocabulary vocabulary, Kader kader, Map<String, Drempel> drempels, Tables tables, Set<String> rules) {

    Map<Drager, Set<String>> byKind() {
        return Map.of(
                Drager.REGEL, rules,
                Drager.ASPECT, kader.aspecten().keySet(),
                Drager.DREMPEL, drempels.keySet(),
                Drager.TABEL, tables.byPath().keySet(),
                Drager.VRAAG, questions(),
                Drager.BLADZIJDE, Set.copyOf(Bladzijde.woorden()));
    }

    /** Questions by the path of their answer, figures by their type. */
    private Set<String> questions() {
        Set<String> paths = new LinkedHashSet<>();
        vocabulary
                .sections()
                .forEach((name, section) ->
                        section.type().fields().forEach(field -> paths.add(name + "." + field.name())));
        vocabulary
                .factTypes()
                .forEach((name, type) -> type.fields().forEach(field -> paths.add(name + "." + field.name())));
        return paths;
    }

    Set<String> choices(List<Keuze> choices) {
        return choices.stream().map(Keuze::onderwerp).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
