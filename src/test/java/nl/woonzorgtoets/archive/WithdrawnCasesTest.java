package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.woonzorgtoets.archive.Intrekking.Soort;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.RegionMonitor;
import org.junit.jupiter.api.Test;

/** A case that was withdrawn stays, and counts nowhere. */
class WithdrawnCasesTest extends ArchiveOfATest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void afterAMistakeTheVersionBeforeCountsAgain() {
        archive.keep(zaak("Z-1").eenheden("5").nieuw());
        archive.keep(zaak("Z-1").eenheden("9").nieuw());

        archive.withdraw(intrekking("2026-000002", Soort.VERGISSING));

        assertThat(total()).isEqualByComparingTo("5");
        assertThat(archive.find("2026-000002")).isPresent();
        assertThat(archive.withdrawal("2026-000002").orElseThrow().reden()).isEqualTo("Twee keer ingediend.");
        assertThat(archive.withdrawal("2026-000001")).isEmpty();
        sound();
    }

    @Test
    void aPlanThatWasWithdrawnCountsNoMoreUntilItComesBack() {
        archive.keep(zaak("Z-1").eenheden("5").nieuw());
        archive.keep(zaak("Z-1").eenheden("9").nieuw());

        archive.withdraw(intrekking("2026-000002", Soort.PLAN_INGETROKKEN));
        assertThat(archive.portfolio("parkstad", "WK091701", "x")).isEmpty();

        archive.keep(zaak("Z-1").eenheden("7").nieuw());
        assertThat(total()).isEqualByComparingTo("7");
        sound();
    }

    @Test
    void itIsFoundAndLeftOutOfWhatIsCounted() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").nieuw());

        archive.withdraw(intrekking("2026-000002", Soort.VERGISSING));

        assertThat(archive.search(CaseFilter.ALL.ingetrokken(true), 0, 10).cases())
                .extracting(CaseSummary::nummer, CaseSummary::ingetrokken)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-000002", Soort.VERGISSING));
        assertThat(archive.search(CaseFilter.ALL.ingetrokken(false), 0, 10).total())
                .isEqualTo(1);
        assertThat(archive.search(CaseFilter.ALL, 0, 10).total()).isEqualTo(2);
        assertThat(archive.audit().deviationsPerYear()).containsExactly(new DeviationCount("2026", 1, 0, 0));
        assertThat(archive.audit().trail("2026-000002").orElseThrow().about())
                .extracting(EntryHead::kind)
                .containsExactly("beoordeling", "intrekking");
        assertThat(archive.select(CaseFilter.only("2026-000002")).seqs()).hasSize(2);
        sound();
    }

    @Test
    void whatWasDecidedIsNotWithdrawnAndWhatWasWithdrawnIsNotDecided() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").nieuw());
        archive.decide(besluit("2026-000001", "POSITIEF"));
        archive.withdraw(intrekking("2026-000002", Soort.VERGISSING));

        assertThatThrownBy(() -> archive.withdraw(intrekking("2026-000001", Soort.VERGISSING)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> archive.withdraw(intrekking("2026-000002", Soort.VERGISSING)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> archive.decide(besluit("2026-000002", "POSITIEF")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> archive.withdraw(intrekking("2026-000009", Soort.VERGISSING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAddsUpPerWijkFollowsHoweverOftenOneLooked() {
        RegionMonitor monitor = new RegionMonitor(archive, CLOCK);
        archive.keep(zaak("Z-1").eenheden("5").nieuw());
        archive.keep(zaak("Z-1").eenheden("9").nieuw());
        archive.keep(zaak("Z-2").eenheden("4").nieuw());
        same(monitor);

        archive.withdraw(intrekking("2026-000002", Soort.VERGISSING));
        same(monitor);
        archive.withdraw(intrekking("2026-000003", Soort.PLAN_INGETROKKEN));
        same(monitor);

        assertThat(total()).isEqualByComparingTo("5");
    }

    @Test
    void theyAreCountedTheSameWhenTheyComeOneAfterAnother() {
        AreaCount count = new AreaCount();
        count.assessed("Z-1", "1", true, Map.of("eenheden", BigDecimal.ONE));
        count.assessed("Z-1", "2", true, Map.of("eenheden", BigDecimal.TEN));

        count.mistaken("Z-1", "2");
        assertThat(count.totals("x")).containsEntry("eenheden", BigDecimal.ONE);

        count.decided("Z-1", "1", false);
        assertThat(count.totals("x")).isEmpty();
        count.mistaken("Z-1", "1");
        assertThat(count.totals("x")).isEmpty();
    }

    @Test
    void destroyedItLeavesNothing() {
        archive.keep(zaak("Z-1").nieuw());
        archive.withdraw(intrekking("2026-000001", Soort.VERGISSING));

        archive.destroy("2026-000001", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");

        assertThat(archive.withdrawal("2026-000001")).isEmpty();
        assertThat(archive.audit().deviationsPerYear()).isEmpty();
        sound();
    }

    private void same(RegionMonitor monitor) {
        assertThat(monitor.trend("parkstad", "kwetsbareEenheden", Period.JAAR))
                .isEqualTo(new RegionMonitor(archive, CLOCK).trend("parkstad", "kwetsbareEenheden", Period.JAAR));
        sound();
    }

    /** The search tables are those that the entries give, also when they are filled anew. */
    private void sound() {
        assertThat(archive.verify().findings()).isEmpty();
        archive.rebuildIndex();
        assertThat(archive.verify().findings()).isEmpty();
    }

    private BigDecimal total() {
        return archive.portfolio("parkstad", "WK091701", "x").get("kwetsbareEenheden");
    }

    private static Intrekking intrekking(String nummer, Soort soort) {
        return new Intrekking(nummer, soort, "Twee keer ingediend.", null, "beoordelaar", "2026-08-01T10:00:00Z");
    }
}
