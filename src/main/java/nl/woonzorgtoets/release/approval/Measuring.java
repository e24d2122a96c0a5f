package nl.woonzorgtoets.release.approval;

import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.impact.ImpactProgress;
import nl.woonzorgtoets.release.approval.RefusedException.Why;
import nl.woonzorgtoets.rulebook.Rulebook;

/** What a regelset would do to the cases that are kept now. */
record Measuring(ImpactJobs impacts, Archive archive) {

    private static final long PATIENCE_MS = 20_000;

    /** @throws RefusedException it takes longer than somebody waits; whoever asks again is told when it is known */
    Effect of(Rulebook rulebook) throws RefusedException {
        Optional<ImpactProgress> known =
                impacts.progress(rulebook.hash()).filter(it -> it.gevolgen() != null && it.zaken() == cases(rulebook));
        ImpactProgress progress = known.or(() -> impacts.start(rulebook, PATIENCE_MS))
                .orElseThrow(() -> RefusedException.of(
                        Why.STATE, "Er wachten al te veel concepten op hun gevolgen. Probeer het straks opnieuw."));
        if (progress.gevolgen() == null) {
            throw RefusedException.of(
                    Why.STATE,
                    progress.isEnded()
                            ? "De gevolgen konden niet worden bepaald. De beheerder vindt de oorzaak in het logboek."
                            : "De gevolgen worden nog bepaald: " + progress.gedaan() + " van de " + progress.zaken()
                                    + " zaken. Probeer het straks opnieuw.");
        }
        return Effect.of(progress.gevolgen());
    }

    private long cases(Rulebook rulebook) {
        return archive.search(CaseFilter.of(rulebook.framework(), null), 0, 1).total();
    }
}
