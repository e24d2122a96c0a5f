package nl.woonzorgtoets.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.release.KnownDossiers.Hold;
import nl.woonzorgtoets.release.KnownDossiers.Shift;
import nl.woonzorgtoets.release.ReleaseResult.Fate;
import nl.woonzorgtoets.release.workbench.Edits;
import nl.woonzorgtoets.release.workbench.Journal;
import nl.woonzorgtoets.release.workbench.SaveResult;
import nl.woonzorgtoets.release.workbench.Saving;
import nl.woonzorgtoets.release.workbench.Workbench;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookReader;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before other rules come to judge, the dossiers in their folder are judged by them; what comes out otherwise is told first. */
class KnownDossiersTest {

    private static final Author ANNE = new Author("anne", null, "besluit 7");
    private static final String BASELINE = "- { vanaf: 2024-01-01, waarde: 0, bron: leefbaarometer,";

    @TempDir
    Path data;

    @Test
    void theShippedDossiersComeOutAsIsExpected() {
        assertThat(Parkstad.rulebook().bekendeDossiers()).hasSize(30);
        assertThat(KnownDossiers.shifts(null, Parkstad.rulebook())).isEmpty();
    }

    @Test
    void whatComesOutOtherwiseIsNamedWithBothVerdicts() {
        Rulebook becomes = Parkstad.with("drempels.yaml", BASELINE, BASELINE.replace("waarde: 0,", "waarde: -1,"));

        assertThat(KnownDossiers.shifts(Parkstad.rulebook(), becomes))
                .extracting(Shift::tekst)
                .anyMatch(it -> it.startsWith("dossiers/03-vrieheide-de-stack.json komt uit op ‘Positief")
                        && it.contains("in plaats van ‘Negatief in beginsel’."));
    }

    @Test
    void theSameShowsWhenOnlyTheRulesThatLookAtThatThresholdAreJudgedAgain() {
        Rulebook judging = Checked.of(Parkstad.rulebook().files()).rulebook();
        RuleFiles files = Parkstad.with("drempels.yaml", BASELINE, BASELINE.replace("waarde: 0,", "waarde: -1,"))
                .files();

        Rulebook takenOver = Checked.of(files, judging).rulebook();

        assertThat(takenOver.rules().get(0)).isSameAs(judging.rules().get(0));
        assertThat(KnownDossiers.shifts(judging, takenOver))
                .hasSize(6)
                .isEqualTo(KnownDossiers.shifts(judging, Parkstad.read(files)));
    }

    @Test
    void whatCannotBeReadAnyMoreHoldsAFolderBack() throws Exception {
        Path folder = folder();
        Release release = release(Hold.ONLEESBAAR);
        release.release(Proposal.ofFolder(folder, hash -> ANNE));

        unreadable(folder);
        ReleaseResult result = release.release(Proposal.ofFolder(folder, hash -> ANNE));

        assertThat(result.fate()).isEqualTo(Fate.GEWEIGERD);
        assertThat(result.meldingen()).hasSize(30).extracting(Melding::bestand).allMatch(it -> it.endsWith(".json"));
        assertThat(release(Hold.NOOIT)
                        .release(Proposal.ofFolder(folder, hash -> ANNE))
                        .fate())
                .isEqualTo(Fate.ACTIEF);
    }

    @Test
    void theSettingSaysWhetherAnotherVerdictHoldsAFolderBack() throws Exception {
        for (Hold hold : List.of(Hold.ONLEESBAAR, Hold.ANDERS)) {
            Path folder = folder();
            Release release = release(hold);
            release.release(Proposal.ofFolder(folder, hash -> ANNE));
            replace(folder.resolve("drempels.yaml"), BASELINE, BASELINE.replace("waarde: 0,", "waarde: -1,"));

            assertThat(release.release(Proposal.ofFolder(folder, hash -> ANNE)).fate())
                    .isEqualTo(hold == Hold.ANDERS ? Fate.GEWEIGERD : Fate.ACTIEF);
        }
    }

