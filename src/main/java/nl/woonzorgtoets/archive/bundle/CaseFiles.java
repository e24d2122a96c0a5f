package nl.woonzorgtoets.archive.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.archive.CaseSelection;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.DamagedArchiveException;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Seal;
import nl.woonzorgtoets.archive.ledger.EntryBodies;
import nl.woonzorgtoets.archive.ledger.MerklePaths;
import nl.woonzorgtoets.archive.ledger.Tail;
import nl.woonzorgtoets.base.Folders;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.base.OwnerOnly;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Writes archived cases to files that can be read, checked and replayed on their own; see {@link CaseFolder} to read them. */
public final class CaseFiles {

    private static final Set<OpenOption> OVERWRITE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

    /** Where the files go: one after another, each closed before the next is opened. */
    interface Target {
        OutputStream open(String path) throws IOException;
    }

    /** What is done about files that are complete, just before they get their name: when it fails, nothing is handed out. */
    public interface Handover {
        void note() throws IOException;
    }

    private interface Writing {
        void to(Target target) throws IOException;
    }

    private final Archive archive;
    private final ExportedSecrets secrets;
    private final Target target;

    private CaseFiles(Archive archive, ExportedSecrets secrets, Target target) {
        this.archive = archive;
        this.secrets = secrets;
        this.target = target;
    }

    /**
     * Everything in the archive at this moment.
     *
     * @param target must not exist yet
     */
    public static void exportAll(Archive archive, Path target, ExportedSecrets secrets) throws IOException {
        exportAll(archive, target, secrets, () -> {});
    }

    /** The same, and this is done when all is written. */
    public static void exportAll(Archive archive, Path target, ExportedSecrets secrets, Handover handover)
            throws IOException {
        long end = archive.lastSeq();
        List<CaseSummary> cases = archive.search(CaseFilter.ALL, CaseOrder.OUDSTE, 0, Integer.MAX_VALUE)
                .cases();
        Stream<Entry> entries = archive.entries(1).takeWhile(entry -> entry.seq() <= end);
        whole(target, handover, path -> new CaseFiles(archive, secrets, path).write(true, cases, entries));
    }

    /**
     * These cases with the decisions on them and the regelsets that judged them.
     *
     * @param target must not exist yet
     * @throws IllegalArgumentException one of the numbers is not in the archive
     */
    public static void exportCases(Archive archive, Collection<String> nummers, Path target, ExportedSecrets secrets)
            throws IOException {
        exportCases(archive, nummers, target, secrets, () -> {});
    }

    /** The same, and this is done when all is written. */
    public static void exportCases(
            Archive archive, Collection<String> nummers, Path target, ExportedSecrets secrets, Handover handover)
            throws IOException {
        CaseSelection selection = selection(archive, nummers);
        whole(
                target,
                handover,
                path -> new CaseFiles(archive, secrets, path)
                        .write(false, cases(archive, selection), archive.entries(selection.seqs())));
    }

    /** @param note who asked for it, when and for what, as the archive keeps it */
    static void write(Archive archive, ExportedSecrets secrets, CaseSelection selection, byte[] note, Target target)
            throws IOException {
        CaseFiles files = new CaseFiles(archive, secrets, target);
        files.write("herkomst.json", note);
        files.write(false, cases(archive, selection), archive.entries(selection.seqs()));
    }

    /** All together, each entry once. */
    static CaseSelection selection(Archive archive, Collection<String> nummers) {
        List<String> found = new ArrayList<>();
        SortedSet<Long> seqs = new TreeSet<>();
        for (String nummer : nummers) {
            CaseSelection one = archive.select(CaseFilter.only(nummer));
            if (one.nummers().isEmpty()) {
                throw new IllegalArgumentException("Er is geen beoordeling " + nummer + " in het archief.");
            }
            found.addAll(one.nummers());
            seqs.addAll(one.seqs());
        }
        return new CaseSelection(found, List.copyOf(seqs));
    }

    private static List<CaseSummary> cases(Archive archive, CaseSelection selection) {
        return selection.nummers().stream()
                .flatMap(it -> archive.search(CaseFilter.only(it), 0, 1).cases().stream())
                .toList();
    }

    /** Under another name until it is complete; for the owner's eyes only, as the archive itself is. */
    private static void whole(Path target, Handover handover, Writing writing) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path half = target.resolveSibling(target.getFileName() + ".half");
        if (Files.exists(half)) {
            Folders.delete(half);
        }
        Files.createDirectories(half.toAbsolutePath().getParent());
        Files.createDirectory(half, OwnerOnly.folder(half));
        try {
            writing.to(path -> create(half, path));
            handover.note();
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Folders.delete(half);
            throw e;
        }
    }

    private static OutputStream create(Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent(), OwnerOnly.folder(path));
        return Channels.newOutputStream(Files.newByteChannel(path, OVERWRITE, OwnerOnly.file(path)));
    }

    private void write(boolean all, List<CaseSummary> cases, Stream<Entry> entries) throws IOException {
        List<Tail> places = new ArrayList<>();
        SortedSet<String> hashes = new TreeSet<>();
        try (BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(target.open(CaseFolder.LINES), StandardCharsets.UTF_8))) {
            for (Entry entry : (Iterable<Entry>) entries::iterator) {
                lines.append(EntryLine.write(secrets.of(entry))).append('\n');
                places.add(Tail.of(entry));
                if (entry.is(EntryKind.REGELSET)) {
                    hashes.add(Json.read(entry.body(), EntryBodies.Rules.class).hash());
                }
            }
        }
        for (String hash : hashes) {
            writeRules(archive.rules(hash).orElseThrow());
        }
        copy("LEESMIJ.md");
        copy("controleer.pl");
        write("overzicht.txt", CaseOverview.of(cases).getBytes(StandardCharsets.UTF_8));
        if (secrets.concerns()) {
            write("geheim.txt", (secrets.told() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        seal(all, places);
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
    private void seal(boolean all, List<Tail> places) throws IOException {
        Seal seal = archive.audit().seal();
        if (seal.checkpoint().isEmpty() || seal.publicKey() == null) {
            return;
        }
        Seal.Signed signed = seal.checkpoint().get();
        write("controlepunt.txt", signed.note().getBytes(StandardCharsets.UTF_8));
        write("openbaar.pem", seal.publicKey().getBytes(StandardCharsets.UTF_8));
        if (!all) {
            write("plaatsbewijs.txt", proofs(signed.size(), places).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The size of the checkpoint, and for each entry that it covers the neighbours on its way to the root. */
    private String proofs(long size, List<Tail> places) {
        MerklePaths paths = new MerklePaths(archive.links(size));
        StringBuilder text = new StringBuilder("controlepunt " + size + "\n");
        places.stream().map(Tail::seq).filter(seq -> seq <= size).forEach(seq -> {
            text.append(seq);
            paths.of(seq).forEach(hash -> text.append(' ').append(HexFormat.of().formatHex(hash)));
            text.append('\n');
        });
        return text.toString();
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
