package nl.woonzorgtoets.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.release.ReleaseResult.Fate;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.Test;

/** One front door: whoever proposes a regelset, the same happens to it, and its author is the one who proposed it. */
class ReleasingAProposalTest {

    private static final Path SMALL = Path.of("src/test/resources/regels-klein");
    private static final Author ANNE = new Author("beleid", "A. de Vries", "besluit 7");

    private final List<String> activatedBy = new ArrayList<>();
    private boolean diskIsFull;

    @Test
    void whatIsSoundBecomesActiveInTheNameOfItsAuthor() throws Exception {
        Release release = release(true);

        ReleaseResult result = release.release(Proposal.of(sound(), ANNE));

        assertThat(result).isEqualTo(new ReleaseResult(sound().hash(), Fate.ACTIEF, List.of()));
        assertThat(release.state().hash()).isEqualTo(sound().hash());
        assertThat(activatedBy).containsExactly("beleid (A. de Vries)");
    }

    @Test
    void whatIsActiveIsNotActivatedAgain() throws Exception {
        Release release = release(true);
        release.release(Proposal.of(sound(), ANNE));

        assertThat(release.release(Proposal.ofFolder(SMALL, hash -> Author.RULES_FOLDER))
                        .fate())
                .isEqualTo(Fate.ACTIEF);
        assertThat(activatedBy).hasSize(1);
    }

    @Test
    void whatIsBrokenIsRefusedWithEverythingThatIsWrong() throws Exception {
        Release release = release(true);
        release.release(Proposal.of(sound(), ANNE));

        ReleaseResult result = release.release(Proposal.of(broken(), ANNE));

        assertThat(result.fate()).isEqualTo(Fate.GEWEIGERD);
        assertThat(result.meldingen()).isNotEmpty().isEqualTo(release.state().afgewezen());
        assertThat(release.fateOf(broken().hash())).contains(Fate.GEWEIGERD);
        assertThat(release.state().hash()).isEqualTo(sound().hash());
    }

    @Test
    void whereNothingIsActiveBySelfItOnlyLiesReady() throws Exception {
        assertThat(release(false).release(Proposal.of(sound(), ANNE)).fate()).isEqualTo(Fate.NIET_VANZELF);
        assertThat(activatedBy).isEmpty();
    }

    @Test
    void whileTheArchiveCannotNoteItItWaitsAndNothingElseChanges() throws Exception {
        Release release = release(true);
        diskIsFull = true;

        assertThat(release.release(Proposal.of(sound(), ANNE)).fate()).isEqualTo(Fate.WACHT);
        assertThat(release.state().hash()).isNull();

        diskIsFull = false;
        assertThat(release.release(Proposal.of(sound(), ANNE)).fate()).isEqualTo(Fate.ACTIEF);
    }

    private Release release(boolean activatesBySelf) {
        Release.Register register = (files, moment, author, approval) -> {
            if (diskIsFull) {
                throw new StoreUnavailableException("De schijf is vol.", null);
            }
            activatedBy.add(author.signature());
        };
        return new Release(
                new RulebookShelf(hash -> Optional.empty()),
                register,
                new Checks(),
                kader -> activatesBySelf,
                Clock.systemUTC());
    }

    private static RuleFiles sound() throws Exception {
        return RuleFiles.read(SMALL);
    }

    private static RuleFiles broken() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(sound().contents());
        files.put("drempels.yaml", "drempels: nee\n".getBytes(StandardCharsets.UTF_8));
        return new RuleFiles(files);
    }
}
