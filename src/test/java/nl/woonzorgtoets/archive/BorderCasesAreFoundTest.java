package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Border cases are marked beside what is kept: the mark is found by, and no part of what the archive answers for. */
class BorderCasesAreFoundTest {

    private static final CaseFilter BORDER = border(true);
    private static final List<NearBorder> NEAR = List.of(new NearBorder("ses", "NEGATIEF"));

    @TempDir
    Path data;

    private SqliteArchive archive;

    @BeforeEach
    void open() {
        archive = SqliteArchive.open(data);
        archive.keepRules("parkstad", Fixtures.REGELS);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void closeToWhichBorderIsCountedAndFound() {
        seen("Z-1", true);
        seen("Z-2", true);
        archive.mark(Map.of(
                "2026-000002",
                List.of(
                        new NearBorder("ses", "NEGATIEF"),
                        new NearBorder("ses", "AANHOUDEN"),
                        new NearBorder("lbm", "NEGATIEF"))));
        seen("Z-3", false);

        assertThat(archive.audit().borders(CaseFilter.ALL))
                .extracting(
                        BorderCount::naam, BorderCount::zaken, it -> it.turns().size())
                .containsExactly(tuple("ses", 2L, 2), tuple("lbm", 1L, 1));
        assertThat(numbers(near("lbm"))).containsExactly("Z-2");
        assertThat(archive.audit().borders(CaseFilter.ALL.by("elders"))).isEmpty();

        archive.withdraw(
                new Intrekking("2026-000002", Intrekking.Soort.VERGISSING, "x", null, "x", "2026-08-01T10:00:00Z"));
        assertThat(archive.audit().borders(CaseFilter.ALL.ingetrokken(false)))
                .extracting(BorderCount::naam)
                .containsExactly("ses");
        archive.rebuildIndex();
        assertThat(archive.audit().borders(CaseFilter.ALL)).isEmpty();
    }

    @Test
    void whatWasLookedAtIsFoundAndOfTheRestItIsSaidThatNobodyLookedYet() {
        seen("Z-1", true);
        seen("Z-2", false);
        archive.keep(zaak("Z-3").nieuw());

        assertThat(numbers(BORDER)).containsExactly("Z-1");
        assertThat(numbers(border(false))).containsExactly("Z-2");
        assertThat(numbers(CaseFilter.ALL)).hasSize(3);
        assertThat(archive.unlookedAt(10)).containsExactly("2026-000003");
        assertThat(archive.unlookedAt(BORDER)).isEqualTo(1);
        assertThat(archive.unlookedAt(BORDER.by("elders"))).isZero();
        assertThat(archive.unlookedAt(CaseFilter.ALL)).isZero();
        assertThat(archive.verify().findings()).isEmpty();
    }

    @Test
    void olderCasesAreMarkedAfterwardsAndAgainWhenTheSearchTablesAreFilledAgain() {
        seen("Z-1", true);
        archive.keep(zaak("Z-2").nieuw());
        archive.mark(Collections.singletonMap("2026-000002", null));
        archive.mark(Map.of("2026-000099", NEAR));
        assertThat(archive.unlookedAt(10)).isEmpty();
        assertThat(archive.search(CaseFilter.ALL, 0, 10).cases())
                .extracting(CaseSummary::grensgeval)
                .containsExactly(null, true);

        archive.rebuildIndex();

        assertThat(archive.unlookedAt(10)).containsExactly("2026-000002", "2026-000001");
        archive.mark(Map.of("2026-000001", NEAR, "2026-000002", List.of()));
        assertThat(numbers(BORDER)).containsExactly("Z-1");
        assertThat(archive.verify().findings()).isEmpty();
    }

    @Test
    void ofACaseThatWasDestroyedNoMarkIsLeft() {
        seen("Z-1", true);

        archive.destroy("2026-000001", "Archiefwet", "beheer", "2026-08-01T10:00:00Z");

        assertThat(numbers(BORDER)).isEmpty();
        assertThat(archive.unlookedAt(10)).isEmpty();
    }

    private void seen(String zaaknummer, boolean border) {
        String nummer = archive.keep(zaak(zaaknummer).nieuw()).nummer();
        archive.mark(Map.of(nummer, border ? NEAR : List.of()));
    }

    private List<String> numbers(CaseFilter filter) {
        return archive.search(filter, CaseOrder.OUDSTE, 0, 10).cases().stream()
                .map(CaseSummary::zaaknummer)
                .toList();
    }

    private static CaseFilter near(String grens) {
        return new CaseFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, grens, null);
    }

    private static CaseFilter border(boolean border) {
        return new CaseFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, border, null, null);
    }
}
