package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFolder;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.rulebook.RulebookShelf;

/**
 * Somewhere archived cases can be read, with the regelsets that judged them.
 *
 * @param size how many cases there are
 * @param open what to close afterwards
 */
record CaseSource(String name, long size, Walk walk, RulebookShelf shelf, Runnable open) implements AutoCloseable {

    /** Goes through a source once. */
    interface Walk {

        /**
         * @param each given every case, in order
         * @return what is wrong with the source itself
         */
        List<?> over(Consumer<CaseBytes> each);
    }

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
                each -> {
                    try (Stream<Entry> entries = folder.entries()) {
                        entries.forEach(entry -> whenCase(entry, each));
                    }
                    return folder.problems();
                },
                new RulebookShelf(hash -> Optional.ofNullable(folder.rules().get(hash))),
                () -> {});
    }

    private static CaseSource archive(Path data) {
        SqliteArchive archive = SqliteArchive.openReadOnly(data);
        return new CaseSource(
                data.toString(),
                archive.search(CaseFilter.ALL, 0, 1).total(),
                each -> archive.verify(List.of(), checked -> {}, entry -> whenCase(entry, each))
                        .findings(),
                new RulebookShelf(archive::rules),
                archive::close);
    }

    private static void whenCase(Entry entry, Consumer<CaseBytes> each) {
        if (entry.is(EntryKind.BEOORDELING) && !entry.isDestroyed()) {
            each.accept(entry.bytes());
        }
    }
}
