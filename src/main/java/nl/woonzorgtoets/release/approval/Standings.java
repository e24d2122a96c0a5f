package nl.woonzorgtoets.release.approval;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.release.approval.RefusedException.Why;
import nl.woonzorgtoets.release.approval.Standing.Stage;
import nl.woonzorgtoets.release.concepts.Concept;

/** How far each concept is: from what was submitted, what was approved, and what judged or judges. */
final class Standings {

    private final Submissions submissions;
    private final Plannings plannings;
    private final Releases releases;
    private final SecondPerson second;

    Standings(Submissions submissions, Plannings plannings, Releases releases, SecondPerson second) {
        this.submissions = submissions;
        this.plannings = plannings;
        this.releases = releases;
        this.second = second;
    }

    Standing of(Concept concept) {
        return of(List.of(concept)).get(0);
    }

    List<Standing> of(List<Concept> several) {
        Map<String, List<Released>> released = new HashMap<>();
        List<Approval> approvals = releases.approvals();
        return several.stream()
                .map(it -> of(it, released.computeIfAbsent(it.kader(), releases::of), approvals))
                .toList();
    }

    /** @throws RefusedException unless it is that far, with what is to be done */
    void require(Concept concept, Stage... stages) throws RefusedException {
        Stage now = of(concept).stand();
        if (!List.of(stages).contains(now)) {
            throw RefusedException.of(
                    Why.STATE,
                    switch (now) {
                        case CONCEPT -> "Dit concept is nog niet ingediend.";
                        case INGEDIEND -> "Dit concept is al ingediend.";
                        case GOEDGEKEURD -> "Dit concept is al goedgekeurd. Trek het eerst in.";
                        case GEPLAND -> "Van dit concept is gepland wanneer het gaat oordelen. Trek het eerst in.";
                        case ACTIEF -> "Deze regelset oordeelt al.";
                        case VERVANGEN ->
                            "Deze regelset heeft geoordeeld en is vervangen. Zet haar terug bij de ingebruiknames.";
                        case INGETROKKEN -> "Dit concept is ingetrokken.";
                    });
        }
    }

    private Standing of(Concept concept, List<Released> released, List<Approval> approvals) {
        Optional<Submission> submission = submissions.of(concept);
        Optional<Approval> approval =
                approvals.stream().filter(it -> it.isOf(concept)).reduce((older, newer) -> newer);
        Optional<Planning> planning = plannings.of(concept);
        Stage stage = stage(concept, released, submission, approval);
        boolean planned = planning.filter(it -> it.mislukt() == null).isPresent()
                && (stage == Stage.GOEDGEKEURD || stage == Stage.INGEDIEND);
        return new Standing(
                concept,
                planned ? Stage.GEPLAND : stage,
                submission.orElse(null),
                approval.orElse(null),
                planning.orElse(null),
                !second.isThere(concept.kader()));
    }

    private static Stage stage(
            Concept concept, List<Released> released, Optional<Submission> submission, Optional<Approval> approval) {
        List<Released> same =
                released.stream().filter(it -> it.hash().equals(concept.hash())).toList();
        if (same.stream().anyMatch(it -> it.tot() == null)) {
            return Stage.ACTIEF;
        }
        if (submission.isEmpty()) {
            return Stage.CONCEPT;
        }
        if (submission.get().ingetrokken()) {
            return Stage.INGETROKKEN;
        }
        Instant submitted = submission.get().moment();
        if (same.stream().anyMatch(it -> !Instant.parse(it.moment()).isBefore(submitted))) {
            return Stage.VERVANGEN;
        }
        return approval.isPresent() ? Stage.GOEDGEKEURD : Stage.INGEDIEND;
    }
}
