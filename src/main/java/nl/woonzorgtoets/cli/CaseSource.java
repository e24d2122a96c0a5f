package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFolder;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/**
 * Somewhere archived cases can be read, with the regelsets that judged them.
 *
 * @param size how many cases there are
 * @param problems what is wrong with the source itself
 * @param open what to close afterwards
 */
record CaseSource(
        String name,
        long size,
        Supplier<Stream<Case>> cases,
        Supplier<List<?>> problems,
        RulebookShelf shelf,
        Runnable open)
        implements AutoCloseable {

    /** @param nummer empty when even that cannot be read */
    record Case(String nummer, CaseBytes bytes) {}

    @Override
    public void close() {
        open.run();
    }

    /** The sources at this place: an archive, one folder of cases, or several side by side. */
    static List<CaseSource> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            throw new NoSuchFileException(place.toString());
        }
        if (isCases(place)) {
            return List.of(folder(place));
        }
        try (Stream<Path> within = Files.list(place)) {
            List<Path> folders = within.filter(CaseSource::isCases).sorted().toList();
            if (folders.isEmpty()) {
                return List.of(archive(place));
            }
            List<CaseSource> sources = new ArrayList<>();
            for (Path folder : folders) {
                sources.add(folder(folder));
            }
            return sources;
        }
    }

    private static boolean isCases(Path folder) {
        return Files.isRegularFile(folder.resolve("archief.jsonl"));
    }

    private static CaseSource folder(Path path) throws IOException {
        CaseFolder folder = CaseFolder.read(path);
        return new CaseSource(
                path.toString(),
                folder.cases(),
                () -> folder.entries()
                        .filter(entry -> entry.is(EntryKind.BEOORDELING) && !entry.isDestroyed())
                        .map(entry -> new Case(nummer(entry.bytes()), entry.bytes())),
                folder::problems,
                new RulebookShelf(hash -> Optional.ofNullable(folder.rules().get(hash))),
                () -> {});
    }

    private static CaseSource archive(Path data) {
        SqliteArchive archive = SqliteArchive.openReadOnly(data);
        return new CaseSource(
                data.toString(),
                archive.search(CaseFilter.ALL, 0, 1).total(),
                () -> archive.cases(CaseFilter.ALL).map(kept -> new Case(kept.nummer(), kept.bytes())),
                () -> archive.verify().findings(),
                new RulebookShelf(archive::rules),
                archive::close);
    }

    private static String nummer(CaseBytes bytes) {
        try {
            return Codecs.read(bytes, Rulebooks.NONE).nummer();
        } catch (UnreadableCaseException e) {
            return "";
        }
    }
}
