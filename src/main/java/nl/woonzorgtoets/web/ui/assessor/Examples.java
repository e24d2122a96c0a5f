package nl.woonzorgtoets.web.ui.assessor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The ready dossiers to try the program with: the first ten in their folder. */
@Component
class Examples {

    private static final int SHOWN = 10;
    private static final String EXTENSION = ".json";

    private final Path folder;

    Examples(Environment environment) {
        this.folder = Path.of(environment.getProperty("woonzorgtoets.voorbeelden", "cases/dossiers"));
    }

    /** @param name of the file, without its extension */
    record Example(String name, String title) {}

    List<Example> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXTENSION))
                    .sorted()
                    .limit(SHOWN)
                    .map(file -> file.substring(0, file.length() - EXTENSION.length()))
                    .map(name -> new Example(name, title(name)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Empty when there is no such example. */
    Optional<byte[]> find(String name) {
        if (all().stream().noneMatch(it -> it.name().equals(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name + EXTENSION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(String name) {
        String words = name.replaceFirst("^\\d+-", "").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
