package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Housing is judged at first; then terraces lie in the rules folder, with questions of their own. */
class DescriptionOfTheActiveRegelsetTest extends RunningService {

    @TempDir
    static Path rules;

    @BeforeAll
    static void housing() throws IOException {
        lay("src/test/resources/nl/woonzorgtoets/web/regels");
    }

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("woonzorgtoets.regels", () -> rules.resolve("map").toString());
    }

    @Test
    void itSaysByWhatCasesAreFoundAndWhatADossierIsInTheFrameworkThatJudgesNow() throws Exception {
        JsonNode before = get(null, "/openapi.json").json();
        lay("src/test/resources/regels-terrassen");
        for (int i = 0; i < 100 && !framework().equals("terrassen"); i++) {
            Thread.sleep(100);
        }

        JsonNode after = get(null, "/openapi.json").json();

        assertThat(search(before)).contains("wijkcode").doesNotContain("straat");
        assertThat(search(after)).contains("straat").doesNotContain("wijkcode");
        assertThat(after.at("/components/schemas/Dossier/properties").propertyNames())
                .contains("terras");
    }

    private String framework() {
        return get("beleid", "/regelsets/actief").json().path("kader").asString();
    }

    private static Iterable<String> search(JsonNode description) {
        return description
                .at("/paths/~1beoordelingen/get/parameters")
                .valueStream()
                .map(it -> it.path("name").asString())
                .toList();
    }

    private static void lay(String folder) throws IOException {
        FileSystemUtils.deleteRecursively(rules.resolve("map"));
        FileSystemUtils.copyRecursively(Path.of(folder), rules.resolve("map"));
    }
}
