package nl.woonzorgtoets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskingForContradictionsAndGapsTest {

    private static final String SIZE = "aanvraag/1-grootte";
    private static final String NEIGHBOURS = "aanvraag/2-buren";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void aNewFramework() {
        folder = temporary.resolve("dakterrassen");
        run("regels", "nieuw", folder.toString());
    }

    @Test
    void whatFitsTogetherIsGoneThroughWhole() {
        assertThat(proof()).isZero();

        assertThat(found()).isEmpty();
        assertThat(told().get("open")).isEmpty();
        assertThat(told().get("aspecten"))
                .hasSize(2)
                .allMatch(it -> it.get("volledig").booleanValue());
    }

    @Test
    void rulesThatContradictEachOtherAreToldWithACase() throws IOException {
        change(SIZE + ".drl", "oppervlakte > $grens", "oppervlakte >= $grens");

        assertThat(proof()).isEqualTo(1);

        assertThat(found())
                .containsExactly(
                        SIZE
                                + ".drl:5 TEGENSPRAAK aspect aanvraag.grootte: regel 1-1 zegt voldoetNiet en regel 1-2 zegt voldoet");
        assertThat(examples())
                .hasSize(2)
                .allMatch(it -> it.contains("oppervlakte: 50 ") && it.contains("verwacht: vuurt\n"));
    }

    @Test
    void aCaseCanBePutAmongTheExamples() throws IOException {
        change(SIZE + ".drl", "oppervlakte > $grens", "oppervlakte >= $grens");
        change(
                SIZE + ".voorbeelden.yaml",
                "grens: ja, gegeven: { aanvraag: { oppervlakte: 50 } }, verwacht: vuurt niet",
                "grens: ja, gegeven: { aanvraag: { oppervlakte: 50 } }, verwacht: vuurt");

        run("regels", "bewijs", folder.toString(), "--neem-over");

        assertThat(Files.readString(folder.resolve(SIZE + ".voorbeelden.yaml")))
                .contains("geval: 'Regels 1-1 en 1-2 spreken elkaar tegen'");
        assertThat(run("regels", "controleer", folder.toString())).isZero();
    }

    @Test
    void whereNoRuleConcludesThoughAllIsAnsweredIsAGap() throws IOException {
        change(SIZE + ".drl", "oppervlakte <= $grens", "oppervlakte < $grens");

        assertThat(proof()).isEqualTo(1);

        assertThat(found())
                .containsExactly(
                        SIZE + ".drl:5 GAT aspect aanvraag.grootte: geen regel besluit als ‘Oppervlakte’ is 50");
        assertThat(examples()).hasSize(2).allMatch(it -> it.contains("verwacht: vuurt niet"));
    }

    @Test
    void whatAllRulesOfAnAspectDemandSaysWhenItPlaysAndIsNoGap() throws IOException {
        change(NEIGHBOURS + ".drl", "Aanvraag( buren", "Aanvraag( oppervlakte > 0, buren");
        change(NEIGHBOURS + ".voorbeelden.yaml", "aanvraag: { buren", "aanvraag: { oppervlakte: 9, buren");

        assertThat(proof()).isZero();

        assertThat(told().get("aspecten").get(1).get("speeltNiet").stringValue())
                .isEqualTo("‘Oppervlakte’ is 0");
    }

    @Test
    void aGapThatIsMeantIsExplainedWhereItStands() throws IOException {
        change(SIZE + ".drl", "oppervlakte <= $grens", "oppervlakte < $grens");
        explain("geen regel besluit als ‘Oppervlakte’ is 50");

        assertThat(proof()).isZero();

        assertThat(told().get("verklaard")).hasSize(1);
    }

    @Test
    void anExplanationOfWhatIsNotThereIsInTheWay() throws IOException {
        explain("geen regel besluit als ‘Oppervlakte’ is 40");

        assertThat(run("regels", "bewijs", folder.toString())).isEqualTo(1);

        assertThat(text()).contains(SIZE + ".voorbeelden.yaml:3", "is niet meer nodig", "‘Oppervlakte’ is 40");
    }

    @Test
    void aRuleThatContradictsItselfNeverHolds() throws IOException {
        add(SIZE + ".drl", """

                rule "1-3 Groot en klein tegelijk"
                    @bron( "nota:1" )
                when
                    Aanvraag( oppervlakte > 1, oppervlakte < 0 )
                then
                    insert( Bevinding.voldoetNiet( "aanvraag.grootte" ) );
                end
                """);
        add(SIZE + ".voorbeelden.yaml", """
                  - { regel: 1-3, geval: groot, gegeven: { aanvraag: { oppervlakte: 6 } }, verwacht: vuurt }
                  - { regel: 1-3, geval: klein, gegeven: { aanvraag: { oppervlakte: 0 } }, verwacht: vuurt niet }
                  - { regel: 1-3, geval: grens, grens: ja, gegeven: { aanvraag: { oppervlakte: 1 } }, verwacht: vuurt niet }
                """);

        assertThat(proof()).isEqualTo(1);

        assertThat(found()).containsExactly(SIZE + ".drl:23 NOOIT regel 1-3: kan nooit opgaan");
        assertThat(told().get("gevonden").get(0).get("bewezen").booleanValue()).isTrue();
    }

    @Test
    void aRuleThatAThresholdSwitchesOffNeverHolds() throws IOException {
        change(
                SIZE + ".drl",
                "Aanvraag( oppervlakte > $grens )",
                "Aanvraag( oppervlakte > $grens, oppervlakte <= 100 )");
        change("drempels.yaml", "waarde: 50", "waarde: 100");

        assertThat(proof()).isEqualTo(1);

        assertThat(found())
                .containsExactly(
                        SIZE + ".drl:5 NOOIT regel 1-1: kan nooit opgaan",
                        "kader.yaml:19 ONBEREIKT oordeel PAST_NIET: geen enkel plan krijgt dit oordeel");
    }

    @Test
    void classesInWhichNothingEndsAreTold() throws IOException {
        String kader = Files.readString(folder.resolve("kader.yaml"));
        Files.writeString(folder.resolve("kader.yaml"), kader.substring(0, kader.indexOf("# De oordelen")) + """
                oordelen:
                  PAST: { naam: Past, tekst: De aanvraag past bij het beleid., positief: ja }
                  PAST_HALF: { naam: Past half, tekst: De aanvraag past voor een deel., positief: ja }
                  ONVOLLEDIG: { naam: Onvolledig, tekst: Er ontbreken nog antwoorden. }
                  PAST_NIET: { naam: Past niet, tekst: De aanvraag past niet bij het beleid., kleur: fout }
                stappen: { aanhouden: PAST_NIET, onvolledig: ONVOLLEDIG }
                schaal: 10
                decimalen: 2
                klassen:
                  - { vanaf: 7, oordeel: PAST, naam: Past }
                  - { vanaf: 4, oordeel: PAST_HALF, naam: Past half }
                  - { vanaf: 0, oordeel: PAST_NIET, naam: Past niet, bedoeld: { onbereikbaar: Voor later } }
                criteria: { plan: { naam: Het plan, gewicht: 1 } }
                aspecten:
                  aanvraag.grootte:
                    soort: WEGING
                    criterium: plan
                    vraag: Is het niet te groot?
                    bron: nota:1
                    punten: { voldoet: 10, voldoetNiet: 0 }
                    teksten: { voldoet: Het past., voldoetNiet: Het is te groot., onbekend: Nog niet bekend. }
                  aanvraag.buren:
                    soort: WEGING
                    criterium: plan
                    vraag: Is het groot genoeg?
                    bron: nota:2
                    punten: { voldoet: 10, voldoetNiet: 0 }
                    teksten: { voldoet: Groot genoeg., voldoetNiet: Het is te klein., onbekend: Nog niet bekend. }
                herkomst:
                  oordelen: { soort: KEUZE, omdat: Een begin. }
                  teksten: { soort: KEUZE, omdat: Eigen woorden. }
                  vragen: { soort: KEUZE, omdat: Nodig. }
                  gewichten: { soort: KEUZE, omdat: Een begin. }
                  punten: { soort: KEUZE, omdat: Een begin. }
                  klassen: { soort: KEUZE, omdat: Een begin. }
                """);
        // What is good for the one is bad for the other, so that every plan gets half of the points.
        String rules = Files.readString(folder.resolve(SIZE + ".drl"));
        String examples = Files.readString(folder.resolve(SIZE + ".voorbeelden.yaml"));
        Files.writeString(
                folder.resolve(NEIGHBOURS + ".drl"),
                rules.replace("1-1", "2-2")
                        .replace("1-2", "2-1")
                        .replace("aanvraag.grootte", "aanvraag.buren")
                        .replace("voldoetNiet", "?")
                        .replace("voldoet(", "voldoetNiet(")
                        .replace("?", "voldoet"));
        Files.writeString(
                folder.resolve(NEIGHBOURS + ".voorbeelden.yaml"),
                examples.replace("1-1", "2-2").replace("1-2", "2-1"));
        change(
                "vragen.yaml",
                "      buren: { label: 'Is er met de buren gesproken?', soort: janee, verplicht: altijd }\n",
                "");

        assertThat(proof()).isEqualTo(1);

        assertThat(found())
                .hasSize(1)
                .allMatch(it -> it.startsWith("kader.yaml:")
                        && it.endsWith("ONBEREIKT klasse PAST: geen enkel plan komt in deze klasse"));
        assertThat(told().get("verklaard").get(0).get("reden").stringValue()).isEqualTo("Voor later");
    }

    private void explain(String what) throws IOException {
        change(
                SIZE + ".voorbeelden.yaml",
                "voorbeelden:\n",
                "aanvaard:\n  - { aspect: aanvraag.grootte, wat: '" + what + "', reden: Zo bedoeld }\nvoorbeelden:\n");
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void add(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
    }

    private int proof() {
        return run("regels", "bewijs", folder.toString(), "--json");
    }

    private List<String> found() {
        return StreamSupport.stream(told().get("gevonden").spliterator(), false)
                .map(it -> it.get("bestand").stringValue() + ":"
                        + it.get("regel").intValue() + " "
                        + it.get("soort").stringValue() + " " + it.get("over").stringValue() + ": "
                        + it.get("wat").stringValue())
                .toList();
    }

    private List<String> examples() {
        return StreamSupport.stream(
                        told().get("gevonden").get(0).get("voorbeelden").spliterator(), false)
                .map(it -> it.get("tekst").stringValue())
                .toList();
    }

    private JsonNode told() {
        return JsonMapper.shared().readTree(text());
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        out.reset();
        boolean asJson = List.of(args).contains("--json");
        return Cli.run(
                List.of(args),
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(asJson ? OutputStream.nullOutputStream() : out, true, StandardCharsets.UTF_8)));
    }
}
