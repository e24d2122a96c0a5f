package nl.woonzorgtoets.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Codecs;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.api.Test;

/** Where several rules lead to one outcome, each can say what it found. */
class ARuleSpeaksForItselfTest {

    private static final Path TERRACES = Path.of("src/test/resources/regels-terrassen");
    private static final String RULES = "stoep/2-doorgang.drl";
    private static final String NARROW = "\"2-1 De vrije doorgang is te smal\"\n    @bron( \"nota:2\" )";
    private static final String OWN = "Een rolstoel kan er niet langs.";

    @Test
    void itsOwnSentenceIsToldAndStaysWithTheCase() throws Exception {
        // Given a rule with a sentence of its own, beside one that leaves it to its aspect
        Rulebook rulebook = withText("@tekst( \"" + OWN + "\" )");

        // When it fires
        CaseDocument narrow = judged(rulebook, "1");

        // Then that is what it says, also when the case is read from what was kept
        assertThat(explanation(narrow)).isEqualTo(OWN);
        assertThat(Codecs.read(Codecs.write(narrow), hash -> Optional.of(rulebook)))
                .isEqualTo(narrow);
        // And the other says what its aspect says
        assertThat(explanation(judged(rulebook, "2"))).isEqualTo("Er is genoeg ruimte.");
    }

    @Test
    void anEmptyOrLongOneIsRefused() {
        assertThatThrownBy(() -> withText("@tekst( \" \" )")).satisfies(it -> says(it, "een of twee zinnen"));
        assertThatThrownBy(() -> withText("@tekst( \"" + "Te lang. ".repeat(50) + "\" )"))
                .satisfies(it -> says(it, "hoogstens 400 tekens"));
        assertThatThrownBy(() -> withText("@tekst( \"Een.\" )\n    @tekst( \"Twee.\" )"))
                .satisfies(it -> says(it, "hoogstens één @tekst"));
        assertThatThrownBy(() -> withText("@tekst( Smal )")).satisfies(it -> says(it, "Schrijf de tekst als @tekst("));
    }

    private static void says(Throwable it, String text) {
        assertThat(((RejectedRulebookException) it).meldingen())
                .anySatisfy(melding -> assertThat(melding.melding()).contains(text));
    }

    private static String explanation(CaseDocument document) {
        return document.assessment().findings().stream()
                .filter(it -> it.rule().id().startsWith("2-"))
                .findFirst()
                .orElseThrow()
                .explanation();
    }

    private static Rulebook withText(String text) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(RuleFiles.read(TERRACES).contents());
        String rules = new String(files.get(RULES), StandardCharsets.UTF_8);
        assertThat(rules).contains(NARROW);
        files.put(RULES, rules.replace(NARROW, NARROW + "\n    " + text).getBytes(StandardCharsets.UTF_8));
        return RulebookReader.read(new RuleFiles(files));
    }

    private static CaseDocument judged(Rulebook rulebook, String passage) throws Exception {
        String json = """
                { "zaak": { "zaaknummer": "T-1", "peildatum": "2026-06-01" },
                  "terras": { "straat": "MARKT", "doorgang": %s, "muziek": false } }""".formatted(passage);
        return Assessor.judge(
                        new DossierReader(rulebook.vocabulary()).read(json.getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        rulebook)
                .document(Envelope.trial(rulebook.framework(), Instant.EPOCH));
    }
}
