package nl.woonzorgtoets.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.archive.AreaEvent;
import nl.woonzorgtoets.archive.AreaEvents;
import org.junit.jupiter.api.Test;

class WijkenOverTimeTest {

    private static final LocalDate YEAR_2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate YEAR_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate YEAR_2026 = LocalDate.of(2026, 1, 1);

    private static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");

    private final List<AreaEvent> events = new ArrayList<>();
    private long destroyed;

    @Test
    void aPlanCountsFromTheYearInWhichItWasJudgedPositive() {
        judged("2024-03-01", "1", "Z-1", "A", "POSITIEF", "12");
        judged("2026-03-01", "2", "Z-2", "A", "NEGATIEF", "40");

        Trend trend = trend(Period.JAAR);

        assertThat(trend.periods()).containsExactly(YEAR_2023, YEAR_2024, YEAR_2025, YEAR_2026);
        assertThat(trend.perWijk().get("A"))
                .extracting(WijkTotal::plans)
                .as("what came in the first year can be seen to come")
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void aBesluitGoesBeforeTheOordeelFromTheDayItWasTaken() {
        judged("2024-03-01", "1", "Z-1", "A", "NEGATIEF", "12");
        decided("2025-02-01", "1", "POSITIEF");

        Trend trend = trend(Period.JAAR);

        assertThat(trend.at("A", YEAR_2024).plans()).isZero();
        assertThat(trend.at("A", YEAR_2025)).isEqualTo(new WijkTotal(1, new BigDecimal("12"), 0));
    }

    @Test
    void aPlanThatIsJudgedAgainElsewhereMovesFromAToB() {
        judged("2024-03-01", "1", "Z-1", "A", "POSITIEF", "12");
        judged("2025-03-01", "2", "Z-1", "B", "POSITIEF", "10");
        decided("2025-04-01", "1", "NEGATIEF");

        Trend trend = trend(Period.JAAR);

        assertThat(trend.at("A", YEAR_2024).sum()).isEqualByComparingTo("12");
        assertThat(trend.at("A", YEAR_2025).sum()).isEqualByComparingTo("0");
        assertThat(trend.at("B", YEAR_2024)).isEqualTo(WijkTotal.NONE);
        assertThat(trend.at("B", YEAR_2026).sum()).isEqualByComparingTo("10");
    }

    @Test
    void thatNewPlansGoToBInsteadOfAIsSeenInWhatIsAddedPerYearWhileNothingGoesAway() {
        judged("2024-03-01", "1", "Z-1", "A", "POSITIEF", "12");
        judged("2024-05-01", "2", "Z-2", "A", "POSITIEF", "8");
        judged("2025-03-01", "3", "Z-3", "B", "POSITIEF", "15");

        Trend trend = trend(Period.JAAR);

        assertThat(trend.periods().stream().map(year -> trend.added("A", year).intValue()))
                .containsExactly(0, 20, 0, 0);
        assertThat(trend.periods().stream().map(year -> trend.added("B", year).intValue()))
                .containsExactly(0, 0, 15, 0);
    }

    @Test
    void whatAPlanDoesNotSayIsCountedAsUnknownAndNotAsZero() {
        judged("2026-03-01", "1", "Z-1", "A", "POSITIEF", "12");
        judged("2026-04-01", "2", "Z-2", "A", "POSITIEF", null);

        assertThat(trend(Period.JAAR).at("A", YEAR_2026)).isEqualTo(new WijkTotal(2, new BigDecimal("12"), 1));
    }

    @Test
    void quartersFollowEachOtherWithoutGaps() {
        judged("2025-12-31", "1", "Z-1", "A", "POSITIEF", "12");

        Trend trend = trend(Period.KWARTAAL);

        assertThat(trend.periods().stream().map(Period.KWARTAAL::name))
                .containsExactly(
                        "2025 kwartaal 3", "2025 kwartaal 4", "2026 kwartaal 1", "2026 kwartaal 2", "2026 kwartaal 3");
    }

    @Test
    void whereEntriesWereDestroyedEverythingIsCountedAnew() {
        judged("2024-03-01", "1", "Z-1", "A", "POSITIEF", "12");
        judged("2024-04-01", "2", "Z-2", "A", "POSITIEF", "8");
        TrendReader reader = new TrendReader(Period.JAAR, this::after);
        reader.read(NOW);

        events.remove(0);
        destroyed = 1;

        assertThat(reader.read(NOW).at("A", YEAR_2024)).isEqualTo(new WijkTotal(1, new BigDecimal("8"), 0));
    }

    /** However often one looked in the meantime, it comes to the same. */
    private Trend trend(Period period) {
        Trend atOnce = new TrendReader(period, this::after).read(NOW);
        TrendReader now = new TrendReader(period, this::after);
        List<AreaEvent> all = List.copyOf(events);
        for (int i = 1; i <= all.size(); i++) {
            events.clear();
            events.addAll(all.subList(0, i));
            now.read(Instant.parse(all.get(i - 1).moment()));
        }
        assertThat(now.read(NOW)).isEqualTo(atOnce);
        return atOnce;
    }

    private AreaEvents after(long place) {
        int known = Math.min((int) place, events.size());
        return new AreaEvents(events.subList(0, known), events.subList(known, events.size()), events.size(), destroyed);
    }

    private void judged(String day, String nummer, String zaak, String wijk, String oordeel, String amount) {
        events.add(new AreaEvent(day + "T10:00:00Z", nummer, zaak, wijk, oordeel.startsWith("POSITIEF"), true, amount));
    }

    private void decided(String day, String nummer, String besluit) {
        events.add(new AreaEvent(day + "T10:00:00Z", nummer, null, null, besluit.startsWith("POSITIEF"), false, null));
    }
}
