package nl.woonzorgtoets.web.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The stylesheet of the municipality, read anew for every page: who changes it sees it at once. */
@Component
class Theme {

    static final String SETTING = "woonzorgtoets.thema";

    private static final Logger LOG = LoggerFactory.getLogger(Theme.class);
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][a-zA-Z0-9-]*-theme)(?![a-zA-Z0-9-])");
    private static final String SHIPPED = "voorbeeld-theme";

    private final Path file;
    private volatile boolean warned;

    Theme(Environment environment) {
        String setting = environment.getProperty(SETTING, "");
        this.file = setting.isBlank() ? null : Path.of(setting);
    }

    /** Empty when there is none, or when it cannot be read now. */
    String css() {
        if (file == null) {
            return "";
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            if (!warned) {
                LOG.warn("Het thema {} kan niet worden gelezen; de pagina's gebruiken het eigen thema.", file);
            }
            warned = true;
            return "";
        }
    }

    /** The class names under which the tokens stand: those of the shipped theme, then those of the municipality. */
    String classes() {
        Set<String> names = new LinkedHashSet<>();
        names.add(SHIPPED);
        CLASS.matcher(css()).results().map((MatchResult it) -> it.group(1)).forEach(names::add);
        return String.join(" ", names);
    }
}
