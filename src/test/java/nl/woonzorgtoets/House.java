package nl.woonzorgtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms of the program as they are compiled, and the floor on which each stands.
 *
 * @param uses per room the rooms that it uses
 */
record House(Map<String, Set<String>> uses) {

    /** From the doors down; a room uses what stands on its own floor or lower. */
    static final Map<String, List<String>> FLOORS = floors();

    private static final String WIRING = "app";
    private static final Path SOURCES = Path.of("src/main/java/nl/woonzorgtoets");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    private static Map<String, List<String>> floors() {
        Map<String, List<String>> floors = new LinkedHashMap<>();
        floors.put(
                "doors",
                List.of("app", "cli", "web.ui", "web.api", "web.search", "web.access", "web.audit", "web.server"));
        floors.put(
                "acts",
                List.of(
                        "assessment",
                        "decision",
                        "history",
                        "replay",
                        "release",
                        "insight",
                        "impact",
                        "mutants",
                        "proof",
                        "region",
                        "report",
                        "filing",
                        "publication"));
        floors.put("keeping and telling", List.of("archive", "drafts", "accounts", "wording"));
        floors.put("document", List.of("document"));
        floors.put("core", List.of("explanation", "plan", "rulebook", "oordeel", "vocabulary"));
        floors.put("ground", List.of("base"));
        return floors;
    }

    static House built() {
        ApplicationModules modules = ApplicationModules.of(Woonzorgtoets.class);
        Map<String, Set<String>> uses = new TreeMap<>();
        modules.stream()
                .filter(room -> Files.exists(description(name(room))))
                .forEach(room -> uses.put(name(room), used(room, modules)));
        return new House(uses);
    }

    private static Set<String> used(ApplicationModule room, ApplicationModules modules) {
        Set<String> used = room.getDirectDependencies(modules).stream()
                .map(it -> name(it.getTargetModule()))
                .collect(Collectors.toCollection(TreeSet::new));
        used.remove(name(room));
        return used;
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    Set<String> rooms() {
        return uses.keySet();
    }

    /** As "document -> archive"; empty when every arrow points sideways or down. */
    Set<String> arrowsUp() {
        List<String> top = List.copyOf(FLOORS.keySet());
        Set<String> up = new TreeSet<>();
        uses.forEach((room, used) -> used.stream()
                .filter(other -> top.indexOf(floor(other)) < top.indexOf(floor(room)))
                .forEach(other -> up.add(room + " -> " + other)));
        return up;
    }

    private static String floor(String room) {
        return FLOORS.entrySet().stream()
                .filter(it -> it.getValue().contains(room))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("On which floor of House.FLOORS does " + room + " stand?"));
    }

    /** The floors with their rooms, without arrows that follow from two others or come from who wires all. */
    String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart TB\n");
        FLOORS.forEach((floor, rooms) -> {
            picture.append("  subgraph floor_%s[\"%s\"]\n".formatted(id(floor), floor));
            rooms.forEach(it -> picture.append("    %s[%s]\n".formatted(id(it), it)));
            picture.append("  end\n");
        });
        uses.forEach((room, used) -> used.stream()
                .filter(other -> !room.equals(WIRING) && !followsFromOthers(room, other))
                .forEach(other -> picture.append("  %s --> %s\n".formatted(id(room), id(other)))));
        return picture.append("```\n").toString();
    }

    private boolean followsFromOthers(String room, String other) {
        return uses.get(room).stream().filter(it -> !it.equals(other)).anyMatch(it -> reaches(it, other));
    }

    private boolean reaches(String room, String other) {
        Set<String> used = uses.get(room);
        return used.contains(other) || used.stream().anyMatch(it -> reaches(it, other));
    }

    private static String id(String name) {
        return name.replaceAll("[. ]", "_");
    }

    /** Every room with the sentence of its package-info. */
    String table() {
        return FLOORS.values().stream()
                .flatMap(Collection::stream)
                .map(room -> "| [`%s`](%s) | %s |\n"
                        .formatted(room, "../main/java/nl/woonzorgtoets/" + room.replace('.', '/'), sentence(room)))
                .collect(Collectors.joining("", "| room | what it is for |\n|---|---|\n", ""));
    }

    private static String sentence(String room) {
        try {
            Matcher found = SENTENCE.matcher(Files.readString(description(room)));
            assertThat(found.find()).as("What is " + room + " for?").isTrue();
            return found.group(1).replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path description(String room) {
        return SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
    }
}
