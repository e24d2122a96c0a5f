package nl.woonzorgtoets.verantwoording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The papers about the program that a municipality takes over, and the marks in them. */
final class Papers {

    static final Path FOLDER = Path.of("src/docs/verantwoording");

    /** Behind what is said about the program: the test that it still holds. */
    static final Pattern CLAIM = Pattern.compile("<!-- klopt: (\\w+)\\.(\\w+) -->");

    /** Behind a number: what it is the number of. */
    static final Pattern FIGURE = Pattern.compile("([\\d.]+)<!-- getal: ([\\w-]+) -->");

    /** Around what is made from the rules. */
    static final Pattern MADE =
            Pattern.compile("(<!-- gemaakt: ([\\w-]+) -->\n)(.*?)(<!-- tot hier -->)", Pattern.DOTALL);

    private Papers() {}

    /** All but the page that says what they are. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(it -> !it.endsWith("README.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path paper) {
        try {
            return Files.readString(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void rewrite(Path paper, UnaryOperator<String> how) {
        try {
            Files.writeString(paper, how.apply(text(paper)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people wrote, each paragraph, point and row of a table apart; without headings. */
    static List<String> statements(Path paper) {
        List<String> statements = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : MADE.matcher(text(paper)).replaceAll("").lines().toList()) {
            if (line.isBlank() || line.matches("(#|- |\\|).*")) {
                close(open, statements);
            }
            open.append(line.isBlank() || line.startsWith("#") ? "" : line + " ");
        }
        close(open, statements);
        return statements;
    }

    private static void close(StringBuilder open, List<String> statements) {
        if (!open.isEmpty()) {
            statements.add(open.toString().strip());
            open.setLength(0);
        }
    }
}
