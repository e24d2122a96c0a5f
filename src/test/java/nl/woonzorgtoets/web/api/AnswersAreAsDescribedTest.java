package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every endpoint answers about the shipped dossiers has the names and forms that the description gives, and no others. */
@TestPropertySource(properties = {"woonzorgtoets.regels=rules", "logging.level.com.networknt=error"})
class AnswersAreAsDescribedTest extends RunningService {

    private static final String NOTHING = "";

    private ObjectNode description;

    @BeforeEach
    void read() {
        description = (ObjectNode) get(null, "/openapi.json").json();
        description.path("components").path("schemas").properties().forEach(it -> close(it.getValue()));
    }

    @Test
    void everyShippedDossierAndWhatIsSaidOfIt() throws IOException, InterruptedException {
        Map<String, String> wrong = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("cases/dossiers"))) {
            files.filter(it -> it.toString().endsWith(".json")).sorted().forEach(file -> judge(file, wrong));
        }
        Answer job = post("auditor", "/herhalingen", "{\"van\":\"2020-01-01\"}");
        check("POST /herhalingen", job, wrong);
        Thread.sleep(500);
        check("GET /herhalingen/{id}", get("auditor", job.header("Location").substring(Api.V1.length())), wrong);
        check("GET /beoordelingen", get("beleid", "/beoordelingen?aantal=7&pagina=2"), wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void theRegelsetAndTheRegion() {
        Map<String, String> wrong = new TreeMap<>();
        String hash = get("beleid", "/regelsets/actief").json().path("hash").asString();
        check("GET /regelsets", get("beleid", "/regelsets"), wrong);
        check("GET /regelsets/actief", get("beleid", "/regelsets/actief"), wrong);
        check("GET /regelsets/{hash}", get("beleid", "/regelsets/" + hash), wrong);
        check("GET /regelsets/{hash}/bestanden", get("beleid", "/regelsets/" + hash + "/bestanden"), wrong);
        check("GET /vragen", get("beleid", "/vragen"), wrong);
        check("GET /gemeenten", get("beleid", "/gemeenten"), wrong);
        check("GET /wijken", get("beleid", "/wijken?gemeente=HEERLEN"), wrong);
        check("GET /wijken/{code}", get("beleid", "/wijken/WK091700"), wrong);
        check("GET /opgaven", get("beleid", "/opgaven"), wrong);
        check("GET /tabellen", get("beleid", "/tabellen"), wrong);
        check("GET /tabellen/{pad}", get("beleid", "/tabellen/regio/wijken.csv"), wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatGoesWrong() {
        Map<String, String> wrong = new TreeMap<>();
        check("POST /beoordelingen", post("beoordelaar", "/beoordelingen", NOTHING), wrong);
        check("POST /beoordelingen", post("auditor", "/beoordelingen", NOTHING), wrong);
        check("GET /beoordelingen", get("beleid", "/beoordelingen?gemeente=heerlen"), wrong);
        check("GET /beoordelingen", get(null, "/beoordelingen"), wrong);
        check("GET /beoordelingen/{nummer}", get("beleid", "/beoordelingen/x"), wrong);
        check(
                "GET /regelsets",
                send("beheer", "GET", "/regelsets", BodyPublishers.noBody(), "Accept", "text/html"),
                wrong);

        assertThat(wrong).isEmpty();
    }

    private void judge(Path file, Map<String, String> wrong) {
        String dossier = text(file);
        check("POST /proefbeoordelingen", post("beleid", "/proefbeoordelingen", dossier), wrong);
        check("POST /plekken", post("beleid", "/plekken", dossier), wrong);
        check("POST /grenzen", post("beleid", "/grenzen", dossier), wrong);
        check("POST /verbeteringen", post("beleid", "/verbeteringen", dossier), wrong);
        Answer kept = post("beoordelaar", "/beoordelingen", dossier);
        check("POST /beoordelingen", kept, wrong);
        String path = kept.header("Location").substring(Api.V1.length());
        check("GET /beoordelingen/{nummer}", get("beleid", path), wrong);
        check("GET /beoordelingen/{nummer}/plekken", get("beoordelaar", path + "/plekken"), wrong);
        check("GET /beoordelingen/{nummer}/grenzen", get("beoordelaar", path + "/grenzen"), wrong);
        check("GET /beoordelingen/{nummer}/verbeteringen", get("beoordelaar", path + "/verbeteringen"), wrong);
        check("GET /beoordelingen/{nummer}/dossier", get("beleid", path + "/dossier"), wrong);
        check("GET /zaken/{zaaknummer}", get("beleid", "/zaken/" + zaaknummer(kept)), wrong);
        String again = post("beoordelaar", "/beoordelingen", dossier)
                .header("Location")
                .substring(Api.V1.length());
        check(
                "POST /beoordelingen/{nummer}/intrekkingen",
                post(
                        "beoordelaar",
                        again + "/intrekkingen",
                        "{\"soort\":\"VERGISSING\",\"reden\":\"Dit dossier is twee keer ingediend.\"}"),
                wrong);
        check("GET /beoordelingen/{nummer}", get("beleid", again), wrong);
        check("GET /zaken/{zaaknummer}", get("beleid", "/zaken/" + zaaknummer(kept)), wrong);
        String besluit =
                "{\"besluit\":\"AANHOUDEN\",\"functie\":\"wethouder\",\"motivering\":\"Eerst praten met de bewoners ernaast.\"}";
        check("POST /beoordelingen/{nummer}/besluiten", post("beoordelaar", path + "/besluiten", besluit), wrong);
        check("GET /beoordelingen/{nummer}/besluiten", get("beleid", path + "/besluiten"), wrong);
        check(
                "POST /beoordelingen/{nummer}/herhalingen",
                send("auditor", "POST", path + "/herhalingen", BodyPublishers.noBody()),
                wrong);
    }

    private static String zaaknummer(Answer kept) {
        return kept.json().path("zaaknummer").asString().replace(" ", "%20");
    }

    private void check(String operation, Answer answer, Map<String, String> wrong) {
        String[] parts = operation.split(" ");
        String status = String.valueOf(answer.status());
        JsonNode described = description
                .path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses")
                .path(status);
        String reference = described.path("$ref").asString("");
        JsonNode full = reference.isEmpty() ? described : description.at(reference.substring(1));
        JsonNode content = full.path("content").path(answer.header("Content-Type"));
        if (content.isMissingNode()) {
            wrong.put(operation, status + " " + answer.header("Content-Type") + " is not described");
            return;
        }
        ObjectNode root = description.deepCopy();
        root.setAll((ObjectNode) content.path("schema"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://example.org/" + operation.hashCode() + status), root);
        List<Error> errors = schema.validate(answer.json());
        if (!errors.isEmpty()) {
            wrong.put(
                    operation + " " + status,
                    errors.subList(0, Math.min(5, errors.size())).toString());
        }
    }

    /** No name that is not described passes. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
