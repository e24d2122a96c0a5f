package nl.woonzorgtoets.web.ui.regels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.Browser.Page;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a small rules folder of its own, which may be edited. */
abstract class OpenWorkbench extends OpenPages {

    static final String RULES = "fair-share/1.1-spreiding.drl";
    static final String EXAMPLES = "fair-share/1.1-spreiding.voorbeelden.yaml";

    private static final Path SMALL = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");

    @Value("${woonzorgtoets.regels}")
    private String folder;

    @DynamicPropertySource
    static void ownRules(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("woonzorgtoets-regels");
        copy(SMALL, folder);
        Files.writeString(folder.resolve("WIJZIGINGEN.md"), "# Wijzigingen\n");
        registry.add("woonzorgtoets.regels", folder::toString);
    }

    Path rules() {
        return Path.of(folder);
    }

    String onDisk(String path) throws IOException {
        return Files.readString(rules().resolve(path));
    }

    /** What a window with this file knows, as its form would send it. */
    static String hidden(Page page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.html());
        return matcher.find() ? matcher.group(1) : "";
    }

    static Page open(Browser browser, String path) {
        return browser.open("/regels/bestand?pad=" + path);
    }

    /** Types in a window that was opened before, and presses a button. */
    static Page type(Browser browser, Page window, String text, String button) {
        return browser.send(
                "/regels/bestand",
                "pad",
                hidden(window, "pad"),
                "basis",
                hidden(window, "basis"),
                "merk",
                hidden(window, "merk"),
                "tekst",
                text,
                "doe",
                button);
    }

    static Page save(Browser browser, String reason) {
        Page page = browser.open("/regels/verschillen");
        return browser.send("/regels/bewaren", "regelset", hidden(page, "regelset"), "waarom", reason, "naam", "");
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
