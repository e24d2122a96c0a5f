package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a case is a border case is looked at after it was answered, also after a restart. */
class BorderCasesAreLookedForTest {

    private static final int MORE_THAN_A_PAGE = 70;

    @TempDir
    Path data;

    private final RulebookShelf shelf = new RulebookShelf(hash -> Optional.empty());

    BorderCasesAreLookedForTest() {
        shelf.activate(Parkstad.rulebook(), Instant.EPOCH);
    }

    @Test
    void whatWasKeptIsLookedAtAfterwardsAlsoWhenAStopCameBetween() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            keep(archive, "12");
            keep(archive, "03");
            assertThat(archive.unlookedAt(10)).hasSize(2);
        }

        try (SqliteArchive archive = SqliteArchive.open(data)) {
            new BorderWatch(archive, shelf).catchUpWhenQuiet();

            assertThat(archive.search(CaseFilter.ALL, CaseOrder.OUDSTE, 0, 10).cases())
                    .extracting(CaseSummary::grensgeval)
                    .containsExactly(true, false);
        }
    }

    @Test
    void whenQuietAllAreLookedAtAndThoseThatCameAfterItNextTime() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            BorderWatch watch = new BorderWatch(archive, shelf);
            for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
                keep(archive, "12");
            }
            watch.catchUpWhenQuiet();
            assertThat(archive.unlookedAt(10)).isEmpty();

            keep(archive, "03");
            watch.catchUpWhenQuiet();

            assertThat(archive.unlookedAt(10)).isEmpty();
        }
    }

    @Test
    void whatCannotBeToldIsNotLookedAtForEver() throws Exception {
        try (SqliteArchive archive = SqliteArchive.open(data)) {
            keep(archive, "12");
            new BorderWatch(archive, new RulebookShelf(hash -> Optional.empty())).catchUp();

            assertThat(archive.unlookedAt(10)).isEmpty();
            assertThat(archive.search(CaseFilter.ALL, 0, 10).cases())
                    .extracting(CaseSummary::grensgeval)
                    .containsOnlyNulls();
        }
    }

    private void keep(SqliteArchive archive, String dossier) throws Exception {
        new AssessmentDesk(shelf, archive, Clock.systemUTC())
                .assess(Parkstad.text(dossier).getBytes(StandardCharsets.UTF_8), null, "beoordelaar");
    }
}
