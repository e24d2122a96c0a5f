package nl.woonzorgtoets.release.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Everything that one regelset does otherwise than another, in sentences that a policy officer can check. */
public final class RulebookChanges {

    /** What a change in a file should have shown up under. */
    private static final Map<String, Set<Topic>> SETTINGS = Map.of(
            "vragen.yaml", Set.of(Topic.VRAGEN),
            "drempels.yaml", Set.of(Topic.DREMPELS),
            "bronnen.yaml", Set.of(Topic.BRONNEN),
            "kader.yaml", EnumSet.of(Topic.WEGING, Topic.ASPECTEN));

    private RulebookChanges() {}

    /** By topic; empty when they judge the same and say the same. */
    public static List<Change> between(Rulebook was, Rulebook becomes) {
        if (was.hash().equals(becomes.hash())) {
            return List.of();
        }
        List<Change> changes = Stream.of(
                        RuleChanges.between(was, becomes),
                        ThresholdChanges.between(was, becomes),
                        QuestionChanges.between(was, becomes),
                        FrameworkChanges.weighing(was, becomes),
                        FrameworkChanges.aspects(was, becomes),
                        TableChanges.between(was, becomes),
                        SourceChanges.between(was, becomes),
                        ExampleChanges.between(was, becomes),
                        SourceChanges.otherFiles(was, becomes))
                .flatMap(List::stream)
                .toList();
        List<Change> all = new ArrayList<>(changes);
        SETTINGS.forEach((file, topics) -> {
            boolean named = changes.stream().anyMatch(it -> topics.contains(it.onderwerp()));
            if (!named && isChanged(file, was, becomes)) {
                all.add(new Change(
                        topics.iterator().next(),
                        file + " is gewijzigd op een manier die hier niet in woorden staat. Kijk regel voor regel.",
                        List.of()));
            }
        });
        return List.copyOf(all);
    }

    private static boolean isChanged(String file, Rulebook was, Rulebook becomes) {
        return !Arrays.equals(
                was.files().contents().get(file), becomes.files().contents().get(file));
    }
}
