package nl.woonzorgtoets.invented;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;

/** The same rules of which less is known: values of thresholds that nobody recorded, and cells of tables that are blank. */
record FewerFigures(Rulebook rulebook, Chance chance) {

    private static final String THRESHOLDS = "drempels.yaml";
    private static final Pattern VALUE = Pattern.compile("(?<=[{,] )waarde: [^,}\\s]+");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Without a figure of a buurt that of its wijk counts, so that something else is known and not less. */
    private static final List<String> INSTEAD = List.of("regio/buurten.csv");

    Rulebook random() {
        for (int attempt = 0; attempt < 100; attempt++) {
            Map<String, byte[]> files = new TreeMap<>(rulebook.files().contents());
            if (chance.oneIn(2)) {
                files.computeIfPresent(THRESHOLDS, (path, text) -> bytes(withoutValues(text(text))));
            } else {
                List<String> tables = files.keySet().stream()
                        .filter(it -> it.endsWith(".csv") && !INSTEAD.contains(it))
                        .toList();
                files.computeIfPresent(chance.one(tables), (path, text) -> bytes(withoutCells(text(text))));
            }
            try {
                return RulebookReader.read(new RuleFiles(files));
            } catch (RejectedRulebookException e) {
                // What may not be blank is refused: then something else.
                continue;
            }
        }
        throw new AssertionError("Everything that is blank is refused.");
    }

    private String withoutValues(String yaml) {
        int often = chance.from(1, 20);
        Matcher values = VALUE.matcher(yaml);
        return values.replaceAll(it -> Matcher.quoteReplacement(chance.oneIn(often) ? "waarde: onbekend" : it.group()));
    }

    /** Of one column all cells, or some. */
    private String withoutCells(String table) {
        List<String> lines = table.lines().toList();
        int column = chance.from(1, COMMA.split(lines.get(0), -1).length - 1);
        int often = chance.from(1, 3);
        List<String> blank = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = COMMA.split(line, -1);
            cells[column] = chance.oneIn(often) ? "" : cells[column];
            blank.add(String.join(",", cells));
        }
        return String.join("\n", blank) + "\n";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
