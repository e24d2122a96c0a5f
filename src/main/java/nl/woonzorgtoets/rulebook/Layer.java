package nl.woonzorgtoets.rulebook;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.settings.LaagReader;
import nl.woonzorgtoets.rulebook.reading.yaml.Overlay;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;
import nl.woonzorgtoets.vocabulary.Field;

/** A folder under gemeenten with a laag.yaml: what differs there from the framework around it. */
final class Layer {

    static final String LAAG = "laag.yaml";

    /** What the archive, the lists and the totals of all municipalities together rest on. */
    private static final Map<String, Set<String>> FIXED = Map.of(
            FileCheck.KADER, Set.of(Editie.KEY, "sleutel", "eigenWaarden", "plaats", "zoeken"),
            FileCheck.VRAGEN, Set.of("portefeuille", "regio"),
            FileCheck.BRONNEN, Set.of());

    private final String folder;
    private final SortedMap<String, String> texts;
    private final Map<String, YamlNode> grounds = new LinkedHashMap<>();
    private final Set<String> calculations = new HashSet<>();
    private LaagReader reader;

    private Layer(String folder, SortedMap<String, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    /** In the order of their folders. */
    static List<Layer> in(SortedMap<String, String> texts) {
        return folders(texts).map(it -> new Layer(it, texts)).toList();
    }

    private static Stream<String> folders(SortedMap<String, String> texts) {
        return texts.keySet().stream()
                .filter(it -> FileCheck.isOfLayer(it) && it.endsWith("/" + LAAG))
                .map(it -> it.substring(0, it.length() - LAAG.length()));
    }

    /** The folder without what only its layers say. */
    static SortedMap<String, String> base(SortedMap<String, String> texts) {
        List<String> folders = folders(texts).toList();
        SortedMap<String, String> base = new TreeMap<>(texts);
        base.keySet().removeIf(path -> isOwn(path) && folders.stream().anyMatch(path::startsWith));
        return base;
    }

    private static boolean isOwn(String path) {
        return path.endsWith(RuleFilePair.RULES) || path.endsWith(RuleFilePair.EXAMPLES);
    }

    /** Reports the files of layers that say nothing: because the edition has no layers, or nothing says for whom they are. */
    static void checkPlaces(SortedMap<String, String> texts, Editie editie, Meldingen meldingen) {
        List<String> folders = folders(texts).toList();
        texts.keySet().stream().filter(FileCheck::isOfLayer).forEach(path -> {
            if (!editie.verklaartZelf()) {
                meldingen.add(path, Editie.hoortBijTweede("Een aanvulling van een gemeente"));
            } else if (folders.stream().noneMatch(path::startsWith)) {
                meldingen.add(
                        path,
                        "Bij dit bestand ontbreekt " + besides(path) + ", met 'voor' en 'grond'. Maak dat bestand.");
            }
        });
    }

    /** Where the beginning of an addition stands that this file belongs to. */
    static String besides(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1) + LAAG;
    }

    String folder() {
        return folder;
    }

    /** The folder with its own rules and examples, and without those of the other layers. */
    SortedMap<String, String> composed() {
        SortedMap<String, String> composed = base(texts);
        texts.forEach((path, text) -> {
            if (path.startsWith(folder)) {
                composed.put(path, text);
            }
        });
        return composed;
    }

    /** Lays what it has of a file over that of the framework. */
    void lay(String path, YamlNode base, Meldingen meldingen) {
        String text = FIXED.containsKey(path) ? texts.get(folder + path) : null;
        YamlNode over = text == null || base == null ? null : new YamlReader(meldingen).read(folder + path, text);
        if (over != null) {
            over.refuseUnseen();
            if (path.equals(FileCheck.VRAGEN) && over.has("tussenuitkomsten")) {
                over.get("tussenuitkomsten").keys().forEach(it -> calculations.add(it.text()));
            }
            Overlay overlay = new Overlay(FIXED.get(path));
            overlay.lay(over, base, path.equals(FileCheck.BRONNEN));
            grounds.putAll(overlay.grounds());
        }
    }

    /** For whom it is; null when that is not known. */
    Laag read(Field question, Meldingen meldingen) {
        YamlNode root = new YamlReader(meldingen).read(folder + LAAG, texts.get(folder + LAAG));
        if (root == null) {
            return null;
        }
        reader = new LaagReader(root);
        grounds.putAll(reader.grounds());
        return reader.read(question);
    }

    /** What differs and why, by what it is; under the empty name: why there is a layer at all. */
    Map<String, String> grounds(References references) {
        Map<String, String> read = new LinkedHashMap<>();
        grounds.forEach((what, ground) -> read.put(what, LaagReader.ground(ground, references)));
        return Collections.unmodifiableMap(read);
    }

    /** The ids of the rules that do not count here. */
    Set<String> ended() {
        return reader == null ? Set.of() : reader.ended();
    }

    /** @param rules the ids of all rules */
    void checkEnded(Set<String> rules) {
        if (reader != null) {
            reader.checkEnded(rules);
        }
    }

    /** All that says whether an example {@linkplain #counts counts}. */
    Object counting() {
        return ended().isEmpty() && calculations.isEmpty() ? Map.of() : List.of(folder, ended(), calculations);
    }

    /** Whether an example is about something that there still is. */
    boolean counts(YamlNode example) {
        if (!example.isMap()) {
            return true;
        }
        boolean isEnded = example.has("regel") && ended().contains(example.text("regel"));
        boolean isOtherwise = example.has("tussenuitkomst")
                && !example.file().startsWith(folder)
                && calculations.contains(example.text("tussenuitkomst"));
        return !isEnded && !isOtherwise;
    }

    /** Whether an example of the framework means nothing here, because it rests on what is worked out otherwise here. */
    boolean setsAside(Example example, Tussenuitkomsten results, List<Rule> rules) {
        if (example.file().startsWith(folder)) {
            return false;
        }
        Set<String> read = example.isOfRule()
                ? rules.stream()
                        .filter(it -> it.id().equals(example.rule()))
                        .flatMap(it -> results.gelezen(it).stream())
                        .collect(Collectors.toSet())
                : results.gelezen(example.outcome().tussenuitkomst());
        return read.stream().anyMatch(calculations::contains);
    }
}
