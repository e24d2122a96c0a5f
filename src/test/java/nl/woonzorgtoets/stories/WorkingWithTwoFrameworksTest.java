package nl.woonzorgtoets.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Plans and terraces in one installation, and somebody who has a role in one of them only. */
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
    void whoHasARoleInOneIsNeverAsked(Device device) {
        Person policy = signedIn("beleid", device).isAt("/");
        policy.follows("Kader").sees("Terrassenregels").photographs("framework");
        policy.isRefused("/regels/bestand?pad=fair-share/5.3-beheerafspraak.drl", 404);
    }
}
