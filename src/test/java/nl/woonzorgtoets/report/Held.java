package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.regelset.Parkstad;

/** A good plan of a party about which there are questions. */
final class Held {

    private static final String SOUND =
            "\"type\": \"CORPORATIE\",\\s*\"winstoogmerk\": false,\\s*\"eigenaarVerbondenMetZorgaanbieder\": false";

    private static final String QUESTIONABLE = """
            "type": "ZORGAANBIEDER", "winstoogmerk": true, "wtzaStatus": "NIET_GEMELD", "aantalZorgverleners": 14,
            "zorgcontracten": ["ALLEEN_PGB"], "toezichtOordeel": "GEEN_RAPPORT", "winstmargePct": 19,
            "personeelskostenPct": 52, "eigenaarVerbondenMetZorgaanbieder": true, "bibobStatus": "NIET_GEVRAAGD\"""";

    private Held() {}

    static String dossier() {
        String sound = Parkstad.text("01");
        String held = sound.replaceFirst(SOUND, QUESTIONABLE);
        assertThat(held).isNotEqualTo(sound);
        return held;
    }
}
