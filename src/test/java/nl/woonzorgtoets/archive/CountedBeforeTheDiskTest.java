package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.woonzorgtoets.archive.Fixtures.Zaak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While the disk is slow, a case that is on its way to it counts for the next one in its wijk; when it does not arrive, it never did. */
@Timeout(20)
class CountedBeforeTheDiskTest extends ArchiveOfATest {

    private final CountDownLatch disk = new CountDownLatch(1);

    @BeforeEach
    void aSlowDisk() {
        archive.keep(zaak("Z-1").in("A").eenheden("5").nieuw());
        archive.takeIn(new NewCase(
                zaak("Z-traag").in("elders").nieuw().document(), new Snapshot(Map.of(), () -> await(disk))));
    }

    @AfterEach
    void letGo() {
        disk.countDown();
    }

    @Test
    void itCountsAtOnceAndIsKeptLater() {
        TakenIn second = archive.takeIn(zaak("Z-2").in("A").eenheden("7").nieuw());

        assertThat(beside("A")).isEqualTo("12");
        assertThat(onDisk("A")).isEqualTo("5");

        disk.countDown();

        assertThat(second.onDisk().nummer()).isEqualTo("2026-000003");
        assertThat(beside("A")).as("once").isEqualTo("12");
        assertThat(onDisk("A")).isEqualTo("12");
    }

    @Test
    void itTakesThePlaceOfWhatItsZaakWasBefore() {
        archive.takeIn(zaak("z-1").in("B").eenheden("6").nieuw());
        assertThat(beside("A")).as("it left").isEqualTo("niets");
        assertThat(beside("B")).isEqualTo("6");

        archive.takeIn(zaak("Z-1").in("B").met("NEGATIEF").nieuw());
        assertThat(beside("B")).isEqualTo("niets");
    }

    @Test
    void itDoesNotCountForItselfNorInAnotherFramework() {
        archive.takeIn(zaak("Z-2").in("A").eenheden("7").nieuw());

        assertThat(text(archive.snapshot("parkstad", "A", "Z-2").totals())).isEqualTo("5");
        assertThat(archive.snapshot("ander kader", "A", null).totals()).isEmpty();
    }

    @Test
    void whatWasJudgedBesideACaseThatIsRefusedIsNotKeptEither() {
        TakenIn refused = archive.takeIn(zaak("Z-2").in("A").datNietPast());
        TakenIn next = archive.takeIn(judgedBesideWhatIsThere(zaak("Z-3").in("A")));
        TakenIn afterThat = archive.takeIn(judgedBesideWhatIsThere(zaak("Z-4").in("A")));

        disk.countDown();

        assertThatThrownBy(refused::onDisk).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(next::onDisk).isInstanceOf(SnapshotGoneException.class);
        assertThatThrownBy(afterThat::onDisk).isInstanceOf(SnapshotGoneException.class);
        assertThat(beside("A")).isEqualTo("5");
        assertThat(archive.keep(judgedBesideWhatIsThere(zaak("Z-3").in("A"))).nummer())
                .as("no number was lost")
                .isEqualTo("2026-000003");
    }

    @Test
    void theSameKeyASecondTimeDoesNotCount() {
        TakenIn first =
                archive.takeIn(zaak("Z-2").in("A").eenheden("7").sleutel("k").nieuw());
        TakenIn again =
                archive.takeIn(zaak("Z-9").in("A").eenheden("9").sleutel("k").nieuw());
        TakenIn next = archive.takeIn(judgedBesideWhatIsThere(zaak("Z-3").in("A")));

        disk.countDown();

        assertThat(again.onDisk().nummer()).isEqualTo(first.onDisk().nummer());
        assertThatThrownBy(next::onDisk).isInstanceOf(SnapshotGoneException.class);
        assertThat(beside("A")).isEqualTo("12");
    }

    private NewCase judgedBesideWhatIsThere(Zaak zaak) {
        return new NewCase(zaak.nieuw().document(), archive.snapshot("parkstad", zaak.wijk(), zaak.zaaknummer()));
    }

    private String beside(String area) {
        return text(archive.snapshot("parkstad", area, null).totals());
    }

    private String onDisk(String area) {
        return text(archive.portfolio("parkstad", area, null));
    }

    private static String text(Map<String, ?> totals) {
        return totals.isEmpty() ? "niets" : totals.get("kwetsbareEenheden").toString();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
