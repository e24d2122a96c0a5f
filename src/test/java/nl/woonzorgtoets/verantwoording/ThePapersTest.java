package nl.woonzorgtoets.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The papers that a municipality takes over say nothing that does not hold: each claim names a test, each figure follows from the rules;
 * {@code -Dwoonzorgtoets.schrijf=ja} makes figures and tables anew.
 */
class ThePapersTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final String REVIEWER = "*Getoetst door: ______*";

    private static final Pattern LEGAL =
            Pattern.compile("\\b([Aa]rtikel \\d|hoofdstuk \\d|AVG|Awb|EVRM|Grondwet|\\w*[Vv]erordening|Archiefwet"
                    + "|Wet |Besluit digitale|wettelijk\\w*)");

    /** Numbers that are part of a name: of a law, a norm or a paragraph. */
    private static final Pattern NAME =
            Pattern.compile("([Aa]rtikel|hoofdstuk|Overweging|paragraaf) \\d[\\d.:]*((, | en )\\d[\\d.:]*)*"
                    + "|\\(EU\\) \\d+/\\d+|WCAG \\d\\.\\d|EN \\d+ \\d+|PDF/A-2a|PDF/UA-1");

    private static final GroupEffects EFFECTS = GroupEffects.ofTheShippedRules();
    private static final Map<String, Supplier<Number>> FIGURES = PaperFigures.of(EFFECTS);
    private static final Map<String, Supplier<String>> TABLES = PaperTables.of(EFFECTS);

    @Test
    void everyFigureAndTableFollowsFromTheRules() {
        for (Path paper : Papers.all()) {
            String made = Papers.FIGURE
                    .matcher(Papers.text(paper))
                    .replaceAll(it -> Matcher.quoteReplacement(
                            known(FIGURES, it.group(2)).get() + "<!-- getal: " + it.group(2) + " -->"));
            String written = Papers.MADE
                    .matcher(made)
                    .replaceAll(it -> Matcher.quoteReplacement(
                            it.group(1) + "\n" + known(TABLES, it.group(2)).get() + "\n" + it.group(4)));
            if (System.getProperty("woonzorgtoets.schrijf") != null) {
                Papers.rewrite(paper, old -> written);
            }

            assertThat(Papers.text(paper)).as(paper.toString()).isEqualTo(written);
        }
    }

    @Test
    void everyFigureSaysWhatItFollowsFrom() {
        for (Path paper : Papers.all()) {
            assertThat(Papers.statements(paper))
                    .allSatisfy(it -> assertThat(
                                    NAME.matcher(plain(Papers.FIGURE.matcher(it).replaceAll("")))
                                            .replaceAll(""))
                            .as(paper + ": " + it)
                            .doesNotContainPattern("\\d"));
        }
    }

    @Test
    void everyClaimAboutTheProgramNamesATestThatIsRun() {
        Set<String> cited = new TreeSet<>();
        for (Path paper : Papers.all()) {
            for (String statement : Papers.statements(paper)) {
                if (isClaim(statement)) {
                    assertThat(statement).as(paper.toString()).containsPattern(Papers.CLAIM);
                }
                Papers.CLAIM.matcher(statement).results().forEach(it -> {
                    assertThat(isRun(it.group(1), it.group(2)))
                            .as("%s names %s", paper, it.group())
                            .isTrue();
                    cited.add(it.group(1) + "." + it.group(2));
                });
            }
        }
        assertThat(Stream.of(ClaimsInThePapersTest.class.getDeclaredMethods())
                        .filter(it -> it.isAnnotationPresent(Test.class))
                        .map(it -> "ClaimsInThePapersTest." + it.getName()))
                .as("what is tested for the papers stands in one")
                .isSubsetOf(cited);
    }

    @Test
    void everyLegalStatementHasAPlaceForTheNameOfWhoReviewsIt() {
        for (Path paper : Papers.all()) {
            assertThat(Papers.statements(paper))
                    .filteredOn(it -> LEGAL.matcher(plain(it)).find())
                    .as(paper.toString())
                    .allSatisfy(it -> assertThat(it).endsWith(REVIEWER));
        }
        assertThat(Papers.statements(Papers.FOLDER.resolve("algoritmeregister.md")))
                .last()
                .asString()
                .endsWith(REVIEWER);
    }

    @Test
    void thePageInFrontLeadsToEveryPaper() {
        String front = Papers.text(Papers.FOLDER.resolve("README.md"));

        assertThat(Papers.all()).hasSize(5).allSatisfy(it -> assertThat(front).contains("](" + it.getFileName() + ")"));
    }

    /** What is said of the program, and what a row of a table says against a risk. */
    private static boolean isClaim(String statement) {
        boolean header = statement.startsWith("| risico") || statement.startsWith("|---");
        return plain(statement).matches(".*\\b(programma|[Kk]ader|[Tt]oets)\\b.*")
                || statement.startsWith("|") && !header;
    }

    private static String plain(String statement) {
        return statement.replaceAll("<!--.*?-->", "").replaceAll("`[^`]*`", "");
    }

    private static <T> T known(Map<String, T> all, String name) {
        assertThat(all).containsKey(name);
        return all.get(name);
    }

    private static boolean isRun(String type, String method) {
        return classes(type).stream()
                .flatMap(it -> Stream.of(it.getDeclaredMethods()))
                .anyMatch(it -> it.getName().equals(method) && isTest(it));
    }

    private static boolean isTest(Method method) {
        boolean off = method.isAnnotationPresent(Disabled.class)
                || method.getDeclaringClass().isAnnotationPresent(Disabled.class);
        return !off && AnnotationSupport.isAnnotated(method, Testable.class);
    }

    private static List<Class<?>> classes(String name) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(it -> it.endsWith(name + ".java"))
                    .map(it -> TESTS.relativize(it).toString())
                    .map(it -> it.substring(0, it.length() - ".java".length()).replace('/', '.'))
                    .<Class<?>>map(ThePapersTest::load)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ThePapersTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
