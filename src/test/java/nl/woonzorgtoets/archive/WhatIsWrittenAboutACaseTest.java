package nl.woonzorgtoets.archive;

import static nl.woonzorgtoets.archive.Fixtures.Zaak.zaak;
import static nl.woonzorgtoets.archive.Fixtures.besluit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.archive.bundle.CaseFiles;
import nl.woonzorgtoets.archive.bundle.CaseFolder;
import nl.woonzorgtoets.archive.bundle.ExportedSecrets;
import nl.woonzorgtoets.archive.sqlite.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in full, what followed on them, and the letters that were sent. */
class WhatIsWrittenAboutACaseTest {

    private static final String NUMMER = "2026-000001";
    private static final String MOMENT = "2026-07-02T09:00:00Z";

    @TempDir
    Path temp;

    private SqliteArchive archive;

    @BeforeEach
    void aCase() {
        archive = SqliteArchive.open(temp.resolve("data"));
        archive.keepRules("parkstad", Fixtures.REGELS);
        archive.keep(zaak("Z-1").nieuw());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aDecisionOfThreeFieldsIsWrittenAsItAlwaysWas() {
        archive.decide(besluit(NUMMER, "POSITIEF"));

        String body = body(archive.entries(archive.lastSeq()).findFirst().orElseThrow());
        assertThat(body)
                .startsWith("{\"versie\":1,\"kader\":\"parkstad\",\"nummer\":\"2026-000001\",\"besluit\":\"POSITIEF\"")
                .doesNotContain("datum", "voorwaarden", "vervolg");
    }

    @Test
    void whatWasGivenComesBackAndWhatFollowsIsCountedIn() {
        Besluit decision = full();
        archive.decide(decision);
        assertThat(archive.decisions(NUMMER)).containsExactly(decision);

        Vervolg followed = followed(1, Voorwaarde.Stand.VOLDAAN);
        archive.follow(followed);

        Besluit now = archive.decisions(NUMMER).get(0);
        assertThat(now.voorwaarden())
                .extracting(Voorwaarde::stand)
                .containsExactly(Voorwaarde.Stand.VOLDAAN, Voorwaarde.Stand.OPEN);
        assertThat(now.vervolg()).containsExactly(followed);
    }

    @Test
    void whatFollowedBelongsToTheDecisionBeforeIt() {
        archive.decide(full());
        archive.follow(followed(2, Voorwaarde.Stand.VERVALLEN));
        archive.decide(full());

        assertThat(archive.decisions(NUMMER))
                .extracting(it -> it.voorwaarden().get(1).stand())
                .containsExactly(Voorwaarde.Stand.VERVALLEN, Voorwaarde.Stand.OPEN);
    }

    @Test
    void nothingFollowsOnNothing() {
        assertThatThrownBy(() -> archive.follow(followed(1, Voorwaarde.Stand.VOLDAAN)))
                .hasMessageContaining("Er is geen besluit over " + NUMMER);
        assertThatThrownBy(() -> archive.send(letter("2026-000009"))).hasMessageContaining("2026-000009");
    }

    @Test
    void eachLetterIsAnotherVersionAndReadsAsItWasSent() {
        archive.send(letter(NUMMER));
        archive.send(letter(NUMMER));

        assertThat(archive.letters(NUMMER)).extracting(Brief::versie).containsExactly(1, 2);
        assertThat(archive.letters(NUMMER)).extracting(Brief::tekst).containsOnly("<p>Geachte lezer,</p>");
    }

    @Test
    void allOfItGoesWithItsCase() throws IOException {
        archive.keep(zaak("Z-2").nieuw());
        archive.decide(full());
        archive.follow(followed(1, Voorwaarde.Stand.VOLDAAN));
        archive.send(letter(NUMMER));

        assertThat(archive.audit().trail(NUMMER).orElseThrow().about())
                .extracting(EntryHead::kind)
                .containsExactly("beoordeling", "besluit", "vervolg", "brief");
        assertThat(archive.audit().place(archive.lastSeq()).orElseThrow().nummer())
                .isEqualTo(NUMMER);
        assertThat(archive.select(CaseFilter.ALL).seqs()).hasSize(6);

        Path export = temp.resolve("export");
        CaseFiles.exportAll(archive, export, ExportedSecrets.withheld());
        try (SqliteArchive other = SqliteArchive.open(temp.resolve("ander"))) {
            CaseFolder.read(export).restoreInto(other);
            assertThat(other.letters(NUMMER)).isEqualTo(archive.letters(NUMMER));
            assertThat(other.decisions(NUMMER)).isEqualTo(archive.decisions(NUMMER));
            assertThat(other.verify().findings()).isEmpty();
        }
    }

    @Test
    void allOfItIsDestroyedWithItsCase() {
        archive.decide(full());
        archive.follow(followed(1, Voorwaarde.Stand.VOLDAAN));
        archive.send(letter(NUMMER));

        archive.destroy(NUMMER, "selectielijst 2020, 10 jaar", "beheer", "2036-07-01T00:00:00Z");

        assertThat(archive.letters(NUMMER)).isEmpty();
        assertThat(archive.entries(1).filter(it -> !it.isDestroyed()).map(Entry::kind))
                .containsExactly("regelset", "vernietiging");
        assertThat(archive.verify().findings()).isEmpty();
    }

    private static Besluit full() {
        return new Besluit(
                NUMMER,
                "POSITIEF",
                "De weg is breed genoeg.",
                "wethouder",
                "beoordelaar",
                MOMENT,
                true,
                false,
                LocalDate.of(2026, 7, 2),
                "college",
                "mandaatbesluit 2026",
                "Omgevingswet",
                "5.1",
                "Rust en ruimte.",
                "Geen.",
                LocalDate.of(2026, 7, 1),
                "Het klopt.",
                "Twee buren.",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 29),
                List.of(
                        new Voorwaarde("Een hek.", LocalDate.of(2027, 1, 1), Voorwaarde.Stand.OPEN),
                        new Voorwaarde("Een boom.", null, Voorwaarde.Stand.OPEN)),
                List.of());
    }

    private static Vervolg followed(int condition, Voorwaarde.Stand stand) {
        return new Vervolg(
                NUMMER, "Er is gekeken.", List.of(new Vervolg.Gewijzigd(condition, stand)), "beoordelaar", MOMENT);
    }

    private static Brief letter(String nummer) {
        return new Brief(nummer, 0, "2026-07-02", "INITIATIEFNEMER", "<p>Geachte lezer,</p>", "beoordelaar", MOMENT);
    }

    private static String body(Entry entry) {
        return new String(entry.body(), StandardCharsets.UTF_8);
    }
}
