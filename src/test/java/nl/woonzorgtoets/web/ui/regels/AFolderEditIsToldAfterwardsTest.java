package nl.woonzorgtoets.web.ui.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.release.Author;
import nl.woonzorgtoets.release.Proposal;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.ReleaseResult.Fate;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.web.ui.Browser;
import nl.woonzorgtoets.web.ui.OpenPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nobody is asked for a yes when a folder is edited outside the pages: what comes of it has to be seen by whoever looks afterwards. */
class AFolderEditIsToldAfterwardsTest extends OpenPages {

    private static Path folder;

    @Autowired
    private RulesFolders folders;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry registry) throws IOException {
        folder = Files.createTempDirectory("woonzorgtoets-regels");
        shipped();
        registry.add("woonzorgtoets.regels", folder::toString);
    }

    private static void shipped() throws IOException {
        for (Map.Entry<String, byte[]> file :
                Parkstad.rulebook().files().contents().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @BeforeEach
    void asItIsShipped() throws IOException {
        shipped();
        propose();
    }

    @Test
    void aDossierThatComesOutOtherwiseThanExpected() throws IOException {
        Browser officer = signedIn("beleid");
        assertThat(officer.open("/regels").text()).contains("Klopt").doesNotContain("Om na te kijken");
        assertThat(officer.open("/").text()).contains("bevat geen fouten").doesNotContain("Om na te kijken");

        edit("dossiers/verwacht.yaml", it -> it.replace("achter-de-kerk: POSITIEF", "achter-de-kerk: NEGATIEF"));

        String told = "komt uit op ‘Positief’. Verwacht was ‘Negatief’.";
        assertThat(warnings())
                .filteredOn(it -> it.bestand().equals("dossiers/01-hof-achter-de-kerk.json"))
                .extracting(Melding::melding)
                .singleElement()
                .asString()
                .contains(told);
        assertThat(officer.open("/").text()).contains("Om na te kijken", told).doesNotContain("bevat geen fouten");
        assertThat(officer.open("/regels").text())
                .contains("Om na te kijken", told)
                .doesNotContain("Klopt");
    }

    @Test
    void whatGuardsAndIsTakenAway() throws IOException {
        Browser officer = signedIn("beleid");
        for (String dossier : Parkstad.rulebook().files().contents().keySet()) {
            if (dossier.startsWith("dossiers/")) {
                Files.delete(folder.resolve(dossier));
            }
        }
        Files.delete(folder.resolve("herkomst.yaml"));
        edit("kader.yaml", it -> it.replaceFirst("(?m)^  geheim: \\{.*$", ""));

        List<String> told = List.of("Er zijn geen bekende dossiers meer", "Het register van herkomst", "I.iii.ii");
        assertThat(warnings()).extracting(Melding::melding).hasSameSizeAs(told);
        assertThat(officer.open("/").text()).contains(told).doesNotContain("bevat geen fouten");
        assertThat(officer.open("/regels").text()).contains(told).doesNotContain("Klopt");

        edit("bronnen.yaml", it -> it + "# een latere wijziging neemt de melding niet weg\n");
        assertThat(warnings()).hasSameSizeAs(told);

        shipped();
        propose();
        assertThat(warnings()).isEmpty();
    }

    private void edit(String file, UnaryOperator<String> how) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(how.apply(text)).isNotEqualTo(text);
        Files.writeString(folder.resolve(file), how.apply(text));
        propose();
    }

    /** As the watch of the folder does, without waiting for it. */
    private void propose() {
        assertThat(release()
                        .release(Proposal.ofFolder(folder, hash -> Author.RULES_FOLDER))
                        .fate())
                .isEqualTo(Fate.ACTIEF);
    }

    /** What the API tells at {@code regelsets/actief}. */
    private List<Melding> warnings() {
        return release().state().waarschuwingen();
    }

    private Release release() {
        return folders.here().release();
    }
}
