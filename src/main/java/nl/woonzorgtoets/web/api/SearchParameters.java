package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.web.search.CaseSearch;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.search.Feature;

/** The parameters of a search as the description has them: those by which cases are chosen, their order, and the page. */
final class SearchParameters {

    private SearchParameters() {}

    /** @param features by what the frameworks find their cases */
    static Stream<Parameter> all(List<Feature> features) {
        Schema<String> orders = new StringSchema()._default(CaseOrder.NIEUWSTE.name());
        Stream.of(CaseOrder.values()).map(CaseOrder::name).forEach(orders::addEnumItemObject);
        return Stream.of(
                        Criterion.all().map(it -> of(it.parameter(), it.description(), schema(it.kind()))),
                        features.stream()
                                .map(it -> of(it.name(), "Code bij: " + it.label(), schema(Criterion.Kind.CHOICE))),
                        Stream.of(
                                of(CaseSearch.ORDER, "In welke volgorde.", orders),
                                of(CaseQuery.PAGE, "Welke pagina.", upTo(CaseQuery.LAST_PAGE, 1)),
                                of(
                                        CaseQuery.SIZE,
                                        "Beoordelingen op een pagina.",
                                        upTo(CaseQuery.LARGEST_SIZE, CaseQuery.USUAL_SIZE))))
                .flatMap(it -> it);
    }

    private static Parameter of(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<?> schema(Criterion.Kind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> new StringSchema().maxLength(CaseSearch.LONGEST);
            case DAY -> new DateSchema();
            case YES_NO -> new BooleanSchema();
        };
    }

    private static Schema<?> upTo(int largest, int usual) {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(largest))
                ._default(usual);
    }
}
