package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import nl.woonzorgtoets.base.Sha256;
import nl.woonzorgtoets.document.codec.Codecs;
import org.junit.jupiter.api.Test;

class KeepingCasesTest extends ArchiveOfATest {

    @Test
    void whatIsKeptComesBackByteForByteAlsoAfterRestart() {
        KeptCase kept = archive.keep(zaak("Z-1").nieuw());
        archive.close();
        archive = SqliteArchive.open(data);

        KeptCase found = archive.find("2026-000001").orElseThrow();

        assertThat(kept.nummer()).isEqualTo("2026-000001");
        assertThat(found.body())
                .isEqualTo(kept.body())
                .isEqualTo(Codecs.write(zaak("Z-1").document("2026-000001")).body());
    }

    @Test
    void aClosedArchiveIsOneFile() {
        archive.keep(zaak("Z-1").nieuw());
        archive.close();

        assertThat(data.resolve("archief.db")).exists();
        assertThat(data.resolve("archief.db-wal")).doesNotExist();
        archive = SqliteArchive.open(data);
    }

    @Test
    void numbersCountFromOneInEachYearOfTheDutchCalendar() {
        assertThat(archive.keep(zaak("Z-1").op("2026-12-31T22:59:59.999999Z").nieuw())
                        .nummer())
                .isEqualTo("2026-000001");
        assertThat(archive.keep(zaak("Z-2").op("2026-12-31T23:00:00Z").nieuw()).nummer())
                .isEqualTo("2027-000001");
        assertThat(archive.keep(zaak("Z-3").op("2026-01-01T00:00:00Z").nieuw()).nummer())
                .isEqualTo("2026-000002");
    }

    @Test
    void aCaseThatCannotBeWrittenTakesNoNumber() {
        assertThatThrownBy(() -> archive.keep(zaak("Z-1").datNietPast())).isInstanceOf(IllegalArgumentException.class);

        assertThat(archive.keep(zaak("Z-1").nieuw()).nummer()).isEqualTo("2026-000001");
    }

    @Test
    void theSameKeyGivesTheEarlierCaseAndAddsNothing() {
        KeptCase first = archive.keep(zaak("Z-1").sleutel("k").nieuw());

        KeptCase again = archive.keep(zaak("Z-2").sleutel("k").nieuw());

        assertThat(again.nummer()).isEqualTo(first.nummer());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(archive.byKey("k").orElseThrow().body()).isEqualTo(first.body());
        assertThat(archive.byKey("x")).isEmpty();
        assertThat(archive.entries(1)).hasSize(1);
    }

    @Test
    void casesAreFoundByWhatTheySay() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(
                zaak("Z-2").met("NEGATIEF").in("WK2").op("2026-08-01T00:00:00Z").nieuw());
        archive.keep(zaak("Z-1").in("WK2").nieuw());
        archive.decide(besluit("2026-000002", "POSITIEF"));

        CasePage all = archive.search(CaseFilter.ALL, 0, 2);
        CasePage rest = archive.search(CaseFilter.ALL, 1, 2);
        CasePage some = archive.search(
                new CaseFilter(
                        null,
                        null,
                        null,
                        "parkstad",
                        null,
                        java.util.Map.of("gemeente", "HEERLEN", "wijkcode", "WK2"),
                        "NEGATIEF",
                        null,
                        java.time.LocalDate.of(2026, 8, 1),
                        java.time.LocalDate.of(2026, 8, 1),
                        "5.3-1",
                        true,
                        true,
                        null,
                        null,
                        null,
                        null),
                0,
                10);

