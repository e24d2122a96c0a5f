package nl.woonzorgtoets.web.ui.archief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Audit;
import nl.woonzorgtoets.archive.Fault;
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
    record Kind(String title, String advice, List<Line> findings, int more) {}

    /** @param nummer the case that is concerned; null when that is not known or it is none */
    record Line(String text, String nummer) {}

    private static final int SHOWN = 50;

    static void show(Optional<VerificationRun> run, Audit audit, Model model) {
        model.addAttribute("check", run.map(it -> of(it, audit)).orElse(null));
    }

    private static CheckText of(VerificationRun run, Audit audit) {
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
                        : kinds(run.verification().findings(), audit));
    }

    private static List<Kind> kinds(List<Fault> findings, Audit audit) {
        List<Kind> kinds = new ArrayList<>();
        findings.stream()
                .collect(Collectors.groupingBy(Fault::soort, java.util.TreeMap::new, Collectors.toList()))
                .forEach((soort, found) -> kinds.add(new Kind(
                        soort.kop(),
                        soort.raad(),
                        found.stream().limit(SHOWN).map(it -> line(it, audit)).toList(),
                        Math.max(0, found.size() - SHOWN))));
        return kinds;
    }

    private static Line line(Fault finding, Audit audit) {
        Audit.Place place = audit.place(finding.seq()).orElse(null);
        if (place == null || finding.seq() == 0) {
            return new Line(finding.toString(), null);
        }
        return new Line(
                "Volgnummer " + finding.seq() + " (" + place.kind() + "): " + finding.melding(), place.nummer());
    }
}
