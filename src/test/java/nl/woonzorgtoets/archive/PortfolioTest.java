package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PortfolioTest extends ArchiveOfATest {

    @Test
    void positiveZakenOfTheAreaAddUpWithoutTheOneAtHand() {
        archive.keep(zaak("Z-1").in("A").eenheden("1.5").nieuw());
        archive.keep(zaak("Z-2")
                .in("A")
                .eenheden("98.5")
                .met("POSITIEF_ONDER_VOORWAARDEN")
                .nieuw());
        archive.keep(zaak("Z-3").in("A").eenheden("7").met("NEGATIEF").nieuw());
        archive.keep(zaak("Z-4").in("B").eenheden("9").nieuw());

        assertThat(total("A", "Z-9")).isEqualTo(new BigDecimal("100"));
        assertThat(total("A", "Z-1")).isEqualTo(new BigDecimal("98.5"));
        assertThat(total("B", "Z-9")).isEqualTo(new BigDecimal("9"));
        assertThat(archive.portfolio("parkstad", "B", "Z-4")).isEmpty();
        assertThat(archive.portfolio("parkstad", "C", "Z-4")).isEmpty();
    }

    @Test
    void onlyTheLatestAssessmentCounts() {
        archive.keep(zaak("Z-1").in("A").eenheden("5").nieuw());
        archive.keep(zaak("Z-1").in("A").eenheden("6").nieuw());
        assertThat(total("A", "Z-9")).isEqualTo(new BigDecimal("6"));

        archive.keep(zaak("Z-1").in("A").eenheden("6").met("ONVOLLEDIG").nieuw());
        assertThat(archive.portfolio("parkstad", "A", "Z-9")).isEmpty();
    }

    @Test
    void aPlanThatMovedNoLongerWeighsOnThePlaceItLeft() {
        archive.keep(zaak("Z-1").in("A").eenheden("5").nieuw());
        archive.keep(zaak("Z-1").in("B").eenheden("5").nieuw());

        assertThat(archive.portfolio("parkstad", "A", "Z-9")).isEmpty();
        assertThat(total("B", "Z-9")).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void theLatestDecisionGoesBeforeTheVerdict() {
        archive.keep(
                zaak("Z-1").in("A").eenheden("5").met("NEGATIEF_IN_BEGINSEL").nieuw());

        archive.decide(besluit("2026-000001", "POSITIEF"));
        assertThat(total("A", "Z-9")).isEqualTo(new BigDecimal("5"));

        archive.decide(besluit("2026-000001", "AANHOUDEN"));
        assertThat(archive.portfolio("parkstad", "A", "Z-9")).isEmpty();
    }

    @Test
    void oneUnknownContributionMakesTheTotalUnknownUntilItIsKnown() {
        archive.keep(zaak("Z-1").in("A").eenheden("5").nieuw());
        archive.keep(zaak("Z-2").in("A").eenheden(null).nieuw());

        assertThat(archive.portfolio("parkstad", "A", "Z-9")).containsEntry("kwetsbareEenheden", null);
        assertThat(total("A", "Z-2")).isEqualTo(new BigDecimal("5"));

        archive.keep(zaak("Z-2").in("A").eenheden("3").nieuw());
        assertThat(total("A", "Z-9")).isEqualTo(new BigDecimal("8"));
    }

    private BigDecimal total(String area, String except) {
        return archive.portfolio("parkstad", area, except).get("kwetsbareEenheden");
    }
}
