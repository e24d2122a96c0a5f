package nl.woonzorgtoets.archive.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.ledger.EntryBodies.CommandLineExport;
import nl.woonzorgtoets.base.AtomicFiles;
import nl.woonzorgtoets.base.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was handed out at the command line while the service had the archive: notes beside it, of which the service makes entries.
 *
 * @param folder made when first needed
 */
public record ExportNotes(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(ExportNotes.class);
    private static final String EXTENSION = ".json";

    public static ExportNotes beside(Path data) {
        return new ExportNotes(data.resolve("exporten-te-noteren"));
    }

    /**
     * Who hands out these cases, and when.
     *
     * @param nummers null: all of them
     * @param secrets whether the secret answers go with them
     * @throws IllegalArgumentException one of the numbers is not in the archive
     */
    public static byte[] of(Archive archive, Collection<String> nummers, boolean secrets, Instant moment) {
        List<String> all = nummers == null
                ? archive.select(CaseFilter.ALL).nummers()
                : CaseFiles.selection(archive, nummers).nummers();
        return new CommandLineExport(System.getProperty("user.name"), moment, secrets, all).bytes();
    }

    public void leave(byte[] note) throws IOException {
        AtomicFiles.write(folder.resolve(UUID.randomUUID() + EXTENSION), note);
    }

    /** The oldest first; what cannot be kept now is tried again the next time. */
    public void takeUp(Archive archive) {
        try {
            for (Path file : waiting()) {
                byte[] note = Files.readAllBytes(file);
                if (isNote(note)) {
                    archive.append(EntryKind.EXPORT, note);
                    Files.delete(file);
                } else {
                    Files.move(file, file.resolveSibling(file.getFileName() + ".onleesbaar"));
                    LOG.warn("{} is geen aantekening van een export en is opzij gelegd.", file);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("Een export op de opdrachtregel kan nu niet worden vastgelegd; dat gebeurt later opnieuw.", e);
        }
    }

    private List<Path> waiting() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(EXTENSION))
                    .sorted((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .toList();
        }
    }

    private static boolean isNote(byte[] note) {
        return Json.tryRead(note, CommandLineExport.class)
                .filter(it -> it.nummers() != null)
                .isPresent();
    }
}
