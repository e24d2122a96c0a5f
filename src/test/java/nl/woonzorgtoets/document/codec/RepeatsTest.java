package nl.woonzorgtoets.document.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.codec.V2.Feit;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** What rules used of one fact stands in a document once. */
class RepeatsTest {

    private static final Feit HOMES = new Feit("Woning", "/woningen/0", Map.of("aantal", "12"), null);
    private static final Feit PLACE = new Feit("Locatie", "/locatie", values("a", "b"), null);
    private static final Feit TURNED = new Feit("Locatie", "/locatie", values("b", "a"), null);
    private static final TypeReference<List<Feit>> FACTS = new TypeReference<>() {};

    @Test
    void whatWasUsedBeforeIsANumber() {
        List<Feit> used = List.of(HOMES, PLACE, HOMES, TURNED, PLACE);

        String json = Json2.MAPPER.writeValueAsString(used);

        assertThat(json)
                .isEqualTo("[[\"Woning\",\"/woningen/0\",{\"aantal\":\"12\"},null],"
                        + "[\"Locatie\",\"/locatie\",{\"a\":\"a\",\"b\":\"b\"},null],0,"
                        + "[\"Locatie\",\"/locatie\",{\"b\":\"b\",\"a\":\"a\"},null],1]");
        assertThat(Json2.MAPPER.readValue(json, FACTS)).isEqualTo(used);
        assertThat(Json2.MAPPER.readValue(json, FACTS).get(3).waarden().keySet())
                .containsExactly("b", "a");
    }

    @Test
    void aDocumentThatSaysItEachTimeIsReadAsItIs() {
        String json =
                "[[\"Woning\",\"/woningen/0\",{\"aantal\":\"12\"},null],[\"Woning\",\"/woningen/0\",{\"aantal\":\"12\"},null]]";

        assertThat(Json2.MAPPER.readValue(json, FACTS)).containsExactly(HOMES, HOMES);
    }

    @Test
    void aNumberOfNothingIsNoDocument() {
        assertThatThrownBy(() -> Json2.MAPPER.readValue("[1]", FACTS))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("nothing was used before");
    }

    private static Map<String, Object> values(String... fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String field : fields) {
            values.put(field, field);
        }
        return values;
    }
}
