package nl.woonzorgtoets.web.ui.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The ready dossiers to try the program with, as the list in their folder names them. */
@Component
public class Examples {

    private static final Logger LOG = LoggerFactory.getLogger(Examples.class);
    private static final String LIST = "voorbeelden.yaml";

    private final Path folder;

    Examples(Environment environment) {
        this.folder = Path.of(environment.getProperty("woonzorgtoets.voorbeelden", "cases/dossiers"));
    }

    /**
     * @param name of the file, without its extension
     * @param about what kind of initiative it is, in a sentence
     */
    public record Example(String name, String title, String about) {}

    /** Read anew each time: who adds one to the folder sees it at once. */
    public List<Example> all() {
        if (!Files.isRegularFile(folder.resolve(LIST))) {
            return List.of();
        }
        try {
            Object list =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(folder.resolve(LIST)));
            return list instanceof List<?> entries
                    ? entries.stream().map(Examples::read).filter(this::isThere).toList()
                    : List.of();
        } catch (IOException | YAMLException e) {
            LOG.warn("De lijst met voorbeelden {} kan niet worden gelezen.", folder.resolve(LIST));
            return List.of();
        }
    }

    /** Empty when there is no such example. */
    public Optional<byte[]> find(String name) {
        if (all().stream().noneMatch(it -> it.name().equals(name))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Object entry) {
        Map<?, ?> values = entry instanceof Map<?, ?> map ? map : Map.of();
        return new Example(text(values, "bestand"), text(values, "titel"), text(values, "waarover"));
    }

    private static String text(Map<?, ?> values, String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    private boolean isThere(Example example) {
        return example.name().matches("[a-z0-9-]+") && Files.isRegularFile(file(example.name()));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
