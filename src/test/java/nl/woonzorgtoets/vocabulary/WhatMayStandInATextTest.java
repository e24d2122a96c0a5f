package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WhatMayStandInATextTest {

    private final DossierReader reader = new DossierReader(Questions.vocabulary());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "111-222-333",
                "1112 22333",
                "1112-22-333",
                "11.12.22.333",
                "1 1 1 2 2 2 3 3 3",
                "111\u00a0222\u00a0333",
                "111\u202f222\u202f333",
                "111 - 222 - 333",
                "111\u2013222\u2013333",
                "111_222_333",
                "111/222/333",
                "111\u200b222\u200b333",
                "11122\u00ad2333",
                "111\u2060222333",
                "op 28-11-2026 kwam 111222333 langs",
                "\u0661\u0661\u0661222333"
            })
    void aCitizenNumberIsOneHoweverItIsWritten(String text) {
        assertThat(refusal(text)).contains("burgerservicenummer").doesNotContain("111222333");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SVT-2026-00042",
                "2026-00006",
                "2026/00014",
                "op 12-03-2026 9 woningen",
                "2026-11-28 7 plekken",
                "+31 6 12345672",
                "+31 (0)45 123 45 67",
                "045 - 5551234",
                "12, 34, 567, 89",
                "III.ii, I.iii.i",
                "é met een accent",
                "e\u0301 met een los accent",
                "\uD83C\uDFE0"
            })
    void whatLooksLikeOneIsNone(String text) throws Exception {
        assertThat(reader.read(dossier(text)).answer("locatie.bron")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200D, 0x00AD, 0x061C, 0x202E, 0x2066, 0xFEFF, 0x2060, 0x180E, 0x3164, 0x115F, 0xE0041, 0xFE0F,
                0x2800, 0x034F, 0x0007, 0x2028
            })
    void whatCannotBeSeenIsPointedOut(int unseen) {
        String text = "Hof aan zee" + Character.toString(unseen) + "kant";

        assertThat(refusal(text)).contains("Na 'Hof aan zee'", "niet zichtbaar", String.format("U+%04X", unseen));
    }

    @Test
    void whatWasTakenInBeforeIsReadAsItWas() throws Exception {
        for (String text : new String[] {"zee\u200bkant", "111-222-333"}) {
            assertThat(reader.readKept(dossier(text)).answer("locatie.bron")).isEqualTo(text);
        }
    }

    private String refusal(String text) {
        InvalidDossierException refused =
                catchThrowableOfType(InvalidDossierException.class, () -> reader.read(dossier(text)));
        assertThat(refused).as(text).isNotNull();
        return refused.problems().get(0).message();
    }

    private static byte[] dossier(String text) {
        return """
                { "zaak": { "zaaknummer": "A-1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710", "bron": %s } }
                """.formatted(JsonMapper.builder().build().writeValueAsString(text))
                .getBytes(StandardCharsets.UTF_8);
    }
}
