package nl.woonzorgtoets.wording.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.api.Test;

/** Terraces of which the municipality itself knows whether there is music. */
class AskedOfWhoHasTheAnswerTest {

    private static final String START = "{ \"zaak\": { \"zaaknummer\": \"T-1\", \"peildatum\": \"2026-06-01\" },"
            + " \"meubels\": [], \"terras\": { \"straat\": \"MARKT\"";

    @Test
    void theLetterAsksOnlyWhatTheApplicantHas() throws Exception {
        Telling it = told("");

        assertThat(it.asked().due()).flatExtracting(Told.Questions::questions).containsExactly("Vrije doorgang");
        assertThat(it.asked().elsewhere())
                .isEqualTo("Het college zoekt zelf nog antwoorden die bij de gemeente bekend zijn."
                        + " De ondernemer hoeft die niet te geven.");
        assertThat(it.missing())
                .filteredOn(open -> open.elsewhere() != null)
                .extracting(Told.OpenQuestion::pointer)
                .containsExactly("/terras/muziek");
        assertThat(it.next().get(0)).startsWith("De ondernemer en het college vullen het dossier aan");
    }

    @Test
    void whenAllIsElsewhereTheApplicantIsAskedForNothing() throws Exception {
        Telling it = told(", \"doorgang\": 2");

        assertThat(it.asked().due()).isEmpty();
        assertThat(it.asked().term()).isEmpty();
        assertThat(it.next().get(0)).startsWith("Het college vult het dossier aan");
    }

    private static Telling told(String more) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(
                RuleFiles.read(Path.of("src/test/resources/regels-terrassen")).contents());
        String questions = new String(files.get("vragen.yaml"), StandardCharsets.UTF_8)
                .replace(
                        "dossier:\n",
                        "wie: { ZAAK: { naam: de ondernemer, indiener: ja }, G: { naam: de gemeente } }\ndossier:\n")
                .replace("'Is er muziek?', soort", "'Is er muziek?', wie: G, soort");
        files.put("vragen.yaml", questions.getBytes(StandardCharsets.UTF_8));
        Rulebook rulebook = RulebookReader.read(new RuleFiles(files));
        String dossier = START + more + " } }";
        return Telling.of(
                Assessor.judge(
                                new DossierReader(rulebook.vocabulary()).read(dossier.getBytes(StandardCharsets.UTF_8)),
                                Map.of(),
                                rulebook)
                        .document(Envelope.trial(rulebook.framework(), Instant.EPOCH)),
                rulebook);
    }
}
