package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.woonzorgtoets.web.api.Permissions.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description is kept by hand; here it is held against what the program really does. */
class OpenApiTest extends RunningService {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode description;

    @BeforeEach
    void read() {
        description = get(null, "/openapi.json").json();
    }

    @Test
    void itIsOpenApi31OfThisVersion() {
        assertThat(description.path("openapi").asString()).startsWith("3.1.");
        assertThat(description.path("info").path("version").asString())
                .isEqualTo(get(null, "/openapi.json").header("API-Version"));
    }

    @Test
    void itDescribesEveryEndpointWithItsParametersAndNothingElse() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void itSaysWhoMayDoWhat() {
        for (Permission permission : Permissions.TABLE) {
            String path = permission.path().getPatternString().replace("{*pad}", "{pad}");
            JsonNode operation = description
                    .path("paths")
                    .path(path)
                    .path(permission.method().toLowerCase(Locale.ROOT));
            String who = Stream.of(Role.values())
                    .filter(permission.roles()::contains)
                    .map(Role::account)
                    .collect(Collectors.joining(", "));
            assertThat(operation.path("description").asString())
                    .as(path)
                    .isEqualTo("Voor: " + (permission.isOpen() ? "iedereen" : who) + ".");
            assertThat(operation.has("security")).as(path).isEqualTo(permission.isOpen());
        }
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
    void aDossierIsWhatTheActiveRegelsetAsks() {
        assertThat(description
                        .at("/components/schemas/Dossier/properties/zorg/properties/geregeld/type")
                        .asString())
                .isEqualTo("boolean");
    }

    @Test
    void whatAnAssessmentHasIsDescribed() {
        JsonNode described = description.at("/components/schemas/Beoordeling");
        JsonNode answer = post("beoordelaar", "/proefbeoordelingen", GOOD).json();

        assertThat(described.path("properties").propertyNames()).containsAll(answer.propertyNames());
        List<String> required =
                described.path("required").valueStream().map(JsonNode::asString).toList();
        assertThat(answer.propertyNames()).containsAll(required);
    }

    private Map<String, Set<String>> described() {
        Map<String, Set<String>> found = new TreeMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Set<String> names = operation
                            .getValue()
                            .path("parameters")
                            .valueStream()
                            .filter(it -> it.path("in").asString().equals("query"))
                            .map(it -> it.path("name").asString())
                            .collect(Collectors.toCollection(TreeSet::new));
                    found.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), names);
                }));
        return found;
    }

    private Map<String, Set<String>> served() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping :
                mappings.getHandlerMethods().entrySet()) {
            Set<String> names = Stream.of(mapping.getValue().getMethodParameters())
                    .map(it -> it.getParameterAnnotation(RequestParam.class))
                    .filter(Objects::nonNull)
                    .map(RequestParam::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            mapping.getKey().getPatternValues().stream()
                    .filter(path -> path.startsWith("/api"))
                    .forEach(path -> mapping.getKey()
                            .getMethodsCondition()
                            .getMethods()
                            .forEach(method -> found.put(method + " " + path.replace("{*pad}", "{pad}"), names)));
        }
        return found;
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> here =
                node.path("$ref").isString() ? Stream.of(node.path("$ref").asString()) : Stream.empty();
        return Stream.concat(here, node.valueStream().flatMap(OpenApiTest::references));
    }
}
