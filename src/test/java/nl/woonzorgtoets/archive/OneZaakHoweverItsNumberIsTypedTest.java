package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneZaakHoweverItsNumberIsTypedTest extends ArchiveOfATest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SVT-2026-É1",
                "SVT-2026-É1 ",
                " SVT-2026-É1",
                "svt-2026-é1",
                "SVT 2026 É1",
                "SVT\u20132026\u2010É1",
                "SVT\u00a02026\u00a0É1",
                "SVT--2026 - É1",
                "SVT-2026-E\u03011",
                "S\u200bVT-2026-É\u00ad1",
                "S\u2065VT-2026-\udb40\udc41É1"
            })
    void itsOwnHomesAreNoEarlierPlanAndTheLatestCounts(String typed) {
        archive.keep(zaak("SVT-2026-É1").in("A").eenheden("5").nieuw());

        assertThat(archive.portfolio("parkstad", "A", typed)).isEmpty();
        assertThat(archive.nearly("parkstad", typed)).isEmpty();

        archive.keep(zaak(typed).in("A").eenheden("6").nieuw());

        assertThat(archive.portfolio("parkstad", "A", "Z-9").get("kwetsbareEenheden"))
                .isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SVT2026-41",
                "SVT-2026-041",
                "SVT/2026/41",
                "SVT-2O26-41",
                "SVT.2026.4I",
                "\u0405V\u0422-2026-41",
                "SV\u03a4-2\u041e26-4\u0406",
                "S V T 2026 41",
                "S-V-T-2-0-2-6-4-1",
                "SVT-\u0662\u0660\u0662\u0666-41",
                "svt-2\u043e26-4l"
            })
    void whatNearlyIsTheSameIsAnotherZaakAndIsAskedAbout(String typed) {
        archive.keep(zaak("svt-2026-41").in("A").eenheden("5").nieuw());

        assertThat(archive.portfolio("parkstad", "A", typed)).isNotEmpty();
        assertThat(archive.nearly("parkstad", typed)).containsExactly("svt-2026-41");
    }

    @Test
    void anotherNumberIsJustAnother() {
        archive.keep(zaak("SVT-2026-41").in("A").eenheden("5").nieuw());

        for (String typed : new String[] {"SVT-2026-42", "SVT-2026-4", "SVT-2026-410", "ABC-2026-41"}) {
            assertThat(archive.nearly("parkstad", typed)).as(typed).isEmpty();
        }
        assertThat(archive.nearly("ander", "SVT2026-41")).isEmpty();
    }
}
