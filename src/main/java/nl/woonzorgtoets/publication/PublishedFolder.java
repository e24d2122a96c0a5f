package nl.woonzorgtoets.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Sha256;

/**
 * A folder with a publication. A list in it says which files the program wrote, and how they were: a next publication replaces exactly
 * those, and whatever somebody put there or changed is left alone.
 */
public record PublishedFolder(Path folder) {

    private static final String LIST = "bestanden.txt";
    private static final String FIRST_LINE =
            "Deze bestanden schreef de opdracht 'kader publiceer' van de Woonzorgtoets.";

    /** The first thing in the folder that the program did not write, as a path within it; empty when all may be replaced. */
    public Optional<String> foreign() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of("");
        }
        Map<String, String> written = written();
        for (Path path : inside()) {
            String name = name(path);
            boolean isList = name.equals(LIST) && !written.isEmpty();
            if (!isList && !isAsWritten(path, written.get(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalStateException there is something {@linkplain #foreign() foreign} in it */
    public void write(Map<String, byte[]> files) throws IOException {
        if (foreign().isPresent()) {
            throw new IllegalStateException("not ours to replace: " + folder);
        }
        if (Files.exists(folder)) {
            for (Path path : inside()) {
                Files.delete(path);
            }
        }
        // The list first: what is cut off halfway can be written again.
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(LIST), list(files));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String list(Map<String, byte[]> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(it -> Sha256.hex(it.getValue()) + "  " + it.getKey() + "\n")
                        .collect(Collectors.joining("", FIRST_LINE + "\n", ""));
    }

    /** Hash by name; empty when there is no list of ours. */
    private Map<String, String> written() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        List<String> lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Map<String, String> written = new TreeMap<>();
        if (!lines.isEmpty() && lines.get(0).equals(FIRST_LINE)) {
            lines.stream()
                    .skip(1)
                    .map(it -> it.split("  ", 2))
                    .filter(it -> it.length == 2)
                    .forEach(it -> written.put(it[1], it[0]));
        }
        return written;
    }

    private static boolean isAsWritten(Path path, String hash) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && hash != null
                && hash.equals(Sha256.hex(Files.readAllBytes(path)));
    }

    /** Everything in it but folders. */
    private List<Path> inside() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
