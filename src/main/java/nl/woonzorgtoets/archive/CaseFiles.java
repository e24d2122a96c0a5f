package nl.woonzorgtoets.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Writes archived cases to files that can be read, checked and replayed on their own; see {@link CaseFolder} to read them. */
public final class CaseFiles {

    /** Where the files go: one after another, each closed before the next is opened. */
    interface Target {
        OutputStream open(String path) throws IOException;
    }

    private final SqliteArchive archive;
    private final Target target;

    private CaseFiles(SqliteArchive archive, Target target) {
        this.archive = archive;
        this.target = target;
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
        whole(archive, target, false, Selection.of(archive.reader(), nummers).entries(archive.reader()));
    }

    static void write(SqliteArchive archive, Selection selection, Target target) throws IOException {
        new CaseFiles(archive, target).write(false, selection.entries(archive.reader()));
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
        new CaseFiles(archive, path -> create(half, path)).write(all, entries);
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static OutputStream create(Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.newOutputStream(path);
    }

    private void write(boolean all, Stream<Entry> entries) throws IOException {
        List<Tail> places = new ArrayList<>();
        SortedSet<String> hashes = new TreeSet<>();
        try (BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(target.open(CaseFolder.LINES), StandardCharsets.UTF_8))) {
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
        copy("LEESMIJ.md");
        copy("controleer.pl");
        seal();
        // Last, so that files that broke off half-way cannot pass for complete.
        write(CaseFolder.CONTENTS, Json.MAPPER.writeValueAsBytes(Contents.of(all, places)));
    }

    private void writeRules(RuleFiles rules) throws IOException {
        String root = CaseFolder.RULES + "/" + CaseFolder.hex(rules.hash()) + "/";
        for (var file : rules.contents().entrySet()) {
            if (!Path.of(root + file.getKey()).normalize().startsWith(Path.of(root))) {
                throw new DamagedArchiveException("Een regelset noemt een bestand buiten zijn map: " + file.getKey());
            }
            write(root + file.getKey(), file.getValue());
        }
    }

    /** What an auditor needs to see later that the whole archive still holds what it held now. */
    private void seal() throws IOException {
        Seal seal = archive.audit().seal();
        Optional<String> note = seal.checkpoint().map(Seal.Signed::note);
        if (note.isPresent() && seal.publicKey() != null) {
            write("controlepunt.txt", note.get().getBytes(StandardCharsets.UTF_8));
            write("openbaar.pem", seal.publicKey().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void copy(String name) throws IOException {
        try (InputStream text = CaseFiles.class.getResourceAsStream("export/" + name)) {
            write(name, text.readAllBytes());
        }
    }

    private void write(String path, byte[] content) throws IOException {
        try (OutputStream out = target.open(path)) {
            out.write(content);
        }
    }
}
