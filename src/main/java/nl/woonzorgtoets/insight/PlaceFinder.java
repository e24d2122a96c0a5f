package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Finds where a plan would fit, next to the cases that are kept. */
public record PlaceFinder(AssessmentDesk desk) {

    /** What was found, and by which rules. */
    public record Found(PlaceTelling telling, Rulebook rulebook) {

        public Plekken plekken() {
            return Plekken.of(telling, rulebook);
        }
    }

    /** @param framework key of the framework; null: the only one. Empty when plans of the framework lie nowhere. */
    public Optional<Found> find(byte[] dossier, String framework) throws InvalidDossierException {
        return find(desk.consider(dossier, framework));
    }

    /** Of a kept case, by its own rules; empty also when these cannot be read any more. */
    public Optional<Found> find(CaseDocument kept) throws InvalidDossierException {
        Optional<Judgement> judged = desk.again(kept);
        return judged.isEmpty() ? Optional.empty() : find(judged.get());
    }

    private Optional<Found> find(Judgement judged) {
        return find(judged, desk::beside);
    }

    /**
     * The same next to what is said to be there already.
     *
     * @param beside what earlier positive plans in the place of a dossier add up to
     */
    public static Optional<Found> find(
            Judgement judged, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        Rulebook rulebook = judged.rulebook();
        return rulebook.kader().plaats() == null
                ? Optional.empty()
                : Optional.of(new Found(PlaceTelling.of(Places.of(judged, beside), rulebook), rulebook));
    }

    /** The dossier in that place, without what was answered about where it was; as it is when there is no such place. */
    public static byte[] movedTo(String dossier, String code, Rulebook rulebook) {
        Plaats place = rulebook.kader().plaats();
        return place == null
                        || !rulebook.vocabulary().field(place.veld()).options().containsKey(code)
                ? dossier.getBytes(StandardCharsets.UTF_8)
                : new PlanText(dossier, rulebook.vocabulary())
                        .movedTo(place, code)
                        .bytes();
    }
}