        assertThat(all.total()).isEqualTo(3);
        assertThat(all.cases()).extracting(CaseSummary::nummer).containsExactly("2026-000003", "2026-000002");
        assertThat(rest.cases()).extracting(CaseSummary::nummer).containsExactly("2026-000001");
        assertThat(some.cases()).extracting(CaseSummary::besluit).containsExactly("POSITIEF");
        assertThat(archive.cases(of("Z-1", null, null, null)))
                .extracting(KeptCase::nummer)
                .containsExactly("2026-000001", "2026-000003");
        assertThat(archive.search(of(null, "9.9-9", null, null), 0, 10).total()).isZero();
    }

    @Test
    void aCaseIsFoundByPartOfItsNumberOrZaaknummer() {
        archive.keep(zaak("Z-100%").nieuw());
        archive.keep(zaak("Z-1000").nieuw());

        assertThat(numbers(with("z-100"))).containsExactly("2026-000002", "2026-000001");
        assertThat(numbers(with("100%"))).containsExactly("2026-000001");
        assertThat(numbers(with("-000002"))).containsExactly("2026-000002");
    }

    @Test
    void theLatestBesluitSaysWhetherPeopleDepartedFromTheOordeel() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").nieuw());
        archive.keep(zaak("Z-3").nieuw());
        archive.decide(besluit("2026-000001", "NEGATIEF"));
        archive.decide(besluit("2026-000002", "NEGATIEF"));
        archive.decide(besluit("2026-000002", "POSITIEF"));

        assertThat(numbers(of(null, null, true, null))).containsExactly("2026-000002", "2026-000001");
        assertThat(numbers(of(null, null, false, null))).containsExactly("2026-000003");
        assertThat(numbers(of(null, null, null, true))).containsExactly("2026-000001");
        assertThat(numbers(of(null, null, null, false))).containsExactly("2026-000002");
    }

    @Test
    void aCaseOfTheFirstVersionIsNotSaidToBeWithoutCautions() {
        archive.keep(zaak("Z-1").nieuw());
        archive.keep(zaak("Z-2").opEenGeheimePlek("Elders 1"));

        assertThat(archive.search(CaseFilter.ALL, 0, 10).cases())
                .extracting(CaseSummary::kanttekeningen)
                .containsExactly(java.util.List.of(), null);
        assertThat(numbers(cautioned(Cautioned.ZONDER))).containsExactly("2026-000002");
        assertThat(numbers(cautioned(Cautioned.NIET_VASTGELEGD))).containsExactly("2026-000001");
        assertThat(numbers(cautioned(Cautioned.MET))).isEmpty();
        assertThat(numbers(cautioned("OUD_CIJFER"))).isEmpty();
    }

    private static CaseFilter cautioned(String kanttekening) {
        return new CaseFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kanttekening,
                null,
                null,
                null);
    }

    private java.util.List<String> numbers(CaseFilter filter) {
        return archive.search(filter, 0, 10).cases().stream()
                .map(CaseSummary::nummer)
                .toList();
    }

    private static CaseFilter with(String kenmerk) {
        return new CaseFilter(
                null, kenmerk, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private static CaseFilter of(String zaaknummer, String regel, Boolean besloten, Boolean afwijkend) {
        return new CaseFilter(
                null,
                null,
                zaaknummer,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                regel,
                besloten,
                afwijkend,
                null,
                null,
                null,
                null);
    }

    @Test
    void decisionsAreListedWithTheirCase() {
        archive.keep(zaak("Z-1").nieuw());
        archive.decide(besluit("2026-000001", "NEGATIEF"));
        archive.decide(besluit("2026-000001", "POSITIEF"));

        assertThat(archive.decisions("2026-000001"))
                .containsExactly(besluit("2026-000001", "NEGATIEF"), besluit("2026-000001", "POSITIEF"));
        assertThatThrownBy(() -> archive.decide(besluit("2026-000002", "POSITIEF")))
                .hasMessageContaining("Er is geen beoordeling 2026-000002");
    }

    @Test
    void aRegelsetIsKeptOnceAndComesBackWhole() {
        archive.keepRules("parkstad", Fixtures.REGELS);
        archive.keepRules("parkstad", Fixtures.REGELS);
        archive.activate(new Activation(Fixtures.REGELS.hash(), "beleid", "2026-07-01T00:00:00Z"));

        assertThat(archive.regelsets()).extracting(KeptRules::hash).containsExactly(Fixtures.REGELS.hash());
        assertThat(archive.rules(Fixtures.REGELS.hash()).orElseThrow().hash()).isEqualTo(Fixtures.REGELS.hash());
        assertThat(archive.rules("sha256:00")).isEmpty();
        assertThat(archive.latestActivation().orElseThrow().door()).isEqualTo("beleid");
        assertThat(archive.entries(1)).extracting(Entry::kind).containsExactly("regelset", "activering");
        assertThatThrownBy(() -> archive.activate(new Activation("sha256:00", "beleid", "")))
                .hasMessageContaining("geen regelset");
    }

    @Test
    void entriesAreSealedAsTheDesignSays() {
        archive.keep(zaak("Z-1").nieuw());
        archive.append(EntryKind.EXPORT, "{}".getBytes());

        List<Entry> entries = archive.entries(1).toList();

        Entry first = entries.get(0);
        assertThat(first.prev()).isEqualTo("0".repeat(64));
        assertThat(first.salt()).hasSize(16);
        assertThat(first.at()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
        assertThat(first.commitment()).isEqualTo(Sha256.hex(first.salt(), first.body()));
        assertThat(first.link())
                .isEqualTo(Sha256.hex(
                        ("v1\n1\nbeoordeling\n" + first.at() + "\n" + first.prev() + "\n" + first.commitment() + "\n")
                                .getBytes()));
        assertThat(entries.get(1).prev()).isEqualTo(first.link());
    }
}
