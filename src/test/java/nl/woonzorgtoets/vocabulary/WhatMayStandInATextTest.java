package nl.woonzorgtoets.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
                "\u0661\u0661\u0661222333",
                "111,222,333",
                "111, 222, 333",
                "111:222:333",
                "(111)(222)(333)",
                "(111) 222 333",
                "111 \u2022 222 \u2022 333",
                "1|1|1|2|2|2|3|3|3",
                "11.12/22,333",
                "111 +/- 222 +/- 333",
                "\u00b9\u00b9\u00b9222333",
                "\u2460\u2460\u2460\u2461\u2461\u2461\u2462\u2462\u2462",
                "\u2776\u2776\u2776222333",
                "\uff11\uff11\uff11\uff0c222\uff0c333",
                "\ud835\udfcf\ud835\udfcf\ud835\udfcf222333",
                "1\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e3222333"
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
                "12, 15, 30, 44 en 9",
                "11, 122, 22, 33",
                "in 2026: 11122 woningen en 2333 plekken",
                "1112 (22333)",
                "| 11 | 122 | 22 | 33 |",
                "2019, 2020, 2021 en 2022",
                "111,22 + 2233,30",
                "van 11:12 tot 22:23, 33 keer",
                "1.112,22 / 333",
                "6411 CD 11, 122233",
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
                0x2800, 0x034F, 0x0007, 0x2028, 0x2065, 0x206F, 0xFFF0, 0xFFF8, 0xFDD0, 0xFFFE, 0xFFFF, 0x16FE4,
                0x1BCA0, 0x1D159, 0x1D173, 0x1FFFE, 0xE0000, 0xE0100, 0xE0FFF, 0x10FFFF, 0x1160, 0xFFA0, 0x17B4, 0x180F,
                0x13440, 0xE000
            })
    void whatCannotBeSeenIsPointedOut(int unseen) {
        String text = "Hof aan zee" + Character.toString(unseen) + "kant";

        assertThat(refusal(text)).contains("Na 'Hof aan zee'", "niet zichtbaar", String.format("U+%04X", unseen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0", "\u2007\u202f", "\u3000", "\u200b", "\u00a0\u2065 ", "\u3164", "\udb40\udc41"
            })
    void whatShowsNothingIsNoText(String text) throws Exception {
        assertThat(refusal(text)).contains("De tekst is leeg.");
        if (!text.isBlank()) {
            assertThat(reader.readKept(dossier(text)).answer("locatie.bron")).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "-",
                " . ",
                "\u2026",
                "n.v.t.",
                "NVT",
                "Geen",
                "onbekend",
                "Nog niet bekend.",
                "weet ik niet"
            })
    void whatSaysNothingIsAnOpenQuestion(String text) throws Exception {
        assertThat(refusal(text)).contains("Hier staat geen antwoord", "Laat de vraag open");
        assertThat(reader.readKept(dossier(text)).answer("locatie.bron")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CBS", "Geen hoog gebouw", "Onbekend terrein", "42"})
    void aShortTextThatSaysSomethingIsOne(String text) throws Exception {
        assertThat(reader.read(dossier(text)).answer("locatie.bron")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "_", ".", "- _ \u2013", "/", "\u2022"})
    void aZaakWithoutALetterOrAFigureHasNoNumber(String number) throws Exception {
        byte[] dossier = new String(dossier("zee"), StandardCharsets.UTF_8)
                .replace("A-1", number)
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read(dossier))
                .isInstanceOfSatisfying(
                        InvalidDossierException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(it -> {
                                    assertThat(it.pointer()).isEqualTo("/zaak/zaaknummer");
                                    assertThat(it.message()).contains("ten minste een letter of een cijfer");
                                }));
        assertThat(reader.readKept(dossier).answer("zaak.zaaknummer")).isEqualTo(number);
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
