package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What colleagues note about a zaak stands beside the archive: it is kept, and no entry knows of it. */
class WorkBesideTheArchiveTest extends ArchiveOfATest {

    private static final Work.Of ONE = Work.Of.zaak("parkstad", "Z-1");
    private static final Work.Of TWO = Work.Of.zaak("parkstad", "Z-2");

    @Test
    void itIsKeptUnderTheZaakHoweverItsNumberIsTypedAndAddsNoEntry() {
        archive.keep(zaak("Z-1").nieuw());
        long before = archive.lastSeq();

        archive.work().hand(ONE, "Anna", note("Overgedragen aan Anna."));
        archive.work().note(Work.Of.zaak("parkstad", "z 1"), note("Gebeld."));
        archive.work().expect(ONE, "Begroting", LocalDate.parse("2026-09-01"));

        Work.Sheet sheet = archive.work().of(ONE);
        assertThat(sheet.handler().naam()).isEqualTo("Anna");
        assertThat(sheet.notes()).extracting(Work.Note::tekst).containsExactly("Gebeld.", "Overgedragen aan Anna.");
        assertThat(sheet.due()).extracting(Work.Due::wat).containsExactly("Begroting");
        assertThat(archive.lastSeq()).isEqualTo(before);
        assertThat(archive.verify().findings()).isEmpty();
        archive.rebuildIndex();
        assertThat(archive.work().of(ONE)).isEqualTo(sheet);
    }

    @Test
    void whatHasToComeFirstIsFirstUntilItIsThere() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").nieuw());
        archive.work().hand(ONE, "Anna", note("Van mij."));
        archive.work().expect(ONE, "Begroting", LocalDate.parse("2026-09-01"));
        archive.work().expect(TWO, "Advies", LocalDate.parse("2026-08-01"));
        assertThat(archive.work().lines(10)).extracting(Work.Line::zaaknummer).containsExactly("Z-2", "Z-1");

        Work.Due advice = archive.work().of(TWO).due().get(0);
        assertThat(advice.isOverdue(LocalDate.parse("2026-08-01"))).isFalse();
        assertThat(advice.isOverdue(LocalDate.parse("2026-08-02"))).isTrue();
        archive.work().arrived(ONE, advice.id(), "2026-08-03T10:00:00Z");
        assertThat(archive.work().of(TWO).due().get(0).binnen()).isNull();

        archive.work().arrived(TWO, advice.id(), "2026-08-03T10:00:00Z");
        assertThat(archive.work().of(TWO).due().get(0).isOverdue(LocalDate.parse("2026-09-01")))
                .isFalse();
        assertThat(archive.work().lines(10)).extracting(Work.Line::naam).containsExactly("Anna");
    }

    @Test
    void itGoesWithTheLastCaseOfItsZaak() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-1").nieuw());
        archive.work().hand(ONE, "Anna", note("Van mij."));
        archive.work().expect(ONE, "Begroting", LocalDate.parse("2026-09-01"));

        archive.destroy("2026-000001", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");
        assertThat(archive.work().of(ONE).handler().naam()).isEqualTo("Anna");

        archive.destroy("2026-000002", "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");
        Work.Sheet sheet = archive.work().of(ONE);
        assertThat(sheet.handler()).isNull();
        assertThat(sheet.notes()).isEmpty();
        assertThat(sheet.due()).isEmpty();
    }

    @Test
    void nothingIsKeptAboutAZaakThatIsNotThere() {
        assertThatThrownBy(() -> archive.work().note(ONE, note("Gebeld.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Work.Note note(String text) {
        return new Work.Note(text, "Bob", "2026-07-02T10:00:00Z");
    }
}