    @Test
    void inTheBrowserItTakesAYes() throws Exception {
        Path folder = folder();
        Checks checks = new Checks();
        Release release = release(Hold.ONLEESBAAR);
        release.release(Proposal.ofFolder(folder, hash -> ANNE));
        Workbench workbench = new Workbench(folder, new Edits(data.resolve("edits")));
        Saving saving =
                new Saving(folder, workbench, checks, new Journal(data.resolve("journal")), release, Clock.systemUTC());
        String text = Files.readString(folder.resolve("drempels.yaml"));
        var copy = workbench.of("anne");
        workbench.keep(
                "anne",
                "drempels.yaml",
                nl.woonzorgtoets.base.Sha256.hex(text),
                Workbench.mark(text),
                text.replace(BASELINE, BASELINE.replace("waarde: 0,", "waarde: -1,")));
        assertThat(copy.edits()).isEmpty();
        String shown = workbench.of("anne").files().hash();

        SaveResult asked = saving.save(ANNE, shown, false, false);

        assertThat(asked).isInstanceOf(SaveResult.Shifted.class);
        assertThat(Files.readString(folder.resolve("drempels.yaml"))).isEqualTo(text);
        assertThat(saving.save(ANNE, shown, false, true)).isInstanceOf(SaveResult.Done.class);
        assertThat(release.state().hash()).isEqualTo(shown);
    }

    @Test
    void inTheBrowserItTakesAYesToTakeAwayWhatGuards() throws Exception {
        Path folder = folder();
        Release release = release(Hold.ONLEESBAAR);
        release.release(Proposal.ofFolder(folder, hash -> ANNE));
        Workbench workbench = new Workbench(folder, new Edits(data.resolve("edits")));
        Saving saving = new Saving(
                folder, workbench, new Checks(), new Journal(data.resolve("journal")), release, Clock.systemUTC());
        workbench.delete("anne", "herkomst.yaml");
        String shown = workbench.of("anne").files().hash();

        SaveResult asked = saving.save(ANNE, shown, false, false);

        assertThat(asked).isInstanceOfSatisfying(SaveResult.Shifted.class, it -> {
            assertThat(it.dossiers()).isEmpty();
            assertThat(it.weg())
                    .extracting(Melding::melding)
                    .singleElement()
                    .asString()
                    .contains("herkomst.yaml");
        });
        assertThat(folder.resolve("herkomst.yaml")).exists();
        assertThat(saving.save(ANNE, shown, false, true)).isInstanceOf(SaveResult.Done.class);
        assertThat(release.state().hash()).isEqualTo(shown);
        assertThat(release.state().waarschuwingen()).isEmpty();
    }

    @Test
    void aDossierWithoutAnExpectationAndOneThatIsNotThereAreMistakes() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        files.put("dossiers/extra.json", files.remove("dossiers/04-samen-oud-voerendaal.json"));
        files.put("los.json", "{}".getBytes(StandardCharsets.UTF_8));

        RejectedRulebookException refused = Assertions.catchThrowableOfType(
                RejectedRulebookException.class, () -> RulebookReader.read(new RuleFiles(files)));

        assertThat(refused.meldingen())
                .extracting(Melding::bestand)
                .containsExactlyInAnyOrder("dossiers/extra.json", "dossiers/verwacht.yaml", "los.json");
    }

    private static void unreadable(Path folder) throws Exception {
        replace(
                folder.resolve("vragen.yaml"),
                "maximumlengte: 60\n        verplicht: altijd",
                "maximumlengte: 1\n        verplicht: altijd");
    }

    private static Release release(Hold hold) {
        return new Release(
                RulebookShelf.FIRST_FOLDER,
                new RulebookShelf(hash -> Optional.empty()),
                (files, moment, author, approval) -> {},
                new Checks(),
                kader -> true,
                hold,
                Clock.systemUTC());
    }

    private Path folder() throws Exception {
        Path folder = Files.createTempDirectory(data, "regels");
        for (Map.Entry<String, byte[]> file :
                Parkstad.rulebook().files().contents().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private static void replace(Path file, String text, String becomes) throws Exception {
        String old = Files.readString(file);
        assertThat(old).contains(text);
        Files.writeString(file, old.replace(text, becomes));
    }
}
