package nl.woonzorgtoets.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import nl.woonzorgtoets.rulebook.NoActiveRulebookException;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierSchema;
import nl.woonzorgtoets.web.api.problem.ApiVersion;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of this API; what a dossier looks like comes from the active regelset. */
@RestController
class OpenApiController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RulebookShelf shelf;

    OpenApiController(RulebookShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping(path = Api.V1 + "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] description() throws IOException {
        ObjectNode description = resource();
        ((ObjectNode) description.path("info")).put("version", ApiVersion.VERSION);
        ObjectNode schemas = (ObjectNode) description.path("components").path("schemas");
        try {
            Map<String, Object> questions =
                    DossierSchema.of(shelf.active().rulebook().vocabulary());
            questions.remove("$schema");
            schemas.set("Dossier", JSON.valueToTree(questions));
        } catch (NoActiveRulebookException e) {
            schemas.putObject("Dossier").put("type", "object");
        }
        return JSON.writeValueAsBytes(description);
    }

    private static ObjectNode resource() throws IOException {
        try (InputStream json = OpenApiController.class.getResourceAsStream("openapi.json")) {
            return (ObjectNode) JSON.readTree(json);
        }
    }
}
