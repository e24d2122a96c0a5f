package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Terraces, in a framework that asks about tables without chairs and about more than a hundred of one thing. */
class AnswersThatDoNotFitTogetherTest {

    private static final Path TERRACES = Path.of("src/test/resources/regels-terrassen");
    private static final String MANY = "{ soort: STOEL, aantal: 101 }";
    private static final String FEW = "{ soort: STOEL, aantal: 4 }";
    private static final String SOUND = "doorgang: 2, muziek: false";

    private static Rulebook terraces;

    @BeforeAll
    static void read() throws Exception {
        terraces = RulebookReader.read(new RuleFiles(folder()));
    }

    @Test
    void aPlanOfWhichTheAnswersDoNotFitTogetherGetsNoVerdictYet() throws Exception {
        Assessment it = judged(SOUND, MANY, "");

        assertThat(it.oordeel().code()).isEqualTo("NOG_NIET_TE_ZEGGEN");
        assertThat(it.stap()).isEqualTo(Stap.ONGERIJMD);
        assertThat(it.beslissend()).containsExactly("meubels.veel");
        assertThat(it.haalbaar()).extracting("code").containsExactly("KAN");
        assertThat(it.signals()).isEmpty();
        assertThat(it.missing())
                .containsExactly(new Missing(
                        "/uitleg",
                        "Meer dan honderd van één soort is veel.",
                        true,
                        List.of("4-1"),
                        List.of("/meubels/0/aantal")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meubels/0/aantal", "meubels.aantal"})
    void explainedItIsASignalThatHoldsNothing(String field) throws Exception {
        Assessment it = judged(SOUND, MANY, about(field, "Het is een plein."));

        assertThat(it.oordeel().code()).isEqualTo("KAN");
        assertThat(it.missing()).isEmpty();
        assertThat(it.signals()).singleElement().satisfies(signal -> {
            assertThat(signal.aspect()).isEqualTo("meubels.veel");
            assertThat(signal.integrity()).isFalse();
            assertThat(signal.explanations())
                    .containsExactly(new Remark.Explanation("/uitleg/0/reden", "Het is een plein."));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"terras.straat", "/meubels/1/aantal", "meubels.soort"})
    void anExplanationOfSomethingElseExplainsNothing(String field) throws Exception {
        Assessment it = judged(SOUND, MANY + ", " + FEW, about(field, "Het is een plein."));

        assertThat(it.stap()).isEqualTo(Stap.ONGERIJMD);
    }

    @Test
    void withoutATextItIsNoExplanation() throws Exception {
        assertThat(judged(SOUND, MANY, "{ waarover: meubels.aantal }").stap()).isEqualTo(Stap.ONGERIJMD);
        assertThatThrownBy(() -> judged(SOUND, MANY, about("meubels.aantal", " ")))
                .isInstanceOf(InvalidDossierException.class);
    }

    @Test
    void ofAListEachRowThatDoesNotFitIsExplained() throws Exception {
        String two = MANY + ", { soort: TAFEL, aantal: 200 }";

        assertThat(judged(SOUND, two, about("/meubels/0/aantal", "Een plein.")).stap())
                .isEqualTo(Stap.ONGERIJMD);
        assertThat(judged(
                                SOUND,
                                two,
                                about("/meubels/0/aantal", "Een plein.") + ", "
                                        + about("/meubels/1/aantal", "Een feest."))
                        .oordeel()
                        .code())
                .isEqualTo("KAN");
    }

    @Test
    void whatWasAddedUpIsExplainedByAnyAnswerThatWentIntoIt() throws Exception {
        String tables = "{ soort: TAFEL, aantal: 3 }, { soort: TAFEL, aantal: 2 }";

        Assessment open = judged(SOUND, tables, "");

        assertThat(open.missing().get(0).answers())
                .containsExactly("/meubels/0/soort", "/meubels/0/aantal", "/meubels/1/soort", "/meubels/1/aantal");
        assertThat(judged(SOUND, tables, about("/meubels/1/soort", "Statafels."))
                        .stap())
                .isEqualTo(Stap.SLOT);
    }

    @Test
    void whatIsRefusedAlreadyStaysRefused() throws Exception {
        assertThat(judged("doorgang: 1, muziek: false", MANY, "").oordeel().code())
                .isEqualTo("KAN_NIET");
    }

    @Test
    void whatMayNotFitYetHoldsNothingAndIsNotCalledMissing() throws Exception {
        Assessment it = judged(SOUND, "{ soort: STOEL }", "");

        assertThat(it.oordeel().code()).isEqualTo("KAN");
        assertThat(it.missing()).isEmpty();
    }

    @Test
    void whatNobodyCanTellForWantOfAThresholdHoldsTheVerdict() throws Exception {
        Map<String, byte[]> files = folder();
        replace(
                files,
                "stoep/4-meubels.drl",
                "Meubel( aantal > 100 )",
                "Drempel( naam == \"veel\", $veel : waarde )\n    Meubel( aantal > $veel )");
        replace(
                files,
                "drempels.yaml",
                "drempels:",
                "drempels:\n  veel: { label: Veel, soort: geheel, bron: nota:2, waarden: [ { vanaf: 2025-01-01, waarde: onbekend } ] }");
        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));

        Assessment it = document(rulebook, SOUND, MANY, "").assessment();

        assertThat(it.oordeel().code()).isEqualTo("NOG_NIET_TE_ZEGGEN");
        assertThat(it.haalbaar()).extracting("code").containsExactly("KAN");
        assertThat(it.cautions()).containsExactly(new Caution(Caution.Kind.DREMPEL_ONBEKEND, "veel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meubels/7/aantal", "meubels.antal", "/uitleg/0/waarover", "aantal"})
    void whatPointsNowhereIsRefused(String field) {
        assertThatThrownBy(() -> judged(SOUND, MANY, about(field, "Een plein.")))
                .isInstanceOfSatisfying(
                        InvalidDossierException.class,
                        it -> assertThat(it.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.pointer()).isEqualTo("/uitleg/0/waarover");
                            assertThat(problem.message()).contains("is geen plaats van een antwoord");
                        }));
    }

    @Test
    void theRecordKeepsBoth() throws Exception {
        for (String explained : new String[] {"", about("meubels.aantal", "Een plein.")}) {
            CaseDocument judged = document(SOUND, MANY, explained);

            assertThat(Codecs.read(Codecs.write(judged), hash -> Optional.of(terraces)))
                    .isEqualTo(judged);
        }
    }

    @Test
    void itIsToldWithWhatToDo() throws Exception {
        Telling open = Telling.of(document(SOUND, MANY, ""), terraces);
        Telling explained = Telling.of(document(SOUND, MANY, about("meubels.aantal", "Het is een plein.")), terraces);

        assertThat(open.why().lead()).startsWith("Antwoorden in het dossier passen niet bij elkaar.");
        assertThat(open.missing().get(0).question())
                .isEqualTo("Meer dan honderd van één soort is veel. Verbeter ‘Aantal (regel 1)’,"
                        + " of leg uit waarom dit toch klopt.");
        assertThat(open.asked().due().get(0).questions().get(0)).startsWith("Meer dan honderd");
        assertThat(open.next().get(0)).contains("verbetert de antwoorden die niet bij elkaar passen");
        assertThat(explained.attention().points().get(0).because()).startsWith("De toelichting: ‘Het is een plein.’.");
    }

    @Test
    void aFrameworkSaysWhereToExplain() throws Exception {
        Map<String, byte[]> files = folder();
        replace(files, "vragen.yaml", "toelichtingen: { veld: uitleg.waarover, tekst: uitleg.reden }", "");

        assertThatThrownBy(() -> RulebookReader.read(new RuleFiles(files)))
                .isInstanceOfSatisfying(
                        RejectedRulebookException.class,
                        it -> assertThat(it.meldingen())
                                .anyMatch(
                                        melding -> melding.melding().startsWith("Wat ongerijmd is, moet toegelicht")));
    }

    @Test
    void whatReadsNoAnswerCannotBeExplained() throws Exception {
        Map<String, byte[]> files = folder();
        replace(files, "stoep/4-meubels.drl", "Meubel( aantal > 100 )", "Drempel( naam == \"doorgang\", waarde > 0 )");

        assertThatThrownBy(() -> RulebookReader.read(new RuleFiles(files)))
                .isInstanceOfSatisfying(
                        RejectedRulebookException.class,
                        it -> assertThat(it.meldingen())
                                .anyMatch(melding ->
                                        melding.melding().startsWith("Regel 4-1 leest geen enkel antwoord")));
    }

    @Test
    void aVerdictOfItsOwnForIt() throws Exception {
        Map<String, byte[]> files = folder();
        replace(
                files,
                "kader.yaml",
                "onvolledig: NOG_NIET_TE_ZEGGEN",
                "onvolledig: NOG_NIET_TE_ZEGGEN, ongerijmd: EERST_UITLEGGEN");
        replace(
                files,
                "kader.yaml",
                "  LIEVER_NIET:",
                "  EERST_UITLEGGEN: { naam: Eerst uitleggen, tekst: Er klopt iets niet. }\n  LIEVER_NIET:");
        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));

