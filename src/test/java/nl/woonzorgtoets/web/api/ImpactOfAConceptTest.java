package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.woonzorgtoets.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Policy staff sends in changed rules and is told what would become of the cases that are kept; what judges stays as it is. */
class ImpactOfAConceptTest extends RunningService {

    private static final Path FOLDER = Path.of("src/test/resources/nl/woonzorgtoets/web/regels");

    @Test
    void itIsToldWhichVerdictsAConceptWouldFlipAndWhy() throws Exception {
        String nummer = post("beoordelaar", "/beoordelingen", GOOD)
                .json()
                .path("nummer")
                .asString();
        String judging = get("beleid", "/regelsets/actief").json().path("hash").asString();

        Answer sent = post("beleid", "/regelsets", json(onlyLargeWijken()));

        assertThat(sent.status()).as(sent.json().toString()).isEqualTo(201);
        assertThat(sent.header("Location")).isEqualTo("/api/v1/regelsets/" + text(sent, "nummer"));
        assertThat(sent.json().path("meldingen").toString())
                .as("an example says otherwise: that is told, and keeps nobody from asking what it would do")
                .contains("1.1-spreiding.voorbeelden.yaml");
        JsonNode impact = post("beleid", "/regelsets/" + text(sent, "nummer") + "/gevolgen", "")
                .json();
        for (String how : new String[] {"bevroren", "volgorde"}) {
            JsonNode flip = impact.path(how)
                    .valueStream()
                    .filter(it -> it.path("nummer").asString().equals(nummer))
                    .findFirst()
                    .orElseThrow();
            assertThat(flip.path("van").asString()).isEqualTo("POSITIEF");
            assertThat(flip.path("naar").asString()).isEqualTo("NEGATIEF_IN_BEGINSEL");
            assertThat(flip.path("oorzaken").toString()).isEqualTo("[\"wijk.groot\"]");
        }
        JsonNode again = get("beleid", "/regelsets/" + text(sent, "nummer") + "/gevolgen")
                .json();
        assertThat(again.path("stand").asString()).isEqualTo("KLAAR");
        assertThat(again.path("gevolgen")).isEqualTo(impact);
        assertThat(get("beleid", "/regelsets/actief").json().path("hash").asString())
                .isEqualTo(judging);
    }

    @Test
    void aZipOfTheFolderIsTheSameConcept() throws Exception {
        Map<String, String> files = onlyLargeWijken();

        Answer asJson = post("beleid", "/regelsets", json(files));
        Answer asZip = send(
                "beleid",
                "POST",
                "/regelsets",
                BodyPublishers.ofByteArray(zip(files)),
                "Content-Type",
                "application/zip");

        assertThat(asZip.status()).isEqualTo(201);
        assertThat(text(asZip, "hash")).isEqualTo(text(asJson, "hash"));
        assertThat(text(asZip, "nummer")).as("it keeps its number").isEqualTo(text(asJson, "nummer"));
        assertThat(get("beleid", "/regelsets").json().path("concepten").findValuesAsString("nummer"))
                .contains(text(asZip, "nummer"));
        assertThat(get("beoordelaar", "/regelsets").json().path("concepten").isEmpty())
                .as("not yet for everybody")
                .isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtItsPlace() throws Exception {
        Map<String, String> files = onlyLargeWijken();
        files.computeIfPresent("fair-share/1.1-spreiding.drl", (path, it) -> it.replace("woningen <", "wonigen <"));
        files.computeIfPresent("drempels.yaml", (path, it) -> it.replace("geheel", "heel"));

        Answer answer = post("beleid", "/regelsets", json(files));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).contains("/drempels.yaml");
        JsonNode fout = answer.json().path("fouten").path(0);
        assertThat(fout.propertyNames()).contains("bestand", "regel", "kolom", "melding");
        assertThat(post("beleid", "/regelsets", "[]").status()).isEqualTo(400);
        assertThat(post("beleid", "/regelsets", "{\"kader.yaml\": 1}").places()).containsExactly("/kader.yaml");
        assertThat(send("beleid", "POST", "/regelsets", BodyPublishers.ofString("x"), "Content-Type", "application/zip")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyPolicyStaffMay() throws Exception {
        assertThat(post("beoordelaar", "/regelsets", json(onlyLargeWijken())).status())
                .isEqualTo(403);
        assertThat(post("beleid", "/regelsets/concept-999/gevolgen", "").status())
                .isEqualTo(404);
    }

    private static String text(Answer answer, String name) {
        return answer.json().path(name).asString();
    }

    private static Map<String, String> onlyLargeWijken() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        RuleFiles.read(FOLDER)
                .contents()
                .forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        files.computeIfPresent("drempels.yaml", (path, it) -> it.replace("waarde: 500", "waarde: 90000"));
        return files;
    }

    private static String json(Map<String, String> files) {
        return JsonMapper.shared().writeValueAsString(files);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> it : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("rules/" + it.getKey()));
                zip.write(it.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
