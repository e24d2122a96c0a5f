package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.RegionMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Departures and wijken are not counted anew at every view; they say what counting anew would say. */
class WhatIsCountedKeepsUpTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private SqliteArchive archive;
    private RegionMonitor monitor;

    @BeforeEach
    void open() {
        archive = SqliteArchive.open(data);
        monitor = new RegionMonitor(archive, CLOCK);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aDecisionThatIsTakenBackDepartsNoLonger() {
        archive.keep(zaak("Z-1").nieuw());
        archive.decide(besluit("2026-000001", "NEGATIEF"));
        assertThat(archive.audit().deviationsPerYear()).containsExactly(new DeviationCount("2026", 1, 1, 1));

        archive.decide(besluit("2026-000001", "POSITIEF"));

        assertThat(archive.audit().deviationsPerYear()).containsExactly(new DeviationCount("2026", 1, 1, 0));
        assertThat(archive.audit().deviationsPer("wijkcode", "2026"))
                .containsExactly(new DeviationCount("WK091701", 1, 1, 0));
        assertThat(archive.audit().deviationsPerRule(null)).containsExactly(new DeviationCount(null, 1, 1, 0));
    }

    @Test
    void aYearBeginsInTheNetherlandsAndAnAnswerThatNoCaseGivesIsCountedAsNone() {
        archive.keep(zaak("Z-1").op("2025-12-31T22:59:59Z").nieuw());
        archive.keep(zaak("Z-2").op("2025-12-31T23:00:00Z").nieuw());

        assertThat(archive.audit().deviationsPerYear())
                .containsExactly(new DeviationCount("2026", 1, 0, 0), new DeviationCount("2025", 1, 0, 0));
        assertThat(archive.audit().deviationsPer("kleur", null)).containsExactly(new DeviationCount(null, 2, 0, 0));
    }

    @Test
    void ofADestroyedCaseNothingIsCountedAnyMore() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").in("WK091702").nieuw());
        archive.decide(besluit("2026-000002", "NEGATIEF"));
        same();

        archive.destroy("2026-000002", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");

        same();
        assertThat(archive.audit().deviationsPer("wijkcode", null))
                .containsExactly(new DeviationCount("WK091701", 1, 0, 0));
        assertThat(archive.verify().findings()).isEmpty();
    }

    @Test
    void whatAddsUpPerWijkIsTheSameHoweverOftenOneLooked() {
        archive.keep(zaak("Z-1").nieuw());
        same();
        archive.keep(zaak("Z-2").eenheden(null).nieuw());
        archive.decide(besluit("2026-000001", "NEGATIEF"));
        same();
        archive.keep(zaak("z 1").in("WK091702").op("2027-01-05T10:00:00Z").nieuw());
        same();
        archive.decide(besluit("2026-000001", "POSITIEF"));
        same();
        archive.keep(zaak("Z-2")
                .in("WK091703")
                .eenheden("7")
                .op("2027-01-06T10:00:00Z")
                .nieuw());
        archive.decide(besluit("2027-000002", "NEGATIEF"));
        same();
    }

    /** As it is counted on from the last look, and by somebody who looks for the first time; the search tables fit the entries. */
    private void same() {
        List.of(Period.values())
                .forEach(period -> assertThat(monitor.trend("parkstad", "kwetsbareEenheden", period))
                        .isEqualTo(new RegionMonitor(archive, CLOCK).trend("parkstad", "kwetsbareEenheden", period)));
        assertThat(archive.verify().findings()).isEmpty();
    }
}
