package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.search.SearchForm;

/** The parameters of a search as the description has them: those by which cases are chosen, their order, and the page. */
final class SearchParameters {

    private SearchParameters() {}

    static Stream<Parameter> all(Criteria criteria) {
        return Stream.concat(
                criteria.all().stream().map(it -> of(it.name(), it.description(), schema(it))),
                Stream.of(
                        of(CaseQuery.PAGE, "Welke pagina.", upTo(CaseQuery.LAST_PAGE, 1)),
                        of(
                                CaseQuery.SIZE,
                                "Beoordelingen op een pagina.",
                                upTo(CaseQuery.LARGEST_SIZE, CaseQuery.USUAL_SIZE))));
    }

    private static Parameter of(String name, String description, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(description).schema(schema);
    }

    private static Schema<?> schema(Criterion criterion) {
        return switch (criterion.kind()) {
            case TEXT, CODE -> new StringSchema().maxLength(SearchForm.LONGEST);
            case DAY -> new DateSchema();
            case YES_NO -> new BooleanSchema();
            case CHOICE -> oneOf(criterion);
        };
    }

    private static Schema<?> oneOf(Criterion criterion) {
        StringSchema schema = new StringSchema();
        criterion.choices().forEach(it -> schema.addEnumItem(it.code()));
        return criterion.name().equals(SearchForm.ORDER) ? schema._default(CaseOrder.NIEUWSTE.name()) : schema;
    }

    private static Schema<?> upTo(int largest, int usual) {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(largest))
                ._default(usual);
    }
}
