package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Uitslag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sound plan, with one slip in its answers. */
class AnswersThatContradictEachOtherTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String SLIPS = """
            /doelgroepen/0/aantalPersonen   | 0      | samenhang.bewoners      | /doelgroepen/0/aantalPersonen
            /doelgroepen/2/aantalPersonen   | 300    | samenhang.bewoners      | /doelgroepen/2/aantalPersonen
            /doelgroepen/0/aantalEenheden   | 180    | samenhang.woningen      | doelgroepen.aantalEenheden
            /woningen/0/aantal              | 100    | samenhang.woningen      | woningen.aantal
            /woningen/0/prijs               | 69000  | samenhang.prijs         | /woningen/0/prijs
            /woningen/2/prijs               | 365    | samenhang.prijs         | /woningen/2/prijs
            /woningen/1/gboM2               | 7400   | samenhang.maat          | /woningen/1/gboM2
            /woningen/1/kamers              | 33     | samenhang.maat          | /woningen/1/kamers
            /financieel/servicekostenPerMaand | 900  | samenhang.servicekosten | financieel.servicekostenPerMaand
            /spreiding/opleverjaar          | 2025   | samenhang.opleverjaar   | spreiding.opleverjaar
            /spreiding/tekortcategorie      | 'PG'   | samenhang.behoefte      | spreiding.tekortcategorie
            /doelgroepen/1/zorgzwaarte      | 'ZWAAR' | samenhang.zwaar-en-dragend | doelgroepen.rol
            """;

    @ParameterizedTest
    @CsvSource(textBlock = SLIPS, delimiter = '|')
    void thereIsNoPlanToSayYesTo(String place, String answer, String aspect) {
        Uitslag uitslag = Parkstad.assess(with(place, answer).toString()).uitslag();

        assertThat(uitslag.oordeel().code()).isEqualTo("ONVOLLEDIG");
        assertThat(uitslag.beslissend()).containsExactly(aspect);
    }

    @ParameterizedTest
    @CsvSource(textBlock = SLIPS, delimiter = '|')
    void explainedItIsASignalAndThePlanIsJudged(String place, String answer, String aspect, String about) {
        ObjectNode dossier = with(place, answer);
        dossier.set("toelichtingen", JSON.valueToTree(List.of(Map.of("veld", about, "tekst", "Het is nagevraagd."))));

        Uitslag explained = Parkstad.assess(dossier.toString()).uitslag();

        assertThat(explained.beslissend()).doesNotContain(aspect);
        assertThat(explained.oordeel().code()).isNotEqualTo("ONVOLLEDIG");
        assertThat(explained.signalen()).extracting("id").contains(aspect);
    }

    private static ObjectNode with(String place, String answer) {
        ObjectNode dossier = (ObjectNode) JSON.readTree(Parkstad.text("01"));
        int slash = place.lastIndexOf('/');
        JsonNode becomes = JSON.readTree(answer.matches("[0-9.]+") ? answer : '"' + answer + '"');
        ((ObjectNode) dossier.at(place.substring(0, slash))).set(place.substring(slash + 1), becomes);
        return dossier;
    }
}
