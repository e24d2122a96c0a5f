package nl.woonzorgtoets.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.FindingWords;
import nl.woonzorgtoets.wording.telling.Told.Mark;

/**
 * What changed from one version to a later one, each in words.
 *
 * @param since number of the version it is laid beside
 * @param outcome verdict, score and regelset
 * @param aspects those that came out otherwise: the reasons
 * @param answers null when the answers of one of both cannot be read any more
 */
public record Changes(String since, List<Difference> outcome, List<Difference> aspects, List<Difference> answers) {

    /** Whether both say the same. */
    public boolean none() {
        return outcome.isEmpty() && aspects.isEmpty() && answers != null && answers.isEmpty();
    }

    static Changes between(Version before, Version after, List<Difference> answers) {
        List<Difference> outcome = new ArrayList<>();
        add(outcome, "Het oordeel", before.telling().name(), after.telling().name(), "/oordeel");
        add(
                outcome,
                "De score",
                mark(before.telling().score()),
                mark(after.telling().score()),
                "/score");
        add(
                outcome,
                "De regelset",
                before.telling().evidence().regelset(),
                after.telling().evidence().regelset(),
                "/bewijs/regelset");
        return new Changes(
                before.document().nummer(),
                outcome,
                aspects(before.document().assessment(), after.document().assessment()),
                answers);
    }

    private static List<Difference> aspects(Assessment before, Assessment after) {
        List<Difference> changes = new ArrayList<>();
        for (AspectResult it : after.aspects()) {
            Optional<AspectResult> was = before.aspect(it.id());
            add(
                    changes,
                    it.question(),
                    was.map(then -> stand(then, before)).orElse(null),
                    stand(it, after),
                    "/aspecten/" + it.id());
        }
        before.aspects().stream()
                .filter(it -> after.aspect(it.id()).isEmpty())
                .forEach(it -> add(changes, it.question(), stand(it, before), null, "/aspecten/" + it.id()));
        return changes;
    }

    private static String stand(AspectResult it, Assessment assessment) {
        boolean signals =
                assessment.signals().stream().anyMatch(signal -> signal.aspect().equals(it.id()));
        return signals ? "signaal" : FindingWords.name(it.outcome());
    }

    private static String mark(Mark score) {
        return score.now() != null
                ? score.now()
                : score.open() ? "nog " + score.lowest() + " tot " + score.highest() : "geen";
    }

    private static void add(List<Difference> differences, String what, String then, String now, String pointer) {
        if (!Objects.equals(then, now)) {
            differences.add(new Difference(what, then, now, pointer));
        }
    }
}
