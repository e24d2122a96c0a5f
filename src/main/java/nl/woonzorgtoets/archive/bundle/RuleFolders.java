package nl.woonzorgtoets.archive.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.cases.CaseReader;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** The regelsets in a folder of cases, compared with their names and with the entries that kept them. */
final class RuleFolders {

    private final Path folder;
    private final List<FolderProblem> problems;
    private final SortedMap<String, Map<String, String>> kept = new TreeMap<>();
    private final SortedSet<String> needed = new TreeSet<>();

    RuleFolders(Path folder, List<FolderProblem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Looks at which regelset is kept or needed by the next entry. */
    void add(Entry entry) {
        if (entry.isDestroyed()) {
            return;
        }
        if (entry.is(EntryKind.REGELSET)) {
            Json.tryRead(entry.body(), EntryBodies.Rules.class).ifPresent(it -> {
                kept.put(it.hash(), it.bestanden());
                needed.add(it.hash());
            });
        } else if (entry.is(EntryKind.BEOORDELING)) {
            regelset(entry).ifPresent(needed::add);
        }
    }

    SortedMap<String, RuleFiles> read() throws IOException {
        SortedMap<String, RuleFiles> rules = new TreeMap<>();
        Path root = folder.resolve(CaseFolder.RULES);
        if (Files.isDirectory(root)) {
            try (Stream<Path> folders = Files.list(root)) {
                for (Path each : folders.sorted().toList()) {
                    rules.put(CaseFolder.hash(each.getFileName().toString()), new RuleFiles(contents(each)));
                }
            }
        }
        rules.forEach((hash, files) -> compare(hash, files, kept.get(hash)));
        needed.stream()
                .filter(hash -> !rules.containsKey(hash))
                .forEach(hash -> problem(path(hash), "deze regelset ontbreekt"));
        return rules;
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static Optional<String> regelset(Entry entry) {
        try {
            return Optional.ofNullable(
                    CaseReader.read(entry.bytes()).assessment().evidence().regelset());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void compare(String hash, RuleFiles files, Map<String, String> kept) {
        if (files.hash().equals(hash)) {
            return;
        }
        if (kept == null) {
            problem(path(hash), "de bestanden passen niet bij de hash in de naam van de map");
            return;
        }
        kept.forEach((path, expected) -> {
            byte[] content = files.contents().get(path);
            if (content == null) {
                problem(path(hash) + "/" + path, "dit bestand ontbreekt");
            } else if (!Sha256.hex(content).equals(expected)) {
                problem(path(hash) + "/" + path, "dit bestand is gewijzigd");
            }
        });
        files.contents().keySet().stream()
                .filter(path -> !kept.containsKey(path))
                .forEach(path -> problem(path(hash) + "/" + path, "dit bestand hoort hier niet"));
    }

    private static String path(String hash) {
        return CaseFolder.RULES + "/" + CaseFolder.hex(hash);
    }

    private void problem(String path, String melding) {
        problems.add(new FolderProblem(path, 0, melding));
    }
}
