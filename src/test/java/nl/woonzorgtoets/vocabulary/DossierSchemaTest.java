package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierSchemaTest {

    private final JsonNode schema = JsonMapper.shared().valueToTree(DossierSchema.of(Questions.vocabulary()));

    @Test
    void saysWhatFormEveryAnswerTakes() {
        assertThat(at("zaak", "zaaknummer").toString()).contains("\"type\":\"string\"", "\"maxLength\":60");
        assertThat(at("zaak", "gemeente").at("/oneOf/0").toString())
                .isEqualTo("{\"const\":\"HEERLEN\",\"title\":\"Label van HEERLEN\"}");
        assertThat(at("zaak", "peildatum").path("format").asString()).isEqualTo("date");
        assertThat(at("zaak", "winst").path("type").asString()).isEqualTo("boolean");
        assertThat(at("zaak", "contracten").path("uniqueItems").asBoolean()).isTrue();
        assertThat(schema.at("/properties/doelgroepen/items/properties/pct").toString())
                .contains("\"minimum\":0", "\"maximum\":100", "\"x-decimalen\":2");
        assertThat(schema.at("/properties/doelgroepen/maxItems").asInt()).isEqualTo(3);
    }

    @Test
    void requiresOnlyWhatIsIndispensable() {
        assertThat(schema.path("required").toString()).isEqualTo("[\"zaak\",\"locatie\"]");
        assertThat(schema.at("/properties/zaak/required").toString())
                .isEqualTo("[\"zaaknummer\",\"gemeente\",\"peildatum\",\"fase\"]");
        assertThat(schema.at("/properties/doelgroepen/items").has("required")).isFalse();
        assertThat(at("zaak", "aard").path("x-verplicht").toString())
                .isEqualTo("{\"wanneer\":\"altijd\",\"onmisbaar\":false}");
    }

    @Test
    void saysWhenOtherAnswersAreDue() {
        assertThat(at("zaak", "winst").path("x-verplicht").toString())
                .isEqualTo("{\"wanneer\":\"vanaf\",\"fase\":\"PRINCIPEVERZOEK\"}");
        assertThat(at("zaak", "marge").path("x-verplicht").toString())
                .isEqualTo(
                        "{\"wanneer\":\"als\",\"als\":[{\"doelgroepen.zorg\":[\"LICHT\",\"ZWAAR\"],\"zaak.winst\":[\"true\"]},"
                                + "{\"zaak.contracten\":[\"ZVW\"]}]}");
        assertThat(at("zaak", "contracten").path("x-verplicht").toString()).isEqualTo("{\"wanneer\":\"nooit\"}");
    }

    @Test
    void allowsNothingElse() {
        for (String pointer : List.of("", "/properties/zaak", "/properties/doelgroepen/items")) {
            assertThat(schema.at(pointer).path("additionalProperties").asBoolean(true))
                    .as(pointer)
                    .isFalse();
        }
    }

    @Test
    void isTheSameEveryTime() {
        Map<String, Object> again = DossierSchema.of(Questions.vocabulary());

        assertThat(JsonMapper.shared().writeValueAsString(again)).isEqualTo(schema.toString());
    }

    private JsonNode at(String section, String field) {
        return schema.at("/properties/" + section + "/properties/" + field);
    }
}
