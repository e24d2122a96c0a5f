package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of this API, made from the code, and anew when another regelset is active: it says what a dossier is and by what cases are found. */
@RestController
@Tag(name = "Dienst")
class OpenApiController extends OpenApiResource {

    static final String PATH = Api.V1 + "/openapi.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RulebookShelf shelf;
    private byte[] made;
    private String madeFor;

    OpenApiController(
            ObjectFactory<OpenAPIService> service,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties settings,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            RulebookShelf shelf) {
        super(service, requests, responses, operations, settings, providers, customizers);
        this.shelf = shelf;
    }

    @Operation(operationId = "leesBeschrijving", summary = "Deze beschrijving, als OpenAPI 3.1")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] description(HttpServletRequest request) throws JsonProcessingException {
        ObjectNode description = (ObjectNode) JSON.readTree(made(request));
        ObjectNode schemas = (ObjectNode) description.path("components").path("schemas");
        schemas.set("Dossier", JSON.valueToTree(questions()));
        return JSON.writeValueAsBytes(description);
    }

    /** Of each framework that judges, and of each addition to it. */
    private Map<String, Object> questions() {
        List<Map<String, Object>> each = shelf.all().stream()
                .flatMap(it -> DossierSchemas.of(it.rulebook()).stream())
                .toList();
        return switch (each.size()) {
            case 0 -> Map.of("type", "object");
            case 1 -> each.get(0);
            default -> Map.of("anyOf", each);
        };
    }

    private synchronized byte[] made(HttpServletRequest request) throws JsonProcessingException {
        String active = shelf.all().stream().map(it -> it.rulebook().hash()).collect(Collectors.joining());
        if (!active.equals(madeFor)) {
            made = openapiJson(request, PATH, Locale.forLanguageTag("nl-NL"));
            madeFor = active;
        }
        return made;
    }

    /** As the description itself says: relative to where it was found. */
    @Override
    protected String getServerUrl(HttpServletRequest request, String apiDocsUrl) {
        return Api.V1;
    }
}
