package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String DOSSIER = "cases/dossiers/03-vrieheide-de-stack.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    @Test
    void aRequirementThatTwoRulesFindNotMetIsCountedOnce() throws Exception {
        Path large = temporary.resolve("groter.json");
        Files.writeString(
                large,
                Files.readString(Path.of("cases/dossiers/02-zorgvilla-prestige.json"))
                        .replace("\"aantalEenheden\": 10", "\"aantalEenheden\": 20")
                        .replace("\"verspreid\": false", "\"verspreid\": false, \"complexKwetsbaar\": \"JA\""));

        assertThat(run("toets", large.toString())).isZero();

        assertThat(text(out))
                .contains(
                        "Zeven eisen gaven de doorslag",
                        "(regel 5.3-16)",
                        "(regel 5.3-17)",
                        "(regel 5.2.4-2)",
                        "Wat nu:")
                .containsOnlyOnce("Het complex staat al onder druk");
    }

    @Test
    void judgesADossierForAReader() {
        assertThat(run("toets", DOSSIER)).isZero();
        assertThat(text(out)).contains("Negatief in beginsel").contains("Wat het oordeel bepaalde");
    }

    @Test
    void judgesADossierForAMachine() {
        assertThat(run("toets", DOSSIER, "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(text(out)).path("oordeel").asString())
                .isEqualTo("NEGATIEF_IN_BEGINSEL");
    }

    @Test
    void saysWhereAPlanWouldFit() {
        assertThat(run("toets", DOSSIER, "--plekken")).isZero();
        assertThat(text(out)).contains("Aan het plan ligt het niet.", "Kan na antwoord: ", "Schaesberg");

        assertThat(run("toets", DOSSIER, "--plekken", "--json")).isZero();
        assertThat(text(out)).contains("\"groep\" : \"KLEINER\"", "\"hoogstens\" : ", "\"wijkcode\" : \"WK");
    }

    @Test
    void saysHowFirmAVerdictIs() {
        String border = "cases/dossiers/12-ses-woa-precies-nul.json";
        assertThat(run("toets", border, "--grenzen")).isZero();
        assertThat(text(out)).contains("Dit is een grensgeval: de SES-WOA is 0 en de grens 0.");

        assertThat(run("toets", border, "--grenzen", "--json")).isZero();
        assertThat(text(out)).contains("\"grensgeval\" : true", "\"oordeel\" : \"NEGATIEF_IN_BEGINSEL\"");

        assertThat(run("toets", DOSSIER, "--grenzen")).isZero();
        assertThat(text(out)).contains("Dit is geen grensgeval");
    }

    @Test
    void saysWhatWouldMakeAPlanPossible() {
        String dossier = "cases/dossiers/06-zorggeschikt-nieuwenhagen.json";

        assertThat(run("toets", dossier, "--verbeteringen")).isZero();
        assertThat(text(out)).contains("Positief: Laat met een wachtlijst, een woonbehoefteonderzoek of");

        assertThat(run("toets", dossier, "--verbeteringen", "--json")).isZero();
        assertThat(text(out)).contains("\"veld\" : \"/spreiding/onderbouwing\"", "\"oordeel\" : \"POSITIEF\"");
    }

    @Test
    void namesEverythingThatIsWrongWithADossier() throws Exception {
        Path wrong = temporary.resolve("fout.json");
        Files.writeString(
                wrong,
                Files.readString(Path.of(DOSSIER)).replace("HEERLEN", "HERLEN").replace("\"rol\"", "\"rool\""));

        assertThat(run("toets", wrong.toString())).isEqualTo(1);
        assertThat(text(out)).contains("/zaak/gemeente", "HEERLEN", "/doelgroepen/0/rool", "'rol'");
    }

    @Test
    void aFileThatIsTooLargeOrGrowsIsRefusedAsByEveryOtherWayIn() throws Exception {
        Path large = temporary.resolve("groot.json");
        Files.writeString(large, "{\"zaak\":\"" + "x".repeat(3_000_000) + "\"}");
        Path grows = temporary.resolve("groeit.json");
        Files.writeString(
                grows, Files.readString(Path.of(DOSSIER)).replaceFirst("\"aantal\": [0-9]+", "\"aantal\": 1e99999999"));

        assertThat(run("toets", large.toString())).isEqualTo(1);
        assertThat(run("toets", grows.toString())).isEqualTo(1);

        assertThat(text(out)).contains("ten hoogste 1 MB", "/woningen/0/aantal  Dit getal is te groot");
    }

    @Test
    void saysWhatMayBeASlip() throws Exception {
        Path odd = temporary.resolve("vreemd.json");
        Files.writeString(odd, Files.readString(Path.of(DOSSIER)).replace("2026-07-01", "2062-07-01"));

        run("toets", odd.toString());

        assertThat(text(out)).contains("Kijk na: Bij ‘Peildatum’ staat 1-7-2062.");
    }

    @Test
    void anAmountIsReckonedForAReader() throws Exception {
        assertThat(run("toets", subsidy().toString(), "--regels=src/test/resources/regels-subsidie"))
                .isZero();
        assertThat(text(out))
                .contains("Subsidie: 1000 euro", "  Aantal leden × bedrag per lid: 1512,50 euro")
                .contains("  Naar beneden afgerond op hele euro’s is het 1000 euro.", "Voorschot: 800 euro");
    }

    @Test
    void oneVerdictAsksForSoundRulesAndNotForSoundExamples() throws Exception {
        Path rules = temporary.resolve("regels");
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/regels-subsidie"), rules);
        Files.writeString(rules.resolve("bedragen.voorbeelden.yaml"), "- bedrag: bestaat-niet\n");

        assertThat(run("toets", subsidy().toString(), "--regels=" + rules)).isZero();
        assertThat(run("regels", "controleer", rules.toString())).isEqualTo(1);

        Files.writeString(rules.resolve("aanvraag/kapot.drl"), "rule \"kapot\"");
        assertThat(run("toets", subsidy().toString(), "--regels=" + rules)).isEqualTo(1);
        assertThat(text(err)).contains("kapot.drl");
    }

    @Test
    void checksARulesFolder() {
        assertThat(run("regels", "controleer", "rules")).isZero();
        assertThat(text(out)).contains("In orde", "voorbeelden die uitkomen").contains("sha256:");
    }

    @Test
    void aFolderWhoseExamplesFailIsNotInOrder() throws Exception {
        rules("fair-share/5.3-draagkracht.voorbeelden.yaml", "verwacht: vuurt\n", "verwacht: vuurt niet\n");

        assertThat(run("regels", "controleer", temporary.toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("verwacht 'vuurt niet', maar de uitkomst is 'vuurt'")
                .doesNotContain("In orde");
    }

    @Test
    void aFolderOfWhichAKnownDossierComesOutOtherwiseIsNotInOrder() throws Exception {
        rules("dossiers/verwacht.yaml", "01-hof-achter-de-kerk: POSITIEF", "01-hof-achter-de-kerk: NEGATIEF");

        assertThat(run("regels", "controleer", temporary.toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("dossiers/01-hof-achter-de-kerk.json komt uit op", "De map zelf kan worden gelezen: ")
                .contains("Niet in orde: 1 bekend dossier komt anders uit.")
                .doesNotContain("In orde");

        out.reset();
        assertThat(run("regels", "controleer", temporary.toString(), "--json")).isEqualTo(1);
        assertThat(text(out)).contains("\"bekendeDossiers\" : [ \"dossiers/01");
    }

    @Test
    void aFolderThatCannotReadAKnownDossierIsNotInOrder() throws Exception {
        rules("vragen.yaml", "maximumlengte: 60", "maximumlengte: 1");

        assertThat(run("regels", "controleer", temporary.toString())).isEqualTo(1);
        assertThat(text(out))
                .contains("Niet in orde: 30 bekende dossiers zijn niet te beoordelen.")
                .doesNotContain("In orde");
    }

    @Test
    void whatMayWellBeRightIsToldAndHoldsNothingBack() throws Exception {
        rules("drempels.yaml", "waarde: 50, bron: keuze", "waarde: 150, bron: keuze");

        assertThat(run("regels", "controleer", temporary.toString())).isZero();
        assertThat(text(out)).contains("1 waarschuwing;", "is 150 procent", "In orde");

        out.reset();
        assertThat(run("regels", "controleer", temporary.toString(), "--json")).isZero();
        assertThat(text(out)).contains("\"meldingen\" : [ ]", "\"waarschuwingen\" : [ {");
    }

    /** The rules of Parkstad with one difference. */
    private void rules(String path, String text, String becomes) throws Exception {
        for (var file : RuleFiles.read(Path.of("rules")).contents().entrySet()) {
            Path target = temporary.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        String old = Files.readString(temporary.resolve(path));
        assertThat(old).contains(text);
        int at = old.indexOf(text);
        Files.writeString(temporary.resolve(path), old.substring(0, at) + becomes + old.substring(at + text.length()));
    }

    @Test
    void saysWhatIsWrongWithARulesFolder() throws Exception {
        Files.writeString(temporary.resolve("drempels.yaml"), "dremples: {}\n");

        assertThat(run("regels", "controleer", temporary.toString())).isEqualTo(1);
        assertThat(text(out)).contains("drempels.yaml:1").contains("drempels");
    }

    @Test
    void runsTheExamples() {
        assertThat(run("regels", "voorbeelden", "rules")).isZero();
        assertThat(text(out)).contains("komen uit zoals verwacht");
    }

    @Test
    void explainsItselfWhenACommandDoesNotExist() {
        assertThat(run("toest", DOSSIER)).isEqualTo(2);
        assertThat(text(err)).contains("Gebruik:").contains("toets DOSSIER.json");
        assertThat(run("toets", DOSSIER, "--jsno")).isEqualTo(2);
    }

    @Test
    void whoAsksForHelpGetsItAndNoService() {
        assertThat(Cli.isAsked(new String[] {"--help"})).isTrue();
        assertThat(Cli.isAsked(new String[] {"--server.port=8081"})).isFalse();
        assertThat(run("--help")).isZero();
        assertThat(text(out)).contains("regels controleer");
    }

    @Test
    void saysWhichFileIsNotThere() {
        assertThat(run("toets", "bestaat-niet.json")).isEqualTo(1);
        assertThat(text(err)).contains("bestaat-niet.json");
    }

    private Path subsidy() throws Exception {
        Path dossier = temporary.resolve("subsidie.json");
        Files.writeString(dossier, """
                { "zaak": { "zaaknummer": "S-1", "peildatum": "2026-03-01" },
                  "vereniging": { "ontvangen": "2026-03-01", "start": "2026-04-01", "leden": 121, "jeugd": false,
                                  "kosten": 2000.99, "andere": 0 } }
                """);
        return dossier;
    }

    private int run(String... args) {
        return Cli.run(
                List.of(args),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
