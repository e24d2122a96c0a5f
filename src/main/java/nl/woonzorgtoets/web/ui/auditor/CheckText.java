package nl.woonzorgtoets.web.ui.auditor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Finding;
import nl.woonzorgtoets.archive.VerificationRun;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.ui.Model;

/**
 * A check of the archive as people read it.
 *
 * @param sound whether all is well; null while it runs and when it could not be ended
 * @param rounded how far it is in tens of percents
 */
record CheckText(
        boolean running,
        Boolean sound,
        String door,
        long checked,
        long total,
        long rounded,
        int checkpoints,
        String began,
        String took,
        List<Kind> kinds) {

    /** Findings of one kind, with what to do about them; {@code more} are not shown. */
    record Kind(String advice, List<String> findings, int more) {}

    private static final int SHOWN = 50;

    static void show(Optional<VerificationRun> run, Model model) {
        model.addAttribute("check", run.map(CheckText::of).orElse(null));
    }

    static CheckText of(VerificationRun run) {
        return new CheckText(
                run.isRunning(),
                run.verification() == null ? null : run.verification().isClean(),
                run.door(),
                run.checked(),
                run.total(),
                run.total() == 0 ? 0 : Math.min(100, run.checked() * 10 / run.total() * 10),
                run.verification() == null ? 0 : run.verification().checkpoints(),
                Dutch.moment(run.began()),
                run.ended() == null ? null : JobWords.took(Duration.between(run.began(), run.ended())),
                run.verification() == null
                        ? List.of()
                        : kinds(run.verification().findings()));
    }

    private static List<Kind> kinds(List<Finding> findings) {
        List<Kind> kinds = new ArrayList<>();
        findings.stream()
                .collect(Collectors.groupingBy(Finding::soort, java.util.TreeMap::new, Collectors.toList()))
                .forEach((soort, found) -> kinds.add(new Kind(
                        soort.raad(),
                        found.stream().limit(SHOWN).map(Finding::toString).toList(),
                        Math.max(0, found.size() - SHOWN))));
        return kinds;
    }
}
