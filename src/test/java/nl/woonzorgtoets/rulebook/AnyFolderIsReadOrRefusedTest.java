package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnyFolderIsReadOrRefusedTest {

    private static final List<String> INSTEAD_OF_A_VALUE =
            List.of("", "null", "[]", "{}", "[ {} ]", "{ x: [1] }", "''", "x", "-7.5", "ja", "\"a\\nb\"", "\"\": x");

    @Test
    void whateverStandsInPlaceOfAnyValue() throws Exception {
        int refused = 0;
        for (Map.Entry<String, byte[]> file :
                RuleFiles.read(SmallFolder.PATH).contents().entrySet()) {
            if (file.getKey().endsWith(".yaml")) {
                for (String changed : variations(new String(file.getValue(), StandardCharsets.UTF_8))) {
                    refused += isRefused(file.getKey(), changed) ? 1 : 0;
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    /** Anything but a rulebook or a refusal fails the test. */
    private static boolean isRefused(String path, String text) throws Exception {
        try {
            SmallFolder.sound().with(path, text).read();
            return false;
        } catch (RejectedRulebookException e) {
            assertThat(e.meldingen()).isNotEmpty();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("neither read nor refused: " + path + "\n" + text, e);
        }
    }

    private static List<String> variations(String text) {
        List<String> variations = new ArrayList<>();
        List<String> lines = Arrays.asList(text.split("\n"));
        for (int i = 0; i < lines.size(); i++) {
            int colon = lines.get(i).indexOf(": ");
            variations.add(changed(lines, i, ""));
            for (int k = 0; k < 3; k++) {
                // Not all of them on every line: together the lines see each value many times.
                String value = INSTEAD_OF_A_VALUE.get((i + 4 * k) % INSTEAD_OF_A_VALUE.size());
                if (colon > 0) {
                    variations.add(changed(lines, i, lines.get(i).substring(0, colon + 2) + value));
                } else if (lines.get(i).endsWith(":")) {
                    variations.add(changed(lines, i, lines.get(i) + " " + value));
                }
            }
        }
        return variations;
    }

    private static String changed(List<String> lines, int at, String line) {
        List<String> copy = new ArrayList<>(lines);
        copy.set(at, line);
        return String.join("\n", copy) + "\n";
    }
}
