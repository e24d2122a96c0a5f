package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a municipality changes in its files while people are at work. */
class WhileItRunsTest extends Story {

    private static final String QUESTION = """
                  kookgroep:
                    label: Is er een kookgroep?
                    hulp: Bewoners koken minstens elke week samen.
                    soort: janee
                    doel: informatie
                    reden: De gemeente wil weten hoe vaak het voorkomt.
            """;

    @Test
    void aQuestionAddedToTheFileIsAskedAtOnce() throws IOException {
        Person assessor =
                assessor(Device.DESKTOP).presses("Nieuw dossier").onOnePage().doesNotSee("Is er een kookgroep?");
        Path file = rules().resolve("vragen.yaml");
        String before = Files.readString(file);
        String regelset = activeRules();
        try {
            Files.writeString(file, before.replace("      openVoorBuurt:\n", QUESTION + "      openVoorBuurt:\n"));

            assessor.waitsFor("Is er een kookgroep?")
                    .ticks("Is er een kookgroep?", "Ja")
                    .isKept();
            assessor.isContent().photographs("new-question");
            assessor.reloads();
            assertThat(assessor.isTicked("Is er een kookgroep?", "Ja")).isTrue();
        } finally {
            restore("vragen.yaml", before, regelset);
        }
        assessor.reloads().doesNotSee("Is er een kookgroep?");
    }

    @OnDesktopAndPhone
    void theThemeOfAMunicipalityChangesTheLook(Device device) throws IOException {
        Person assessor = assessor(device);
        String shipped = assessor.colourOf("Nieuw dossier");
        try {
            Files.writeString(
                    theme(), ".heuvelland-theme { --utrecht-button-primary-action-background-color: rgb(0, 82, 33); }");

            assessor.reloads().photographs("other-theme");

            assertThat(assessor.colourOf("Nieuw dossier"))
                    .isEqualTo("rgb(0, 82, 33)")
                    .isNotEqualTo(shipped);
        } finally {
            Files.delete(theme());
        }
        assertThat(assessor.reloads().colourOf("Nieuw dossier")).isEqualTo(shipped);
    }
}
