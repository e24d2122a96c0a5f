package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of the shipped folder, to change something in. */
final class ShippedFolder {

    private ShippedFolder() {}

    static Map<String, byte[]> files() throws RejectedRulebookException {
        return new TreeMap<>(RuleFiles.read(Path.of("rules")).contents());
    }

    /** Where that text first stands in a file, another comes. */
    static void change(Map<String, byte[]> files, String path, String text, String becomes) {
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).as(path).contains(text);
        int at = old.indexOf(text);
        files.put(
                path,
                (old.substring(0, at) + becomes + old.substring(at + text.length())).getBytes(StandardCharsets.UTF_8));
    }
}
