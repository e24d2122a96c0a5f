package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.access.Permission;
import nl.woonzorgtoets.web.access.Permissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description is made from the code; here it is held against what the program does and what the API Design Rules ask. */
class OpenApiTest extends RunningService {

    private static final Set<String> METHODS = Set.of("get", "post");

    @Autowired
    private RulebookShelf shelf;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode description;

    @BeforeEach
    void read() {
        description = get(null, "/openapi.json").json();
    }

    private record Described(String method, String path, JsonNode operation) {}

    @Test
    void itIsOpenApi31OfThisVersion() {
        assertThat(description.path("openapi").asString()).startsWith("3.1.");
        assertThat(description.path("info").path("version").asString())
                .isEqualTo(get(null, "/openapi.json").header("API-Version"));
    }

    @Test
    void itDescribesEveryEndpointWithItsParametersAndNothingElse() {
        Map<String, Set<String>> described = new TreeMap<>();
        operations()
                .forEach(it -> described.put(
                        it.method + " " + Api.V1 + it.path,
                        parameters(it.operation, "query").collect(Collectors.toCollection(TreeSet::new))));

        assertThat(described).isEqualTo(served());
    }

    @Test
    void itSaysWhoMayDoWhat() {
        operations().forEach(it -> {
            String pattern = Api.V1 + it.path.replace("{pad}", "{*pad}").replace("{zaaknummer}", "{*zaaknummer}");
            Permission permission = Permissions.listed(it.method, pattern).orElseThrow();
            String who = Stream.of(Role.values())
                    .filter(permission.roles()::contains)
                    .map(Role::account)
                    .collect(Collectors.joining(", "));
            assertThat(it.operation.path("description").asString())
                    .as(it.path)
                    .endsWith("Voor: " + (permission.isOpen() ? "iedereen" : who) + ".");
            assertThat(it.operation.has("security")).as(it.path).isEqualTo(permission.isOpen());
        });
    }

    @Test
    void itSaysWhoToAskAndWhereThisVersionIs() {
        JsonNode contact = description.path("info").path("contact");
        assertThat(contact.propertyNames()).containsExactlyInAnyOrder("name", "url", "email");
        assertThat(description.path("servers").size()).isEqualTo(1);
        assertThat(description.path("servers").path(0).path("url").asString()).isEqualTo("/api/v1");
    }

    @Test
    void everyWebsiteMayReadItAndNothingElse() {
        assertThat(send(null, "GET", "/openapi.json", BodyPublishers.noBody(), "Origin", "https://elders.example")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(send("beleid", "GET", "/regelsets", BodyPublishers.noBody(), "Origin", "https://elders.example")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void pathsAndNamesAreWrittenAsTheDesignRulesAsk() {
        operations().forEach(it -> {
            assertThat(it.path).matches("(/([a-z]+|\\{[a-z]+}))*/([a-z]+|\\{[a-z]+}|openapi\\.json)");
            assertThat(parameters(it.operation, "query")).allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
            assertThat(parameters(it.operation, "path"))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(it.path.split("/"))
                            .filter(part -> part.startsWith("{"))
                            .map(part -> part.substring(1, part.length() - 1))
                            .toList());
        });
    }

    @Test
    void everyOperationHasANameOfItsOwnASummaryATagAndDescribedParameters() {
        List<String> names = operations()
                .map(it -> it.operation.path("operationId").asString(""))
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z][a-zA-Z]+"));
        operations().forEach(it -> {
            assertThat(it.operation.path("summary").asString("")).as(it.path).isNotBlank();
            assertThat(it.operation.path("tags").size()).as(it.path).isEqualTo(1);
            it.operation
                    .path("parameters")
                    .forEach(parameter -> assertThat(
                                    parameter.path("description").asString(""))
                            .as(it.path + " " + parameter.path("name"))
                            .isNotBlank());
        });
    }

    @Test
    void everyAnswerIsDescribedWithItsVersionAndEveryErrorAsAProblem() {
        operations().forEach(it -> {
            boolean open = it.operation.has("security");
            assertThat(it.operation.path("responses").propertyNames())
                    .as(it.path)
                    .contains("400", "429", "500")
                    .anyMatch(status -> status.startsWith("2"));
            if (!open) {
                assertThat(it.operation.path("responses").propertyNames()).contains("401", "403", "503");
            }
            if (it.operation.has("requestBody")) {
                assertThat(it.operation.path("responses").propertyNames()).contains("413", "415");
            }
            it.operation.path("responses").properties().forEach(answer -> {
                JsonNode full = resolved(answer.getValue());
                assertThat(full.path("description").asString("")).isNotBlank();
                assertThat(full.path("headers").has("API-Version")).as(it.path).isTrue();
                boolean problem = answer.getKey().compareTo("400") >= 0;
                assertThat(full.path("content").has("application/problem+json"))
                        .as(it.path + " " + answer.getKey())
                        .isEqualTo(problem);
            });
        });
        assertThat(description.path("components").path("responses").propertyNames())
                .contains("400", "401", "403", "404", "405", "406", "409", "413", "415", "422", "429", "503");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(description).map(it -> it.substring(1)))
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(description.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @Test
    void everySchemaIsUsed() {
        Set<String> used = references(description)
                .filter(it -> it.startsWith("#/components/schemas/"))
                .map(it -> it.substring("#/components/schemas/".length()))
                .collect(Collectors.toSet());

        assertThat(description.path("components").path("schemas").propertyNames())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void aDossierIsWhatTheActiveRegelsetAsks() {
        assertThat(description
                        .at("/components/schemas/Dossier/properties/zorg/properties/geregeld/type")
                        .asString())
                .isEqualTo("boolean");
    }

    private Stream<Described> operations() {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .map(it -> new Described(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), it.getValue())));
    }

    private static Stream<String> parameters(JsonNode operation, String in) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(it -> it.path("in").asString().equals(in))
                .map(it -> it.path("name").asString());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asString().substring(1)) : node;
    }

    private Map<String, Set<String>> served() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping :
                mappings.getHandlerMethods().entrySet()) {
            Set<String> names = Stream.of(mapping.getValue().getMethodParameters())
                    .map(it -> it.getParameterAnnotation(RequestParam.class))
                    .filter(Objects::nonNull)
                    .flatMap(it -> it.value().isEmpty() ? searched() : Stream.of(it.value()))
                    .collect(Collectors.toCollection(TreeSet::new));
            mapping.getKey().getPatternValues().stream()
                    .filter(path -> path.startsWith("/api"))
                    .forEach(path -> mapping.getKey()
                            .getMethodsCondition()
                            .getMethods()
                            .forEach(method -> found.put(method + " " + path.replace("{*", "{"), names)));
        }
        return found;
    }

    /** The parameters of an endpoint that takes all of them together. */
    private Stream<String> searched() {
        return Stream.of(
                        Stream.of("zoek", "zaaknummer", "kader", "van", "tot", "oordeel", "besluit", "besloten"),
                        Stream.of(
                                "afwijkend",
                                "grensgeval",
                                "grens",
                                "ingetrokken",
                                "kanttekening",
                                "regel",
                                "regelset",
                                "volgorde",
                                "pagina",
                                "aantal"),
                        shelf.active().rulebook().kader().zoeken().keySet().stream())
                .flatMap(it -> it);
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> here =
                node.path("$ref").isString() ? Stream.of(node.path("$ref").asString()) : Stream.empty();
        return Stream.concat(here, node.valueStream().flatMap(OpenApiTest::references));
    }
}
