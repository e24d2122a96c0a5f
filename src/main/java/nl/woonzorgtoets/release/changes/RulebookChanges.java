package nl.woonzorgtoets.release.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.release.changes.Thing.Difference;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Everything that one regelset does otherwise than another, in sentences that a policy officer can check. */
public final class RulebookChanges {

    /** What there is of each topic in a regelset; rows of tables are too many to be said one by one. */
    private static final Map<Topic, Function<Rulebook, List<Thing>>> DESCRIBED = new EnumMap<>(Map.of(
            Topic.REGELS, DescribedRules::of,
            Topic.DREMPELS, DescribedThresholds::of,
            Topic.VRAGEN, DescribedQuestions::of,
            Topic.WEGING, DescribedFramework::weighing,
            Topic.ASPECTEN, DescribedFramework::aspects,
            Topic.BRONNEN, DescribedSources::of,
            Topic.HERKOMST, DescribedOrigins::of,
            Topic.VOORBEELDEN, DescribedExamples::of,
            Topic.ZETTEN, DescribedMoves::of,
            Topic.UITLEG, DescribedSources::otherFiles));

    /** What a change in a file should have shown up under. */
    private static final Map<String, Set<Topic>> SETTINGS = Map.of(
            "vragen.yaml", Set.of(Topic.VRAGEN),
            "drempels.yaml", Set.of(Topic.DREMPELS),
            "bronnen.yaml", Set.of(Topic.BRONNEN),
            "herkomst.yaml", Set.of(Topic.HERKOMST),
            "zetten.yaml", Set.of(Topic.ZETTEN),
            "kader.yaml", EnumSet.of(Topic.WEGING, Topic.ASPECTEN));

    private RulebookChanges() {}

    /** By topic; empty when they judge the same and say the same. */
    public static List<Change> between(Rulebook was, Rulebook becomes) {
        if (was.hash().equals(becomes.hash()) && Objects.equals(was.laag(), becomes.laag())) {
            return List.of();
        }
        List<Change> all = new ArrayList<>(everywhere(was, becomes));
        all.addAll(ofLayers(was, becomes, List.copyOf(all)));
        return List.copyOf(all);
    }

    /** What changes in themselves, apart from what is laid over them. */
    private static List<Change> everywhere(Rulebook was, Rulebook becomes) {
        List<Change> all = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            differences(topic, was, becomes).forEach(it -> all.add(new Change(topic, it.text(), it.parts())));
        }
        List<Change> named = List.copyOf(all);
        SETTINGS.forEach((file, topics) -> {
            if (becomes.laag() == null
                    && isChanged(file, was, becomes)
                    && named.stream().noneMatch(it -> topics.contains(it.onderwerp()))) {
                all.add(new Change(
                        topics.iterator().next(),
                        file + " is gewijzigd op een manier die hier niet in woorden staat. Kijk regel voor regel.",
                        List.of()));
            }
        });
        return all;
    }

    /** The same, under the name of its topic. */
    public static Map<Topic, List<Change>> byTopic(Rulebook was, Rulebook becomes) {
        return byTopic(between(was, becomes).stream());
    }

    /** What an addition to the framework changes, with its own thresholds; nothing without an addition. */
    public static Map<Topic, List<Change>> ofAddition(Rulebook framework, Rulebook laid) {
        return laid.laag() == null
                ? Map.of()
                : byTopic(Stream.concat(
                        DescribedThresholds.own(laid, laid.laag().code()).stream(),
                        everywhere(framework, laid).stream()));
    }

    private static Map<Topic, List<Change>> byTopic(Stream<Change> changes) {
        return changes.collect(Collectors.groupingBy(Change::onderwerp, TreeMap::new, Collectors.toList()));
    }

    /** What changes only where an addition to the framework counts. */
    private static List<Change> ofLayers(Rulebook was, Rulebook becomes, List<Change> everywhere) {
        Map<String, String> layers = new LinkedHashMap<>();
        Stream.of(was, becomes)
                .flatMap(it -> it.lagen().stream())
                .forEach(it -> layers.put(it.laag().code(), it.laag().naam()));
        List<Change> all = new ArrayList<>();
        layers.forEach((code, name) -> between(was.metLaag(code), becomes.metLaag(code)).stream()
                .filter(it -> !everywhere.contains(it))
                .forEach(it ->
                        all.add(new Change(it.onderwerp(), "Aanvulling van " + name + ": " + it.tekst(), it.delen()))));
        return all;
    }

    private static List<Difference> differences(Topic topic, Rulebook was, Rulebook becomes) {
        return topic == Topic.CIJFERS
                ? TableChanges.between(was, becomes)
                : Thing.differences(
                        DESCRIBED.get(topic).apply(was), DESCRIBED.get(topic).apply(becomes));
    }

    private static boolean isChanged(String file, Rulebook was, Rulebook becomes) {
        return !Arrays.equals(
                was.files().contents().get(file), becomes.files().contents().get(file));
    }
}
