package nl.woonzorgtoets.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import tools.jackson.databind.node.ObjectNode;

/** A plan with moves made in it, judged; each combination once. */
final class Trials {

    /** @param step which of its choices is made, from 1 */
    record Step(Move move, int step) {

        Object choice() {
            return move.choices().get(step - 1);
        }

        Step at(int other) {
            return new Step(move, other);
        }
    }

    private final Judgement here;
    private final ObjectNode text;
    private final DossierReader reader;
    private final Map<Set<Step>, Judgement> judged = new HashMap<>();

    Trials(Judgement here) {
        this.here = here;
        this.text = (ObjectNode) Json.EXACT.readTree(here.dossier().text());
        this.reader = new DossierReader(here.rulebook().vocabulary());
    }

    Judgement here() {
        return here;
    }

    /** The moves that change something here. */
    List<Move> moves() {
        Set<String> due = here.assessment().missing().stream()
                .filter(Missing::due)
                .map(Missing::pointer)
                .collect(Collectors.toSet());
        return Move.in(
                here.dossier(),
                text,
                here.rulebook().zetten(here.dossier()),
                here.rulebook().vocabulary(),
                due);
    }

    /** By the plan alone; null when a dossier cannot be so. */
    Judgement with(List<Step> steps) {
        return judged.computeIfAbsent(Set.copyOf(steps), it -> judge(steps));
    }

    /** How many were judged. */
    int count() {
        return judged.size();
    }

    private Judgement judge(List<Step> steps) {
        try {
            return Assessor.withMoreAnswers(here, reader.readKept(bytes(steps)));
        } catch (InvalidDossierException e) {
            return null;
        }
    }

    /** The same by both evaluators, for what is shown; null when it cannot be so. */
    Judgement whole(List<Step> steps) {
        try {
            byte[] json = bytes(steps);
            return Assessor.judge(here.rulebook().readKept(json), here.portfolio(), here.rulebook());
        } catch (InvalidDossierException e) {
            return null;
        }
    }

    /** The dossier before. */
    ObjectNode text() {
        return text;
    }

    /** The dossier after. */
    ObjectNode text(List<Step> steps) {
        ObjectNode after = text.deepCopy();
        MoveWriter writer = new MoveWriter(after, here.rulebook().vocabulary());
        steps.forEach(it -> writer.make(it.move(), it.step()));
        return after;
    }

    private byte[] bytes(List<Step> steps) {
        return Json.EXACT.writeValueAsBytes(text(steps));
    }
}
