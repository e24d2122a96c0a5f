package nl.woonzorgtoets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.Woonzorgtoets;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.ReleaseState;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class StartingTheServiceTest {

    private static final Path SHIPPED = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");
    private static final String DOSSIER = """
            { "zaak": { "zaaknummer": "Z-1", "gemeente": "NOORD", "peildatum": "2026-07-01", "fase": "PRINCIPEVERZOEK" },
              "locatie": { "wijkcode": "WK02" }, "zorg": { "geregeld": true } }
            """;

    @TempDir
    private Path folder;

    @Test
    void itSaysWhereItIsAndWhoMayComeIn(CapturedOutput output) throws IOException {
        copyRules();
        try (ConfigurableApplicationContext service = start()) {
            assertThat(output).contains("http://127.0.0.1:" + port(service), "4 regels");
            assertThat(output).containsPattern("beoordelaar +[a-z0-9]{20}");
        }
    }

    @Test
    void accountsAndTheMomentOfActivationSurviveARestart(CapturedOutput output) throws Exception {
        copyRules();
        ReleaseState first;
        try (ConfigurableApplicationContext service = start()) {
            first = service.getBean(RulesFolders.class).here().release().state();
            assertThat(judge(service).statusCode()).isEqualTo(201);
        }
        try (ConfigurableApplicationContext service = start()) {
            assertThat(service.getBean(RulesFolders.class).here().release().state())
                    .isEqualTo(first);
            assertThat(judge(service).statusCode()).isEqualTo(201);
            assertThat(output).contains("(wachtwoord: zie ");
        }
    }

    @Test
    void aBrokenFolderLeavesWhatJudgedLastInPlace() throws Exception {
        copyRules();
        ReleaseState first;
        try (ConfigurableApplicationContext service = start()) {
            first = service.getBean(RulesFolders.class).here().release().state();
        }
        Files.writeString(folder.resolve("rules/kader.yaml"), "naam: [");
        try (ConfigurableApplicationContext service = start()) {
            ReleaseState state =
                    service.getBean(RulesFolders.class).here().release().state();
            assertThat(state.hash()).isEqualTo(first.hash());
            assertThat(state.actiefSinds()).isEqualTo(first.actiefSinds());
            assertThat(state.afgewezen()).isNotEmpty();
            assertThat(judge(service).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void everyFolderTakesUpAgainWhatJudgedLastAndABrokenOneStopsNoOther(CapturedOutput output) throws Exception {
        copyRules();
        copy(Path.of("src/test/resources/regels-terrassen"), folder.resolve("kaders/terrassen"));
        List<ReleaseState> first;
        try (ConfigurableApplicationContext service = start()) {
            first = states(service);
            assertThat(first).extracting(ReleaseState::kader).containsExactly("parkstad", "terrassen");
        }
        Files.writeString(folder.resolve("kaders/terrassen/kader.yaml"), "naam: [");
        Files.createDirectories(folder.resolve("kaders/leeg"));
        try (ConfigurableApplicationContext service = start()) {
            List<ReleaseState> again = states(service);
            assertThat(again.get(0)).isEqualTo(first.get(0));
            assertThat(again.get(1).hash()).isNull();
            assertThat(again.get(2).hash()).isEqualTo(first.get(1).hash());
            assertThat(again.get(2).actiefSinds()).isEqualTo(first.get(1).actiefSinds());
            assertThat(again.get(2).afgewezen()).isNotEmpty();
            assertThat(output).contains("terrassen: De regelmap is afgewezen");
        }
    }

    private static List<ReleaseState> states(ConfigurableApplicationContext service) {
        return service.getBean(RulesFolders.class).all().stream()
                .map(it -> it.release().state())
                .toList();
    }

    @Test
    void withoutAnyRegelsetItStartsAndSaysSo(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            HttpResponse<String> answer = judge(service);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(output).contains("Er is nog geen geldige regelset");
        }
    }

    @Test
    void aSoundChangeIsTakenUpWithoutARestart() throws Exception {
        copyRules();
        try (ConfigurableApplicationContext service = start()) {
            Release release = service.getBean(RulesFolders.class).here().release();
            String before = release.state().hash();
            Path thresholds = folder.resolve("rules/drempels.yaml");

            Files.writeString(thresholds, Files.readString(thresholds) + "# gewijzigd\n");

            for (int i = 0; i < 100 && release.state().hash().equals(before); i++) {
                Thread.sleep(50);
            }
            assertThat(release.state().hash()).isNotEqualTo(before);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Woonzorgtoets.class)
                .run(
                        "--server.port=0",
                        "--woonzorgtoets.data=" + folder.resolve("data"),
                        "--woonzorgtoets.regels=" + folder.resolve("rules"),
                        "--woonzorgtoets.kaders=" + folder.resolve("kaders"));
    }

    private HttpResponse<String> judge(ConfigurableApplicationContext service) throws Exception {
        String password = Files.readAllLines(folder.resolve("data/toegang.txt")).stream()
                .filter(line -> line.startsWith("beoordelaar "))
                .findFirst()
                .orElseThrow()
                .substring("beoordelaar ".length());
        String credentials =
                Base64.getEncoder().encodeToString(("beoordelaar:" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port(service) + "/api/v1/beoordelingen"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(DOSSIER))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getProperty("local.server.port");
    }

    private void copyRules() throws IOException {
        copy(SHIPPED, folder.resolve("rules"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
