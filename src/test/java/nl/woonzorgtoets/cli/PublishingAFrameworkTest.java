package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality can put the whole framework on its own site, and what it puts there says no more than it may. */
class PublishingAFrameworkTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Pattern TABLE = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void everythingThatJudgesStandsInIt() throws IOException {
        Path folder = temporary.resolve("site");

        assertThat(run("kader", "publiceer", folder.toString())).isZero();

        String rules = Files.readString(folder.resolve("regels.html"));
        assertThat(Parkstad.rulebook().rules())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(rules).contains("id=\"regel-" + id + "\""));
        String verdict = text(folder.resolve("oordeel.html"));
        assertThat(Parkstad.rulebook().kader().criteria().values())
                .extracting(Criterium::naam)
                .allSatisfy(name -> assertThat(verdict).contains(name));
        assertThat(Parkstad.rulebook().kader().aspecten().values())
                .allSatisfy(it -> assertThat(verdict).contains(it.naam()));
        String figures = text(folder.resolve("cijfers.html"));
        assertThat(Parkstad.rulebook().drempels().values())
                .allSatisfy(it -> assertThat(figures).contains(it.label()));
        assertThat(figures)
                .contains(
                        "SES-WOA",
                        "Centraal Bureau voor de Statistiek",
                        "2022",
                        "Afgeleid uit scores",
                        "-0,121",
                        "Toelichting bij deze tabellen",
                        "Schaesberg");
        String origin = text(folder.resolve("herkomst.html"));
        assertThat(Parkstad.rulebook().herkomst().uitspraken())
                .allSatisfy(it -> assertThat(origin).contains(it.tekst()));
        String choices = text(folder.resolve("keuzes.html"));
        assertThat(Parkstad.rulebook().keuzes())
                .allSatisfy(it -> assertThat(choices).contains(it.tekst().substring(1)));
        assertThat(text(folder.resolve("index.html")))
                .contains(
                        "Niemand kan er rechten aan ontlenen",
                        Parkstad.rulebook().hash());
        assertThat(folder.resolve("statistiek.html")).doesNotExist();
    }

    @Test
    void everyLinkLeadsToSomethingInTheFolderAndNothingComesFromElsewhere() throws IOException {
        Path folder = temporary.resolve("site");
        run("kader", "publiceer", folder.toString());

        for (Path page : pages(folder)) {
            String html = Files.readString(page);
            assertThat(html).doesNotContain("<script", "th:", " style=", "@{", "${");
            for (String reference : found(REFERENCE, html)) {
                String[] parts = reference.split("#", 2);
                Path target = parts[0].isEmpty() ? page : folder.resolve(parts[0]);
                assertThat(target).as(page + " leads to " + reference).isRegularFile();
                if (parts.length == 2) {
                    assertThat(Files.readString(target)).as(reference).contains("id=\"" + parts[1] + "\"");
                }
            }
        }
    }

    @Test
    void everyPageCanBeReadAloudAndWithKeysOnly() throws IOException {
        Path folder = temporary.resolve("site");
        run("kader", "publiceer", folder.toString());

        for (Path page : pages(folder)) {
            String html = Files.readString(page);
            assertThat(html)
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"nl\">", "<title>", "class=\"skip-link\" href=\"#inhoud\"")
                    .contains("<main id=\"inhoud\"", "aria-current=\"page\"")
                    .containsOnlyOnce("<h1");
            List<String> ids = found(ID, html);
            assertThat(ids).as("ids of " + page).doesNotHaveDuplicates();
            int level = 0;
            for (String heading : found(HEADING, html)) {
                assertThat(Integer.parseInt(heading)).as(page.toString()).isLessThanOrEqualTo(level + 1);
                level = Integer.parseInt(heading);
            }
            assertThat(found(TABLE, html))
                    .allSatisfy(it -> assertThat(it).contains("<caption", "scope=\"col\"", "scope=\"row\""));
        }
    }

    @Test
    void theSameRegelsetGivesTheSameBytesAlsoOverAnEarlierOne() throws IOException {
        Path one = temporary.resolve("een");
        Path other = temporary.resolve("ander");

        run("kader", "publiceer", one.toString());
        run("kader", "publiceer", other.toString(), "--gemeente=HEERLEN");
        Map<String, String> ofHeerlen = contents(other);
        assertThat(run("kader", "publiceer", other.toString())).isZero();

        assertThat(contents(other)).isEqualTo(contents(one)).isNotEqualTo(ofHeerlen);
        assertThat(ofHeerlen.get("index.html")).contains("Heerlen heeft een eigen regel");
    }

    @Test
    void pagesThatAreNoLongerNeededAreTakenAway() throws IOException {
        String small = "--regels=src/test/resources/regels-klein";
        Path one = temporary.resolve("een");
        Path other = temporary.resolve("ander");
        run("kader", "publiceer", one.toString(), small);
        run("kader", "publiceer", other.toString());
        assertThat(other.resolve("herkomst.html")).exists();

        assertThat(run("kader", "publiceer", other.toString(), small)).isZero();

        assertThat(contents(other)).isEqualTo(contents(one)).doesNotContainKey("herkomst.html");
    }

    @Test
    void whatSomebodyPutInTheFolderOrChangedIsLeftAlone() throws IOException {
        Path strange = Files.createDirectories(temporary.resolve("van-mij"));
        Files.writeString(strange.resolve("index.html"), "van mij");
        Path changed = temporary.resolve("site");
        run("kader", "publiceer", changed.toString());
        Files.writeString(changed.resolve("stijl.css"), "/* onze huisstijl */");

        assertThat(run("kader", "publiceer", strange.toString())).isEqualTo(1);
        assertThat(run("kader", "publiceer", changed.toString())).isEqualTo(1);

        assertThat(text()).contains("is niet leeg", "index.html", "stijl.css", "hier is niets gewijzigd");
        assertThat(contents(strange)).containsExactly(Map.entry("index.html", "van mij"));
        assertThat(changed.resolve("stijl.css")).hasContent("/* onze huisstijl */");
    }

    @Test
    void aSmallNumberOfVerdictsIsNotTold() throws IOException {
        Path data = temporary.resolve("data");
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Parkstad.rulebook().files());
            keep(archive, "01", 6, "2026-01-01T12:00:00Z");
            // What was withdrawn counts nowhere.
            archive.withdraw(new Intrekking(
                    "2026-000001",
                    Intrekking.Soort.VERGISSING,
                    "Dubbel.",
                    null,
                    "beoordelaar",
                    "2026-01-02T12:00:00Z"));
            keep(archive, "03", 4, "2026-01-01T12:00:00Z");
            // In the Netherlands it was the next year already.
            keep(archive, "01", 6, "2024-12-31T23:30:00Z");
        }
        Path folder = temporary.resolve("site");

        assertThat(run("kader", "publiceer", folder.toString(), "--archief=" + data))
                .isZero();

        String html = Files.readString(folder.resolve("statistiek.html"));
        assertThat(cells(html, "2025")).containsOnlyOnce("6").contains("minder dan 5");
        assertThat(cells(html, "2026")).containsOnlyOnce("5").containsOnly("5", "minder dan 5");
        assertThat(html).doesNotContain(">4<", ">0<", ">9<", ">15<", "2024", "2026-000001");
    }

    @Test
    void whatPeopleDecidedIsToldBesideIt() throws IOException {
        Path data = temporary.resolve("data");
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            archive.keepRules("parkstad", Parkstad.rulebook().files());
            keep(archive, "01", 11, "2026-01-01T12:00:00Z");
            for (int number = 1; number <= 9; number++) {
                archive.decide(new Besluit(
                        "2026-%06d".formatted(number),
                        number <= 6 ? "POSITIEF" : "NEGATIEF",
                        "De raad wil hier eerst een plan voor de hele buurt.",
                        "wethouder wonen",
                        "beoordelaar",
                        "2026-11-22T10:00:00Z",
                        null,
                        null));
            }
        }
        Path folder = temporary.resolve("site");

        assertThat(run("kader", "publiceer", folder.toString(), "--archief=" + data))
                .isZero();

        String html = Files.readString(folder.resolve("statistiek.html"));
        String decisions = html.substring(html.indexOf("Besluiten per jaar"));
        assertThat(decisions).contains("Anders dan het oordeel");
        assertThat(cells(decisions, "2026")).containsOnlyOnce("6").containsOnly("6", "minder dan 5");
        assertThat(cells(html, "2026")).containsOnlyOnce("11");
    }

    @Test
    void whatIsAskedWronglyIsToldAndNothingIsWritten() {
        Path folder = temporary.resolve("site");

        assertThat(run("kader", "publiceer")).isEqualTo(2);
        assertThat(run("kader", "publiceer", folder.toString(), "--gemeente=MAASTRICHT"))
                .isEqualTo(2);
        assertThat(run("kader", "publiceer", folder.toString(), "--dag=morgen")).isEqualTo(2);
        assertThat(run("kader", "publiceer", folder.toString(), "--archief=" + temporary.resolve("leeg")))
                .isEqualTo(1);

        assertThat(text()).contains("kader publiceer MAP", "HEERLEN", "is geen dag", "is geen archief");
        assertThat(folder).doesNotExist();
    }

    private static void keep(SqliteArchive archive, String dossier, int times, String moment) {
        for (int i = 0; i < times; i++) {
            archive.keep(new NewCase(Parkstad.assess(Parkstad.text(dossier))
                    .document(Envelope.now("parkstad", null, Instant.parse(moment), "beoordelaar", null))));
        }
    }

    private static List<String> cells(String html, String year) {
        String row = html.substring(html.indexOf(">" + year + "</th>"));
        return found(Pattern.compile("<td>([^<]*)</td>"), row.substring(0, row.indexOf("</tr>")));
    }

    private static Set<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".html")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    /** As a reader sees it. */
    private static String text(Path page) throws IOException {
        return Files.readString(page)
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Cli.run(List.of(args), new Terminal(stream, stream));
    }
}
