package nl.woonzorgtoets.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One assessor, plans and terraces: chosen once, filed in both, each found in its own words; a policy officer who has a role in one only. */
class WorkingWithTwoFrameworksTest extends Story {

    private static final Path TERRACES = Path.of("src/test/resources/regels-terrassen");

    @DynamicPropertySource
    static void terracesBesidePlans(DynamicPropertyRegistry registry) throws IOException {
        Path kaders = Files.createTempDirectory("woonzorgtoets-stories-kaders");
        try (Stream<Path> paths = Files.walk(TERRACES)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                Path target = kaders.resolve("terrassen")
                        .resolve(TERRACES.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        registry.add("woonzorgtoets.kaders", kaders::toString);
        registry.add("woonzorgtoets.toegang.beleid.kaders", () -> "terrassen");
    }

    @OnDesktopAndPhone
    void anAssessorFilesInBothAndFindsEachInItsOwnWords(Device device) {
        // Given an assessor who is asked once which framework
        Person assessor = assessor(device).isAt("/kaders").photographs("choice");

        // When a terrace is judged
        assessor.presses("Terrassenregels").sees("Terrassen beoordelen").presses("Nieuw dossier");
        assessor.fills("Zaaknummer", "T-" + device).fills("Peildatum", "2026-02-01");
        assessor.ticks("Straat", "Havenkade").fills("Vrije doorgang", "2").ticks("Is er muziek?", "nee");
        assessor.presses("Indienen en beoordelen").isAt("/beoordelingen/\\d{4}-\\d{6}");
        assessor.sees("Het terras past.", "Er is genoeg ruimte.").photographs("terrace");

        // And a plan after it
        assessor.follows("Kies een ander kader")
                .presses("Toetsingskader Parkstad")
                .sees("Plannen beoordelen");
        assessor.presses("Samen Oud, Voerendaal").fills("Zaaknummer", "P-" + device);
        assessor.presses("Indienen en beoordelen").sees("Oordeel over P-" + device, "Onvolledig");

        // Then each is found, with the answers by which its framework finds its cases
        assessor.follows("Archief")
                .sees("T-" + device, "P-" + device, "Havenkade", "Voerendaal")
                .photographs("archive");
    }

    @OnDesktopAndPhone
    void whoHasARoleInOneIsNeverAsked(Device device) {
        Person policy = signedIn("beleid", device).isAt("/");
        policy.follows("Kader").sees("Terrassenregels").photographs("framework");
        policy.isRefused("/regels/bestand?pad=fair-share/5.3-beheerafspraak.drl", 404);
    }
}
