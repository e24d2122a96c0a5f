package nl.woonzorgtoets.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.access.Permission;
import nl.woonzorgtoets.web.access.Permissions;
import nl.woonzorgtoets.web.api.problem.Probleem;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.search.Criteria;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to what the code says of an endpoint what holds for all: who may, what can go wrong, and which headers come along. */
final class DescribedOperation implements OperationCustomizer, OpenApiCustomizer {

    static final String VERSION = "API-Version";
    static final String LOCATION = "Location";
    static final String RETRY = "Retry-After";

    /** What a name in an address stands for, with an example. */
    private static final Map<String, List<String>> IN_PATHS = Map.of(
            "nummer", List.of("Nummer van de beoordeling.", "2026-000123"),
            "versie", List.of("De hoeveelste brief over deze zaak.", "1"),
            "id", List.of("Nummer van de taak.", "5e0c7b1e-8d6f-4f0a-9d3b-6a2f1c9e7d44"),
            "concept", List.of("Nummer van het concept.", "concept-3"),
            "hash", List.of("Nummer van de regelset: sha256: en 64 hexadecimale tekens.", "sha256:" + "0".repeat(64)),
            "pad", List.of("Pad binnen de regelmap; schuine strepen blijven staan.", "fair-share/5.3-draagkracht.drl"),
            "code", List.of("Code van de wijk.", "WK091700"),
            "zaaknummer", List.of("Het zaaknummer; schuine strepen blijven staan.", "Z-2026-0123"));

    private final Set<Class<?>> bodies = ConcurrentHashMap.newKeySet();
    private final Criteria criteria;

    DescribedOperation(Criteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        RequestMapping shared = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
        String path = (shared == null ? "" : shared.path()[0]) + mapping.path()[0];
        String verb = mapping.method()[0].name();
        Permission permission = Permissions.listed(verb, path).orElseThrow();
        who(operation, permission);
        parameters(operation, method);
        body(operation, method);
        boolean fixedFormat = mapping.produces().length > 0 || shared != null && shared.produces().length > 0;
        answers(
                operation,
                method.getReturnType().getParameterType() == ResponseEntity.class,
                problems(permission, mapping, method, path.contains("{"), fixedFormat));
        return operation;
    }

    private static void who(Operation operation, Permission permission) {
        String roles = Stream.of(Role.values())
                .filter(permission.roles()::contains)
                .map(Role::account)
                .collect(Collectors.joining(", "));
        String who = "Voor: " + (permission.isOpen() ? "iedereen" : roles) + ".";
        operation.setDescription(operation.getDescription() == null ? who : operation.getDescription() + "\n\n" + who);
        if (permission.isOpen()) {
            operation.setSecurity(List.of());
        }
    }

    private void parameters(Operation operation, HandlerMethod method) {
        boolean searches = Stream.of(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == Map.class);
        if (searches) {
            SearchParameters.all(criteria).forEach(operation::addParametersItem);
        }
        Stream<Parameter> parameters =
                operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
        parameters.filter(it -> "path".equals(it.getIn())).forEach(it -> {
            it.setName(it.getName().replace("*", ""));
            List<String> known = IN_PATHS.get(it.getName());
            it.description(known.get(0)).example(known.get(1));
        });
    }

    private void body(Operation operation, HandlerMethod method) {
        Stream.of(method.getMethodParameters())
                .map(it -> it.getParameterAnnotation(BodyOf.class))
                .filter(it -> it != null)
                .forEach(it -> {
                    if (it.ref().equals(BodyOf.RULES)) {
                        operation.setRequestBody(rules());
                        return;
                    }
                    boolean own = it.ref().isEmpty();
                    if (own) {
                        bodies.add(it.value());
                    }
                    Schema<?> schema = new Schema<>().$ref(own ? it.value().getSimpleName() : it.ref());
                    operation.setRequestBody(new RequestBody()
                            .required(true)
                            .content(new Content().addMediaType("application/json", new MediaType().schema(schema))));
                });
    }

    private static RequestBody rules() {
        Schema<?> byPath = new Schema<>()
                .type("object")
                .types(Set.of("object"))
                .description("Bij elk pad binnen de map de tekst van het bestand.")
                .additionalProperties(new Schema<>().type("string").types(Set.of("string")));
        Schema<?> zip = new Schema<>().type("string").types(Set.of("string")).format("binary");
        return new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(byPath))
                        .addMediaType(ConceptenController.ZIP, new MediaType().schema(zip)));
    }

    private static Set<Integer> problems(
            Permission permission, RequestMapping mapping, HandlerMethod method, boolean named, boolean fixedFormat) {
        Set<Integer> problems = new TreeSet<>(Set.of(400, 429, 500));
        Problems own = method.getMethodAnnotation(Problems.class);
        if (own != null) {
            Stream.of(own.value()).map(ProblemKind::status).forEach(problems::add);
        }
        addIf(!permission.isOpen(), problems, 401, 403, 503);
        addIf(named, problems, 404);
        addIf(fixedFormat, problems, 406);
        addIf(permission.method().equals("POST"), problems, 413);
        addIf(mapping.consumes().length > 0, problems, 415);
        return problems;
    }

    private static void addIf(boolean holds, Set<Integer> problems, Integer... more) {
        if (holds) {
            problems.addAll(List.of(more));
        }
    }

    /** @param placed whether the answer says where what was made can be found */
    private static void answers(Operation operation, boolean placed, Set<Integer> problems) {
        ApiResponses answers = operation.getResponses();
        answers.forEach((status, answer) -> {
            answer.setDescription(operation.getSummary() + ".");
            answer.addHeaderObject(VERSION, ref(VERSION));
            if (placed && !status.equals("200")) {
                answer.addHeaderObject(LOCATION, ref(LOCATION));
            }
        });
        problems.forEach(status ->
                answers.addApiResponse(String.valueOf(status), new ApiResponse().$ref(String.valueOf(status))));
    }

    static Header ref(String name) {
        return new Header().$ref(name);
    }

    /** Paths follow the server, which has the version; bodies that are read by hand are described too. */
    @Override
    public void customise(OpenAPI api) {
        Paths paths = new Paths();
        Map<String, PathItem> found = new TreeMap<>(api.getPaths());
        found.forEach((path, item) ->
                paths.addPathItem(path.substring(Api.V1.length()).replace("{*", "{"), item));
        api.setPaths(paths);
        Components components = api.getComponents();
        bodies.add(Probleem.class);
        bodies.forEach(body -> ModelConverters.getInstance(true).readAll(body).forEach(components::addSchemas));
    }
}
