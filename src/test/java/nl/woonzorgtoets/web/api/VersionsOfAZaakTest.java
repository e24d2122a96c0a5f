package nl.woonzorgtoets.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.regelset.Parkstad;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The dossiers of one zaak stand together, with what changed, and what was withdrawn is marked. */
@TestPropertySource(properties = "woonzorgtoets.regels=rules")
class VersionsOfAZaakTest extends RunningService {

    private static final String MISTAKE =
            "{\"soort\":\"VERGISSING\",\"reden\":\"Dit dossier hoorde bij een ander plan.\"}";

    @Test
    void eachVersionSaysWhatChangedSinceTheOneBefore() {
        String first = kept("Z/2026/71", "");
        String second = kept("z/2026/71", "looptijdJaren");

        JsonNode zaak = get("beleid", "/zaken/Z/2026/71").json();

        assertThat(zaak.path("totaal").asInt()).isEqualTo(2);
        assertThat(zaak.at("/versies/0/nummer").asString()).isEqualTo(second);
        assertThat(zaak.at("/versies/0/telt").asBoolean()).isTrue();
        assertThat(zaak.at("/versies/1/telt").asBoolean()).isFalse();
        assertThat(zaak.at("/versies/1/sindsVorige").isMissingNode()).isTrue();
        JsonNode changes = zaak.at("/versies/0/sindsVorige");
        assertThat(changes.path("sinds").asString()).isEqualTo(first);
        assertThat(changes.at("/antwoorden/1/wat").asString()).isEqualTo("Looptijd van het financiële plan");
        assertThat(changes.at("/antwoorden/1/was").asString()).isEqualTo("30 jaar");
        assertThat(changes.at("/antwoorden/1/wordt").isNull()).isTrue();
        assertThat(changes.at("/aspecten/0/veld").asString()).isEqualTo("/aspecten/financieel.looptijd");
        assertThat(changes.at("/aspecten/0/wordt").asString()).isEqualTo("nog open");
        assertThat(changes.at("/uitkomst/0/wat").asString()).isEqualTo("De score");
    }

    @Test
    void ofALongListOneRowThatWentIsOneChange() {
        kept("Z-72", "");
        String dossier = Parkstad.text("05").replace("VOORBEELD-2026-05", "Z-72");
        int from = dossier.indexOf("{", dossier.indexOf("\"doelgroepen\""));
        post(
                "beoordelaar",
                "/beoordelingen",
                dossier.substring(0, from) + dossier.substring(dossier.indexOf("{", from + 1)));

        JsonNode answers = get("beleid", "/zaken/Z-72").json().at("/versies/0/sindsVorige/antwoorden");

        assertThat(answers.size()).isEqualTo(1);
        assertThat(answers.at("/0/was").asString()).contains("14");
        assertThat(answers.at("/0/wordt").isNull()).isTrue();
    }

    @Test
    void whatWasFiledByMistakeIsMarkedAndTheOneBeforeCounts() {
        String first = kept("Z-73", "");
        String second = kept("Z-73", "looptijdJaren");

        Answer answer = post("beoordelaar", "/beoordelingen/" + second + "/intrekkingen", MISTAKE);

        assertThat(answer.status()).isEqualTo(201);
        JsonNode zaak = get("auditor", "/zaken/Z-73").json();
        assertThat(zaak.at("/versies/0/ingetrokken/soort").asString()).isEqualTo("VERGISSING");
        assertThat(zaak.at("/versies/1/telt").asBoolean()).isTrue();
        assertThat(get("auditor", "/beoordelingen/" + second)
                        .json()
                        .at("/ingetrokken/reden")
                        .asString())
                .isEqualTo("Dit dossier hoorde bij een ander plan.");
        assertThat(get("auditor", "/beoordelingen?zaaknummer=Z-73&ingetrokken=true")
                        .json()
                        .at("/beoordelingen/0/ingetrokken")
                        .asString())
                .isEqualTo("VERGISSING");
        kept("Z-73", "beheerBegroot");
        assertThat(get("auditor", "/zaken/Z-73")
                        .json()
                        .at("/versies/0/sindsVorige/sinds")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void whatCannotBeWithdrawnSaysWhatToDo() {
        String first = kept("Z-74", "");
        String second = kept("Z-74", "");

        assertThat(post(
                                "beoordelaar",
                                "/beoordelingen/" + first + "/intrekkingen",
                                "{\"soort\":\"VERGISSING\",\"reden\":\"fout\"}")
                        .places())
                .containsExactly("/reden");
        assertThat(post("beoordelaar", "/beoordelingen/" + first + "/intrekkingen", "{}")
                        .places())
                .containsExactlyInAnyOrder("/soort", "/reden");
        assertThat(post(
                                "beoordelaar",
                                "/beoordelingen/" + first + "/intrekkingen",
                                MISTAKE.replace("VERGISSING", "PLAN_INGETROKKEN"))
                        .body())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .contains(second);
        post(
                "beoordelaar",
                "/beoordelingen/" + first + "/besluiten",
                "{\"besluit\":\"AANHOUDEN\",\"functie\":\"wethouder\",\"motivering\":\"Wij praten eerst met de school ernaast.\"}");
        assertThat(post("beoordelaar", "/beoordelingen/" + first + "/intrekkingen", MISTAKE)
                        .body())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .contains("Leg een nieuw besluit vast");
        assertThat(post("auditor", "/beoordelingen/" + second + "/intrekkingen", MISTAKE)
                        .status())
                .isEqualTo(403);
        assertThat(get("auditor", "/zaken/Z-onbekend").status()).isEqualTo(404);
    }

    /** @param without the name of an answer that is left out */
    private String kept(String zaaknummer, String without) {
        String dossier = Parkstad.text("05").replace("VOORBEELD-2026-05", zaaknummer);
        String open = without.isEmpty() ? dossier : dossier.replaceAll(",\\s*\"" + without + "\": [^,}\\]]+", "");
        return post("beoordelaar", "/beoordelingen", open).json().path("nummer").asString();
    }
}
