package nl.woonzorgtoets.document.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.util.Map;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Score;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.vocabulary.Origin;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.json.JsonMapper;

/** How the records that version 2 takes over from elsewhere stand in its JSON: by which names, and which without names. */
final class Json2 {

    /** A component that is not here keeps its own name; one that gets another name in Java keeps the one in the archive. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("pointer", "plaats"),
            Map.entry("passed", "langs"),
            Map.entry("remark", "opmerking"),
            Map.entry("file", "bestand"),
            Map.entry("year", "jaar"),
            Map.entry("scale", "schaal"),
            Map.entry("row", "rij"),
            Map.entry("line", "regel"),
            Map.entry("by", "door"),
            Map.entry("source", "bron"),
            Map.entry("empty", "leeg"),
            Map.entry("derived", "afgeleid"),
            Map.entry("name", "naam"),
            Map.entry("own", "van"),
            Map.entry("from", "vanaf"),
            Map.entry("facts", "feiten"),
            Map.entry("text", "tekst"),
            Map.entry("question", "vraag"),
            Map.entry("table", "tabel"),
            Map.entry("fact", "feit"),
            Map.entry("field", "veld"));

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .propertyNamingStrategy(new Dutch())
            .addMixIn(Score.class, Unnamed.class)
            .addMixIn(ConditionRef.class, Unnamed.class)
            .addMixIn(Caution.class, Unnamed.class)
            .addMixIn(Origin.class, Origins.class)
            .addMixIn(Origin.Passed.class, Passed.class)
            .build();

    private Json2() {}

    @JsonFormat(shape = Shape.ARRAY)
    private interface Unnamed {}

    @JsonInclude(Include.NON_NULL)
    @JsonTypeInfo(use = Id.NAME, property = "soort")
    @JsonSubTypes({
        @Type(value = Origin.Answer.class, name = "antwoord"),
        @Type(value = Origin.Assumed.class, name = "zonder antwoord"),
        @Type(value = Origin.AnswerInstead.class, name = "eigen cijfer"),
        @Type(value = Origin.Table.class, name = "tabel"),
        @Type(value = Origin.Threshold.class, name = "drempel"),
        @Type(value = Origin.NoThreshold.class, name = "geen drempel"),
        @Type(value = Origin.Sum.class, name = "som"),
        @Type(value = Origin.Worked.class, name = "tussenuitkomst"),
        @Type(value = Origin.Amount.class, name = "bedrag"),
        @Type(value = Origin.Portfolio.class, name = "portefeuille"),
        @Type(value = Origin.Example.class, name = "voorbeeld"),
        @Type(value = Origin.Absent.class, name = "nergens"),
        @Type(value = Origin.AsWritten.class, name = "geschreven")
    })
    private interface Origins {}

    @JsonInclude(Include.NON_NULL)
    @JsonTypeInfo(use = Id.NAME, property = "soort")
    @JsonSubTypes({
        @Type(value = Origin.Passed.NotAnswered.class, name = "vraag"),
        @Type(value = Origin.Passed.NotPublished.class, name = "tabel")
    })
    private interface Passed {}

    private static final class Dutch extends PropertyNamingStrategy {
        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return NAMES.getOrDefault(name, name);
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
            return NAMES.getOrDefault(name, name);
        }

        @Override
        public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
            return NAMES.getOrDefault(name, name);
        }
    }
}
