package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/**
 * Where a plan would fit: the plan judged in every place of its framework, each beside what that place already bears. Answers about the place
 * where it lies go, as they say nothing of another. Both evaluators judge each.
 */
public final class Places {

    private final Judgement here;
    private final BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside;
    private final Plaats place;

    private Places(Judgement here, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        this.here = here;
        this.beside = beside;
        this.place = here.rulebook().kader().plaats();
    }

    /**
     * Every place, in the order of the question; none where plans of the framework do not lie anywhere.
     *
     * @param beside what earlier positive plans in the place of a dossier add up to
     */
    public static List<PlaceVerdict> of(Judgement here, BiFunction<Rulebook, Dossier, Map<String, BigDecimal>> beside) {
        return here.rulebook().kader().plaats() == null ? List.of() : new Places(here, beside).all();
    }

    /** Whether a plan can go on in one place and not, or not so easily, in another. */
    public static boolean differ(List<PlaceVerdict> places) {
        return places.stream()
                        .map(it -> List.of(it.group(), it.byException()))
                        .distinct()
                        .count()
                > 1;
    }

    private List<PlaceVerdict> all() {
        PlanText plan = new PlanText(here.dossier().text(), here.rulebook().vocabulary());
        String own = (String) here.dossier().answer(place.veld());
        Map<String, String> codes =
                here.rulebook().vocabulary().field(place.veld()).options();
        List<PlaceVerdict> all = new ArrayList<>();
        for (String code : codes.keySet()) {
            PlanText there = code.equals(own) ? plan : plan.movedTo(place, code);
            Judgement judged = code.equals(own) ? here : judge(there);
            if (judged != null) {
                all.add(verdict(code, code.equals(own), judged, there));
            }
        }
        return all;
    }

    private PlaceVerdict verdict(String code, boolean own, Judgement judged, PlanText plan) {
        PlaceGroup group = group(judged);
        if (group != PlaceGroup.KAN_NIET) {
            return new PlaceVerdict(code, own, group, judged, null, null);
        }
        Judgement smaller = null;
        Integer most = null;
        if (!place.omvang().isEmpty()) {
            int size = plan.size(place.omvang());
            // The plan stays the plan: less than half of it is another one.
            int low = Math.max(1, (size + 1) / 2);
            int high = size - 1;
            while (low <= high) {
                int middle = (low + high + 1) / 2;
                Judgement tried = judge(plan.ofSize(place.omvang(), middle));
                if (tried != null && group(tried) != PlaceGroup.KAN_NIET) {
                    smaller = tried;
                    most = middle;
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
        }
        return new PlaceVerdict(
                code, own, most == null ? PlaceGroup.KAN_NIET : PlaceGroup.KLEINER, judged, most, smaller);
    }

    private static PlaceGroup group(Judgement judged) {
        if (judged.uitslag().oordeel().doel()) {
            return PlaceGroup.KAN;
        }
        return judged.uitslag().haalbaar().stream().anyMatch(Oordeel::doel)
                ? PlaceGroup.KAN_NA_ANTWOORD
                : PlaceGroup.KAN_NIET;
    }

    /** Null when the dossier cannot be so: then nothing is said of that place. */
    private Judgement judge(PlanText plan) {
        try {
            byte[] json = plan.bytes();
            Rulebook judging = here.rulebook().voor(json);
            Dossier dossier = judging.read(json);
            return Assessor.judge(dossier, beside.apply(judging, dossier), judging);
        } catch (InvalidDossierException e) {
            return null;
        }
    }
}
