package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;

/** The figures of a wijk or gemeente, each with its year and source. */
public record Place(String label, List<Figure> figures) {

    public record Figure(String label, String value, String origin) {}

    /** The places of this dossier of which something is known. */
    public static List<Place> of(Dossier dossier, Rulebook rulebook) {
        Words words = new Words(rulebook);
        return rulebook.regionFacts(dossier).stream()
                .filter(fact -> fact.type().single())
                .map(fact -> new Place(fact.type().label(), figures(fact, words)))
                .filter(place -> !place.figures().isEmpty())
                .toList();
    }

    private static List<Figure> figures(Fact fact, Words words) {
        return fact.type().fields().stream()
                .filter(field -> fact.value(field) instanceof BigDecimal)
                .map(field -> new Figure(
                        field.label(),
                        words.value(fact.type().name(), field.name(), fact.value(field)),
                        fact.origin(field) == null ? "" : new Origin(words).inWords(Codecs.origin(fact.origin(field)))))
                .toList();
    }
}
