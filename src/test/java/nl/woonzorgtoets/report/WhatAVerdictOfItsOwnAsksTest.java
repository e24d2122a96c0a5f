package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.woonzorgtoets.cli.Cli;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A condition can hold a verdict back without the plan hanging on it, and a verdict can wait for somebody else. */
class WhatAVerdictOfItsOwnAsksTest {

    @TempDir
    Path temporary;

    private String answers = "\"oppervlakte\": 20, \"buren\": false";

    @Test
    void aConditionThatOnlyHoldsTheVerdictBackIsNotWhatThePlanHangsOn() throws Exception {
        String letter = letter("positief: ja, onderVoorwaarden: ja }", "positief: ja }");

        assertThat(letter)
                .contains(
                        "Voor een gunstiger oordeel kan het nodig zijn.", "Het college kan over de aanvraag besluiten.")
                .doesNotContain("kan doorgaan", "niets meer te doen");
    }

    @Test
    void whereAVerdictSaysThatSomethingMustBeArrangedThePlanHangsOnIt() throws Exception {
        assertThat(letter("onderwerp: aanvragen", "onderwerp: aanvragen"))
                .contains("De aanvraag kan doorgaan als dit is geregeld.")
                .doesNotContain("gunstiger oordeel");
    }

    @Test
    void aVerdictThatNoDecisionFollowsIsNotDecidedOnYet() throws Exception {
        String letter = letter(
                ", positief: ja, onderVoorwaarden: ja }",
                " }\n  WACHT: { naam: Wacht, tekst: De aanvraag wacht. }",
                "stappen:",
                """
                besluiten:
                  JA: { naam: Ja, positief: ja, volgt: [PAST] }
                  NEE: { naam: Nee, positief: nee, volgt: [PAST_NIET] }
                stappen:""",
                "voorwaarde: PAST_MET_AFSPRAKEN",
                "voorwaarde: WACHT");

        assertThat(letter)
                .contains(
                        "Bij het oordeel ‘Wacht’ hoort nog geen besluit.",
                        "dan toetst het college de aanvraag opnieuw.")
                .doesNotContain("kan over de aanvraag besluiten");
    }

    @Test
    void whereNoRuleAppliesThoseThatWereCheckedAreNotOthers() throws Exception {
        answers = "";

        assertThat(letter())
                .contains(
                        "zijn geen regels van toepassing. Vier regels zijn nagegaan en gelden niet of zijn nog open.");
    }

    /** About an application whose neighbours have not been spoken to. */
    private String letter(String... changes) throws Exception {
        Path folder = temporary.resolve("aanvragen");
        Cli.run("regels", "nieuw", folder.toString());
        Path kader = folder.resolve("kader.yaml");
        String text = Files.readString(kader);
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        Files.writeString(kader, text);
        try (KeptCases cases = new KeptCases(RulebookReader.read(RuleFiles.read(folder)))) {
            String nummer = cases.keep("""
                    { "zaak": { "zaaknummer": "A-1", "peildatum": "2026-06-01" },
                      "aanvraag": { %s } }
                    """.formatted(answers));
            return cases.reports()
                    .html(cases.report(nummer), "", "http://hier")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
        }
    }
}
