package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingTheRegelsetTest extends RunningService {

    @Test
    void itIsKnownWhatJudgesNow() {
        JsonNode state = get("beleid", "/regelsets/actief").json();

        assertThat(state.propertyNames())
                .containsExactly(
                        "hash",
                        "kader",
                        "actiefSinds",
                        "regels",
                        "ingebruikname",
                        "zonderTweedePersoon",
                        "waarschuwingen",
                        "afgewezen");
        assertThat(state.path("zonderTweedePersoon").asBoolean()).isTrue();
        assertThat(state.path("hash").asString()).startsWith("sha256:");
        assertThat(state.path("regels").asInt()).isEqualTo(4);
        assertThat(state.path("afgewezen").isEmpty()).isTrue();
    }

    @Test
    void everyRegelsetIsListedAndCanBeRead() {
        JsonNode listed = get("beleid", "/regelsets").json().path("regelsets");
        assertThat(listed.valueStream().filter(it -> it.path("actief").asBoolean()))
                .hasSize(1);

        JsonNode regelset = get("beleid", "/regelsets/" + hash()).json();
        assertThat(regelset.path("naam").asString()).isEqualTo("Kader voor de test");
        assertThat(regelset.path("regels").path(0).path("regel").asString()).isEqualTo("1.1-1");
    }

    @Test
    void filesComeBackToTheByte() throws IOException {
        String path = "fair-share/1.1-spreiding.drl";
        Answer file = get("auditor", "/regelsets/" + hash() + "/bestanden/" + path);

        assertThat(file.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.body())
                .isEqualTo(Files.readAllBytes(Path.of("src/test/resources/nl/woonzorgtoets/web/regels", path)));
        assertThat(get("auditor", "/regelsets/" + hash() + "/bestanden").json().toString())
                .contains("\"pad\":\"" + path + "\"");
        assertThat(get("auditor", "/regelsets/" + hash() + "/bestanden/geen.drl")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theQuestionsAreAJsonSchema() {
        JsonNode schema = get("beoordelaar", "/vragen").json();

        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        JsonNode zaak = schema.path("properties").path("zaak");
        assertThat(zaak.path("required").valueStream().map(JsonNode::asString))
                .containsExactly("zaaknummer", "gemeente", "peildatum", "fase");
        assertThat(zaak.path("properties")
                        .path("gemeente")
                        .path("oneOf")
                        .path(0)
                        .path("const")
                        .asString())
                .isEqualTo("NOORD");
        assertThat(schema.path("properties")
                        .path("zorg")
                        .path("properties")
                        .path("geregeld")
                        .path("type")
                        .asString())
                .isEqualTo("boolean");
    }

    @Test
    void theRegionIsReadFromTheTablesOfTheRegelset() {
        assertThat(get("beleid", "/gemeenten").json().path("gemeenten").size()).isEqualTo(2);
        assertThat(get("beleid", "/wijken?gemeente=ZUID").json().path("wijken").size())
                .isEqualTo(1);
        assertThat(get("beleid", "/wijken/WK02").json().path("woningen2022").isNumber())
                .isTrue();
        assertThat(get("beleid", "/wijken/WK03").json().path("woningen2022").isNull())
                .isTrue();
        JsonNode opgaven = get("beleid", "/opgaven?scenario=BASIS").json().path("opgaven");
        assertThat(opgaven.size()).isEqualTo(1);
        assertThat(opgaven.path(0).path("saldo").decimalValue()).isEqualByComparingTo("-12.5");
    }

    @Test
    void everyTableOfAFrameworkIsListedAndReadUnderItsOwnName() {
        JsonNode listed = get("beleid", "/tabellen").json().path("tabellen");

        for (JsonNode table : listed) {
            JsonNode read =
                    get("beleid", "/tabellen/" + table.path("pad").asString()).json();
            assertThat(read.path("rijen").size()).isEqualTo(table.path("rijen").asInt());
        }
        assertThat(listed.valueStream().map(it -> it.path("pad").asString())).contains("regio/wijken.csv");
        assertThat(get("beleid", "/tabellen/regio/geen.csv").status()).isEqualTo(404);
    }

    private String hash() {
        return get("beleid", "/regelsets/actief").json().path("hash").asString();
    }
}
