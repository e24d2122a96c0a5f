package nl.woonzorgtoets.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.wording.framework.Framework;
import nl.woonzorgtoets.wording.framework.FrameworkReader;
import nl.woonzorgtoets.wording.framework.RegionFigures;
import nl.woonzorgtoets.wording.framework.Register;

/**
 * Everything that a framework says about itself, as files by name. The same regelset, day and counts give the same bytes: nothing in it
 * depends on when or where it is made.
 */
public final class Publication {

    private final Rulebook rulebook;
    private final LocalDate day;
    private final String owner;
    private final Statistics statistics;

    /**
     * @param rulebook with the addition of the owner laid over it
     * @param day whose values of thresholds are named
     * @param owner whose own values count; null: those of the region
     * @param statistics null when there is no archive to count
     */
    public Publication(Rulebook rulebook, LocalDate day, String owner, Statistics statistics) {
        this.rulebook = rulebook;
        this.day = day;
        this.owner = owner;
        this.statistics = statistics;
    }

    /** The last day on which a value changes: the newest that the regelset knows. */
    public static LocalDate newestDay(Rulebook rulebook) {
        return rulebook.drempels().values().stream()
                .flatMap(it -> Stream.concat(
                        it.waarden().stream(),
                        it.perGemeente().values().stream().flatMap(own -> own.stream())))
                .map(Drempel.Waarde::vanaf)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    public Map<String, byte[]> files() {
        Framework framework = FrameworkReader.read(rulebook, day, owner);
        Register register = new Register(rulebook);
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("kader", framework);
        about.put("cijfers", RegionFigures.of(rulebook));
        about.put("tabellen", rulebook.tables().keySet());
        about.put("toelichtingen", notes());
        about.put("voor", owner == null ? null : rulebook.owners().getOrDefault(owner, owner));
        about.put("aanvulling", rulebook.laag());
        about.put("register", register);
        about.put("statistiek", statistics);
        about.put("plan", rulebook.kader().woorden().plan());
        Map<String, byte[]> files = new TreeMap<>(tables());
        for (Page page : Page.of(framework, statistics != null)) {
            files.put(page.file(), utf8(Pages.write(page, about)));
        }
        files.put("stijl.css", Pages.style());
        return files;
    }

    /** The tables with figures and what is written beside them, as they stand in the regelset. */
    private Map<String, byte[]> tables() {
        Map<String, byte[]> tables = new TreeMap<>();
        Stream.concat(rulebook.tables().keySet().stream(), notes().stream())
                .forEach(path -> tables.put(path, rulebook.files().contents().get(path)));
        return tables;
    }

    /** What stands in a folder of tables to explain them. */
    private List<String> notes() {
        return rulebook.tables().keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1) + "README.md")
                .filter(path ->
                        path.contains("/") && rulebook.files().contents().containsKey(path))
                .distinct()
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
