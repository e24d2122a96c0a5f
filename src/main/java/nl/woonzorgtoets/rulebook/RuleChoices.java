package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Keuze;

/** Finds the interpretations that a rule file marks with {@code // Keuze:}. */
final class RuleChoices {

    private static final String MARK = "// Keuze:";

    private RuleChoices() {}

    static List<Keuze> in(String path, String text) {
        List<Keuze> found = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(MARK)) {
                found.add(new Keuze(
                        path, i + 1, path, line.substring(MARK.length()).strip()));
            }
        }
        return found;
    }
}
