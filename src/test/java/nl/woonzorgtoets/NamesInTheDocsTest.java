package nl.woonzorgtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.web.access.Permissions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the docs name is there: classes and what is in them, packages, addresses and files. */
class NamesInTheDocsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/woonzorgtoets");
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern PACKAGE =
            Pattern.compile("(web|archive|document|release|rulebook|wording)(\\.[a-z]+)+");

    private final Map<String, List<String>> classes = classesByName();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "src/docs/architectuur.md",
                "src/docs/woordenlijst.md",
                "src/docs/prestaties.md",
                "src/docs/verantwoording/README.md"
            })
    void areThere(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(all(QUOTED, text).filter(Predicate.not(this::isThere))).isEmpty();
        assertThat(all(LINK, text).filter(link -> !Files.exists(page.resolveSibling(link))))
                .isEmpty();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1));
    }

    /** Of what is neither a class, a package, an address nor a source file nothing is known. */
    private boolean isThere(String name) {
        if (CLASS.matcher(name).matches()) {
            return CLASS.matcher(name).results().anyMatch(this::isClass);
        }
        if (PACKAGE.matcher(name).matches()) {
            return Files.isDirectory(SOURCES.resolve(name.replace('.', '/')));
        }
        if (name.matches("/[a-z].*")) {
            return Permissions.TABLE.stream().anyMatch(it -> it.pattern().startsWith(name));
        }
        return !name.startsWith("src/") || Files.exists(Path.of(name));
    }

    private boolean isClass(MatchResult name) {
        List<String> found = classes.getOrDefault(name.group(1), List.of());
        return name.group(2) == null ? !found.isEmpty() : found.stream().anyMatch(it -> has(it, name.group(2)));
    }

    private static boolean has(String name, String member) {
        try {
            Class<?> type = Class.forName(name, false, NamesInTheDocsTest.class.getClassLoader());
            Stream<String> members = Stream.<Member[]>of(type.getDeclaredMethods(), type.getDeclaredFields())
                    .flatMap(Stream::of)
                    .map(Member::getName);
            Stream<String> nested = Stream.of(type.getDeclaredClasses()).map(Class::getSimpleName);
            return Stream.concat(members, nested).anyMatch(member::equals);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Map<String, List<String>> classesByName() {
        return Stream.of("src/main/java", "src/test/java", "src/jmh/java")
                .map(Path::of)
                .flatMap(NamesInTheDocsTest::classesUnder)
                .collect(Collectors.groupingBy(it -> it.substring(it.lastIndexOf('.') + 1)));
    }

    private static Stream<String> classesUnder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(it -> it.endsWith(".java"))
                    .map(it -> it.substring(0, it.length() - ".java".length()).replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
