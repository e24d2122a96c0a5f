package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.document.Secrecy;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.wording.Words;

/** The figures of a wijk or gemeente, each with its year and source. */
public record Place(String label, List<Figure> figures) {

    public record Figure(String label, String value, String origin) {}

    /** The places of this dossier of which something is known. */
    public static List<Place> of(Dossier dossier, Rulebook rulebook, Secrecy secrecy) {
        Words words = new Words(rulebook);
        Origins origins = new Origins(
                rulebook, words.woorden(), dossier, source -> words.source(source.document(), source.paragraph()));
        return rulebook.regionFacts(dossier).stream()
                .filter(fact -> fact.type().single())
                .map(fact -> new Place(fact.type().label(), figures(fact, words, origins, secrecy)))
                .filter(place -> !place.figures().isEmpty())
                .toList();
    }

    private static List<Figure> figures(Fact fact, Words words, Origins origins, Secrecy secrecy) {
        return fact.type().fields().stream()
                .filter(field -> fact.value(field) instanceof BigDecimal)
                .filter(field -> !secrecy.withholds(UsedValue.of(fact, field)))
                .map(field -> new Figure(
                        field.label(),
                        words.value(fact.type().name(), field.name(), fact.value(field)),
                        fact.origin(field) == null ? "" : origins.of(fact.origin(field))))
                .toList();
    }
}
