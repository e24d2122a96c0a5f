package nl.woonzorgtoets.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Writes archived cases to a folder that can be read, checked and replayed on its own; see {@link CaseFolder} to read one. */
public final class CaseFiles {

    private final SqliteArchive archive;
    private final Path folder;

    private CaseFiles(SqliteArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /**
     * Everything in the archive at this moment.
     *
     * @param target must not exist yet
     */
    public static void exportAll(SqliteArchive archive, Path target) throws IOException {
        long end = archive.lastSeq();
        whole(archive, target, true, archive.entries(1).takeWhile(entry -> entry.seq() <= end));
    }

    /**
     * These cases with the decisions on them and the regelsets that judged them.
     *
     * @param target must not exist yet
     * @throws IllegalArgumentException one of the numbers is not in the archive
     */
    public static void exportCases(SqliteArchive archive, Collection<String> nummers, Path target) throws IOException {
        whole(archive, target, false, archive.entriesAbout(nummers).stream());
    }

    /** Under another name until it is complete. */
    private static void whole(SqliteArchive archive, Path target, boolean all, Stream<Entry> entries)
            throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path half = target.resolveSibling(target.getFileName() + ".half");
        if (Files.exists(half)) {
            TemporaryFolder.delete(half);
        }
        Files.createDirectories(half);
        new CaseFiles(archive, half).write(all, entries);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(boolean all, Stream<Entry> entries) throws IOException {
        List<Tail> places = new ArrayList<>();
        SortedSet<String> hashes = new TreeSet<>();
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(CaseFolder.LINES))) {
            for (Entry entry : (Iterable<Entry>) entries::iterator) {
                lines.append(EntryLine.write(entry)).append('\n');
                places.add(Tail.of(entry));
                if (entry.is(EntryKind.REGELSET)) {
                    hashes.add(Json.read(entry.body(), Bodies.Rules.class).hash());
                }
            }
        }
        for (String hash : hashes) {
            writeRules(archive.rules(hash).orElseThrow());
        }
        Files.write(folder.resolve(CaseFolder.CONTENTS), Json.MAPPER.writeValueAsBytes(Contents.of(all, places)));
        copy("LEESMIJ.md");
        copy("controleer.pl");
    }

    private void writeRules(RuleFiles rules) throws IOException {
        Path root = folder.resolve(CaseFolder.RULES).resolve(CaseFolder.hex(rules.hash()));
        for (var file : rules.contents().entrySet()) {
            Path path = root.resolve(file.getKey()).normalize();
            if (!path.startsWith(root)) {
                throw new DamagedArchiveException("Een regelset noemt een bestand buiten zijn map: " + file.getKey());
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream text = CaseFiles.class.getResourceAsStream("export/" + name)) {
            Files.copy(text, folder.resolve(name));
        }
    }
}
