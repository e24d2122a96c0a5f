package nl.woonzorgtoets.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.bundle.CaseFolder;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.codec.CaseBytes;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.document.codec.UnreadableCaseException;
import nl.woonzorgtoets.replay.Replayer;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** Somewhere archived cases can be read, with the regelsets that judged them. */
interface CaseSource extends Replayer.Rulebooks, AutoCloseable {

    /** @param nummer empty when even that cannot be read */
    record Case(String nummer, CaseBytes bytes) {}

    String name();

    long size();

    Stream<Case> cases();

    /** What is wrong with the source itself. */
    List<String> problems();

    @Override
    default void close() {}

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
            List<CaseSource> sources = new java.util.ArrayList<>();
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
        List<Case> cases = folder.entries().stream()
                .filter(entry -> entry.is(EntryKind.BEOORDELING) && !entry.isDestroyed())
                .map(entry -> new Case(nummer(entry.bytes()), entry.bytes()))
                .toList();
        return new CaseSource() {
            private final Map<String, Rulebook> built = new HashMap<>();

            @Override
            public String name() {
                return path.toString();
            }

            @Override
            public long size() {
                return cases.size();
            }

            @Override
            public Stream<Case> cases() {
                return cases.stream();
            }

            @Override
            public List<String> problems() {
                return folder.problems().stream().map(Object::toString).toList();
            }

            @Override
            public Rulebook find(String hash) throws RejectedRulebookException {
                return build(built, hash, Optional.ofNullable(folder.rules().get(hash)));
            }
        };
    }

    private static CaseSource archive(Path data) {
        SqliteArchive archive = SqliteArchive.openReadOnly(data);
        return new CaseSource() {
            private final Map<String, Rulebook> built = new HashMap<>();

            @Override
            public String name() {
                return data.toString();
            }

            @Override
            public long size() {
                return archive.search(CaseFilter.ALL, 0, 1).total();
            }

            @Override
            public Stream<Case> cases() {
                return archive.cases(CaseFilter.ALL).map(kept -> new Case(kept.nummer(), kept.bytes()));
            }

            @Override
            public List<String> problems() {
                return archive.verify().findings().stream()
                        .map(Object::toString)
                        .toList();
            }

            @Override
            public Rulebook find(String hash) throws RejectedRulebookException {
                return build(built, hash, archive.rules(hash));
            }

            @Override
            public void close() {
                archive.close();
            }
        };
    }

    private static Rulebook build(Map<String, Rulebook> built, String hash, Optional<RuleFiles> files)
            throws RejectedRulebookException {
        Rulebook known = built.get(hash);
        if (known == null && files.isPresent()) {
            known = RulebookReader.read(files.get());
            built.put(hash, known);
        }
        return known;
    }

    private static String nummer(CaseBytes bytes) {
        try {
            return Codecs.read(bytes, Rulebooks.NONE).nummer();
        } catch (UnreadableCaseException e) {
            return "";
        }
    }
}
