package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.web.api.problem.ApiVersion;
import nl.woonzorgtoets.web.api.problem.Probleem;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.search.Criteria;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the description says about the API as a whole; what a single endpoint is, is in {@link DescribedOperation}. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String ACCOUNT = "account";
    private static final String ABOUT =
            "Beoordeelt dossiers aan de hand van de actieve regelset, bewaart elke zaak en kan haar later opnieuw beoordelen."
                    + " Fouten komen als application/problem+json, alle fouten tegelijk.";

    @Bean
    DescribedOperation describedOperation(Criteria criteria) {
        return new DescribedOperation(criteria);
    }

    /** What is always there is required: all but what is left out when it has no value. */
    @Bean
    PropertyCustomizer alwaysThere() {
        return (property, type) -> {
            Stream<Annotation> annotations =
                    type.getCtxAnnotations() == null ? Stream.of() : Stream.of(type.getCtxAnnotations());
            if (type.getParent() != null && annotations.noneMatch(JsonInclude.class::isInstance)) {
                type.getParent().addRequiredItem(type.getPropertyName());
            }
            return property;
        };
    }

    /** @param environment may name who to ask about this installation */
    @Bean
    OpenAPI description(Environment environment) {
        return new OpenAPI()
                .info(new Info()
                        .title("Woonzorgtoets")
                        .version(ApiVersion.VERSION)
                        .description(ABOUT)
                        .contact(new Contact()
                                .name(environment.getProperty("woonzorgtoets.contact.naam"))
                                .url(environment.getProperty("woonzorgtoets.contact.adres"))
                                .email(environment.getProperty("woonzorgtoets.contact.email")))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url(Api.V1).description("Deze installatie")))
                .security(List.of(new SecurityRequirement().addList(ACCOUNT)))
                .components(components());
    }

    private static Components components() {
        Components components = new Components()
                .addSecuritySchemes(
                        ACCOUNT,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("Een account met een van de rollen "
                                        + String.join(
                                                ", ",
                                                Stream.of(Role.values())
                                                        .map(Role::account)
                                                        .toList()) + "."))
                .addHeaders(DescribedOperation.VERSION, header("Versie van de API.", new StringSchema()))
                .addHeaders(DescribedOperation.LOCATION, header("Adres van wat is gemaakt.", new StringSchema()))
                .addHeaders(DescribedOperation.RETRY, header("Zoveel seconden wachten.", new IntegerSchema()));
        // Of the kinds with the same status the first: it is the general one.
        Stream.of(ProblemKind.values())
                .filter(kind -> ProblemKind.of(kind.status()) == kind)
                .forEach(kind -> components.addResponses(String.valueOf(kind.status()), problem(kind)));
        return components;
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static ApiResponse problem(ProblemKind kind) {
        ApiResponse answer = new ApiResponse()
                .description(kind.title() + ". " + Problem.of(kind).detail())
                .addHeaderObject(DescribedOperation.VERSION, DescribedOperation.ref(DescribedOperation.VERSION))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("Probleem"))
                                        .example(Probleem.of(Problem.of(kind), null))));
        boolean waits = kind == ProblemKind.TE_VEEL_VERZOEKEN || kind == ProblemKind.NIET_BESCHIKBAAR;
        return waits
                ? answer.addHeaderObject(DescribedOperation.RETRY, DescribedOperation.ref(DescribedOperation.RETRY))
                : answer;
    }
}