        Assessment it = document(rulebook, SOUND, MANY, "").assessment();

        assertThat(it.oordeel().code()).isEqualTo("EERST_UITLEGGEN");
        assertThat(it.oordeel().onvolledig()).isTrue();
        assertThat(it.stap()).isEqualTo(Stap.ONGERIJMD);
    }

    private static String about(String field, String text) {
        return "{ waarover: %s, reden: '%s' }".formatted(field, text);
    }

    private static Assessment judged(String terrace, String furniture, String explained) throws Exception {
        return document(terrace, furniture, explained).assessment();
    }

    private static CaseDocument document(String terrace, String furniture, String explained) throws Exception {
        return document(terraces, terrace, furniture, explained);
    }

    /** From lenient notation to JSON. */
    private static CaseDocument document(Rulebook rulebook, String terrace, String furniture, String explained)
            throws Exception {
        String text = "zaak: { zaaknummer: T-1, peildatum: '2026-06-01' }, terras: { straat: MARKT, " + terrace
                + " }, meubels: [ " + furniture + " ]"
                + (explained.isEmpty() ? "" : ", uitleg: [ " + explained + " ]");
        String json = JsonMapper.shared().writeValueAsString(new Yaml().load("{ " + text + " }"));
        return Assessor.judge(
                        new DossierReader(rulebook.vocabulary()).read(json.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        rulebook)
                .document(Envelope.trial(rulebook.framework(), Instant.EPOCH));
    }

    private static Map<String, byte[]> folder() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(TERRACES).contents());
        replace(files, "vragen.yaml", "dossier:", """
                toelichtingen: { veld: uitleg.waarover, tekst: uitleg.reden }
                dossier:
                  uitleg:
                    feit: Uitleg
                    label: De uitleg
                    lijst: { hoogstens: 20 }
                    velden:
                      waarover: { label: Waarover, soort: tekst }
                      reden: { label: Reden, soort: tekst }""");
        replace(files, "kader.yaml", "aspecten:", """
                aspecten:
                  meubels.veel:
                    soort: ONGERIJMDHEID
                    bron: nota:2
                    teksten: { signaal: Meer dan honderd van één soort is veel. }
                  meubels.tafels:
                    soort: ONGERIJMDHEID
                    bron: nota:2
                    teksten: { signaal: Er zijn tafels zonder stoelen. }""");
        files.put("stoep/4-meubels.drl", """
                package regels
                import nl.woonzorgtoets.oordeel.Bevinding

                rule "4-1 Er is van iets heel veel"
                    @bron( "nota:2" )
                when
                    Meubel( aantal > 100 )
                then
                    insert( Bevinding.signaal( "meubels.veel" ) );
                end

                rule "4-2 Er zijn tafels zonder stoelen"
                    @bron( "nota:2" )
                when
                    accumulate( Meubel( soort == "TAFEL", $n : aantal ); $tafels : sum( $n ); $tafels > 0 )
                    not Meubel( soort == "STOEL" )
                then
                    insert( Bevinding.signaal( "meubels.tafels" ) );
                end
                """.getBytes(StandardCharsets.UTF_8));
        StringBuilder examples = new StringBuilder("peildatum: 2026-01-01\nvoorbeelden:\n");
        for (String rule : new String[] {"4-1", "4-2"}) {
            examples.append("  - { regel: ").append(rule).append(", geval: a, gegeven: {}, verwacht: vuurt }\n");
            examples.append("  - { regel: ").append(rule).append(", geval: b, gegeven: {}, verwacht: vuurt niet }\n");
            examples.append("  - { regel: ")
                    .append(rule)
                    .append(", geval: c, grens: ja, gegeven: {}, verwacht: onbekend }\n");
        }
        files.put("stoep/4-meubels.voorbeelden.yaml", examples.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void replace(Map<String, byte[]> files, String path, String text, String becomes) {
        String old = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(old).contains(text);
        files.put(
                path,
                old.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(becomes))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
