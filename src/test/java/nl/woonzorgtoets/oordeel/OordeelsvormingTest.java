package nl.woonzorgtoets.oordeel;

import static nl.woonzorgtoets.oordeel.BevindingSoort.GEDEELTELIJK;
import static nl.woonzorgtoets.oordeel.BevindingSoort.SIGNAAL;
import static nl.woonzorgtoets.oordeel.BevindingSoort.UITZONDERING;
import static nl.woonzorgtoets.oordeel.BevindingSoort.VOLDOET;
import static nl.woonzorgtoets.oordeel.BevindingSoort.VOLDOET_NIET;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class OordeelsvormingTest {

    private final List<Bevinding> zeker = new ArrayList<>();
    private final List<Bevinding> open = new ArrayList<>();
    private boolean onvolledig;

    @Test
    void zonderBezwarenBeslistDeScore() {
        gegeven(VOLDOET, "a1", "a2", "b1");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.oordeel()).isEqualTo(Zes.POSITIEF);
        assertThat(uitslag.score()).isEqualTo("10.00");
        assertThat(uitslag.haalbaar()).containsExactly(Zes.POSITIEF);
        assertThat(uitslag.beslissend()).isEmpty();
    }

    @Test
    void eenUitkomstHoudtDeScoreOnderEenGrensHoeveelPuntenErOokZijn() {
        gegeven(VOLDOET, "a1", "a2", "b1", "plus1");
        gegeven(VOLDOET_NIET, "afgetopt");

        assertThat(uitslag().score()).isEqualTo("6.50");
        assertThat(uitslag().haalbaar()).containsExactly(Zes.POSITIEF_ONDER_VOORWAARDEN);
    }

    @Test
    void zolangDieUitkomstOpenIsLigtDeScoreTussenDeGrensEnWatDePuntenGeven() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        mogelijk(VOLDOET_NIET, "afgetopt");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isEqualTo("10.00");
        assertThat(uitslag.scoreMinimum()).isEqualTo("6.50");
        assertThat(uitslag.scoreMaximum()).isEqualTo("10.00");
        assertThat(uitslag.haalbaar()).containsExactly(Zes.POSITIEF, Zes.POSITIEF_ONDER_VOORWAARDEN);
    }

    @Test
    void onderDeGrensVerandertZijNiets() {
        gegeven(VOLDOET_NIET, "a1", "a2", "b1", "afgetopt");

        assertThat(uitslag().score()).isEqualTo("0.00");
    }

    @Test
    void puntenKopenEenGefaaldeEisNietAf() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(VOLDOET_NIET, "eis");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.oordeel()).isEqualTo(Zes.NEGATIEF);
        assertThat(uitslag.score()).isEqualTo("10.00");
        assertThat(uitslag.beslissend()).containsExactly("eis");
    }

    @Test
    void eenUitzonderingZetEenEisInBeginselOpzij() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(VOLDOET_NIET, "beginsel");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);

        gegeven(UITZONDERING, "beginsel");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.POSITIEF);
    }

    @Test
    void eenUitzonderingMoetGesteldZijnMaarBlijftHaalbaar() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(VOLDOET_NIET, "beginsel");
        mogelijk(UITZONDERING, "beginsel");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.oordeel()).isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);
        assertThat(uitslag.haalbaar()).containsExactlyInAnyOrder(Zes.NEGATIEF_IN_BEGINSEL, Zes.POSITIEF);
    }

    @Test
    void tegenstrijdigeBevindingenHoudenHetOordeelAan() {
        gegeven(VOLDOET, "a1", "b1");
        gegeven(VOLDOET_NIET, "a1");

        assertThat(uitslag().oordeel()).isEqualTo(Zes.AANHOUDEN);
        assertThat(uitslag().standen().get("a1").uitkomst()).isEqualTo(Uitkomst.TEGENSTRIJDIG);
    }

    @Test
    void watNietBijElkaarPastGaatNaAanhoudenEnVoorDeScore() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(SIGNAAL, "ongerijmd");
        onvolledig = true;

        assertThat(uitslag().beslissend()).containsExactly("ongerijmd");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.ONVOLLEDIG);
        assertThat(uitslag().haalbaar()).containsExactly(Zes.POSITIEF);
        assertThat(uitslag().signalen()).isEmpty();

        gegeven(VOLDOET_NIET, "a1");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.AANHOUDEN);
    }

    @Test
    void toegelichtIsHetEenSignaalDatNietMeetelt() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        zeker.add(new Bevinding("t", SIGNAAL, "ongerijmd", true));
        gegeven(SIGNAAL, "s1", "s2");

        assertThat(uitslag().oordeel()).isEqualTo(Zes.POSITIEF);
        assertThat(uitslag().signalen()).extracting(Aspect::id).contains("ongerijmd", "s1", "s2");
    }

    @Test
    void drieSignalenVanIntegriteitHoudenAanTweeNiet() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(SIGNAAL, "s1", "s2", "gewoon-signaal");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.POSITIEF);

        gegeven(SIGNAAL, "s3");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.AANHOUDEN);
    }

    @Test
    void eenOpenVoorwaardeBegrenstHetOordeel() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        gegeven(VOLDOET_NIET, "voorwaarde");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.oordeel()).isEqualTo(Zes.POSITIEF_ONDER_VOORWAARDEN);
        assertThat(uitslag.voorwaarden()).extracting(Aspect::id).containsExactly("voorwaarde");
    }

    @Test
    void eenOntbrekendVerplichtAntwoordMaaktOnvolledig() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        onvolledig = true;

        assertThat(uitslag().oordeel()).isEqualTo(Zes.ONVOLLEDIG);
        assertThat(uitslag().score()).isEqualTo("10.00");
    }

    @Test
    void deScoreIsHetGewogenGemiddeldeVanWatBeoordeeldIs() {
        // a (gewicht 1): 4 van 6, a3 telt niet mee; b (gewicht 2): 1 van 3. (6,666… + 2 × 3,333…) / 3 = 4,444…
        gegeven(VOLDOET, "a1");
        gegeven(VOLDOET_NIET, "a2");
        gegeven(GEDEELTELIJK, "b1");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isEqualTo("4.44");
        assertThat(uitslag.oordeel()).isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);
        assertThat(uitslag.criteria().get(0).behaald()).isEqualTo("4");
        assertThat(uitslag.criteria().get(0).beschikbaar()).isEqualTo("6");
    }

    @Test
    void plusPuntenTellenOpTotHetMaximum() {
        gegeven(VOLDOET, "a1", "plus1");
        gegeven(VOLDOET_NIET, "a2");
        gegeven(GEDEELTELIJK, "b1");
        assertThat(uitslag().score()).isEqualTo("4.77");

        gegeven(VOLDOET, "plus2");
        assertThat(uitslag().score()).isEqualTo("4.94");
    }

    @Test
    void hetBereikVanDeScoreOmvatElkeAfloop() {
        gegeven(VOLDOET, "a1", "b1");
        mogelijk(VOLDOET, "a2");
        mogelijk(VOLDOET_NIET, "a2");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isEqualTo("10.00");
        assertThat(uitslag.scoreMinimum()).isEqualTo("8.89");
        assertThat(uitslag.scoreMaximum()).isEqualTo("10.00");
        assertThat(uitslag.standen().get("a2").uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    }

    @Test
    void regelsDieElkaarUitsluitenKunnenNietBotsen() {
        gegeven(VOLDOET, "a1", "b1");
        mogelijk(VOLDOET, "a2");
        mogelijk(VOLDOET_NIET, "a2");

        Uitslag los = uitslag(kader(), (een, ander) -> true);
        Uitslag uitgesloten = uitslag(kader(), (een, ander) -> false);

        assertThat(los.haalbaar()).contains(Zes.AANHOUDEN);
        assertThat(uitgesloten.haalbaar()).containsExactly(Zes.POSITIEF);
    }

    @Test
    void deKlasseVolgtDeScoreZoalsDieGetoondWordt() {
        // b: 4 van 6 = 6,6666…, plus 0,33 = 6,9966…, afgerond 7,00
        gegeven(VOLDOET, "b1", "plus1");
        gegeven(GEDEELTELIJK, "b2");

        assertThat(uitslag().score()).isEqualTo("7.00");
        assertThat(uitslag().oordeel()).isEqualTo(Zes.POSITIEF);
    }

    @Test
    void eenTeLaagCriteriumVerlaagtDeKlasse() {
        // a = 0, onder het minimum van 1; b = 10; samen 6,67
        gegeven(VOLDOET_NIET, "a1", "a2");
        gegeven(VOLDOET, "b1", "b2");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isEqualTo("6.67");
        assertThat(uitslag.oordeel()).isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);
    }

    @Test
    void zonderIetsTeWegenIsErGeenScore() {
        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isNull();
        assertThat(uitslag.oordeel()).isEqualTo(Zes.ONVOLLEDIG);
    }

    private void gegeven(BevindingSoort soort, String... aspecten) {
        for (String aspect : aspecten) {
            zeker.add(new Bevinding("z" + zeker.size(), soort, aspect));
        }
    }

    @Test
    void deUitkomstVanEenAspectKanHetOordeelBegrenzen() {
        gegeven(VOLDOET, "a1", "a2");
        gegeven(VOLDOET_NIET, "begrensd");

        Uitslag uitslag = uitslag();

        assertThat(uitslag.score()).isGreaterThanOrEqualTo(new BigDecimal("7.00"));
        assertThat(uitslag.oordeel()).isEqualTo(Zes.POSITIEF_ONDER_VOORWAARDEN);
        assertThat(uitslag.beslissend()).containsExactly("begrensd");
    }

    @Test
    void zolangDeUitkomstOpenIsZijnBeideOordelenHaalbaar() {
        gegeven(VOLDOET, "a1", "a2", "b1");
        mogelijk(VOLDOET_NIET, "begrensd");

        assertThat(uitslag().haalbaar()).containsExactly(Zes.POSITIEF, Zes.POSITIEF_ONDER_VOORWAARDEN);
        assertThat(uitslag().oordeel()).isEqualTo(Zes.ONVOLLEDIG);
    }

    @Test
    void eenKlasseDieEenAspectEistGeldtNietZolangHetNietIsGehaald() {
        Kader streng = met(
                List.of(
                        new Kader.Klasse(new BigDecimal("7.00"), Zes.POSITIEF, "goed", List.of("geeist"), null),
                        new Kader.Klasse(BigDecimal.ZERO, Zes.NEGATIEF_IN_BEGINSEL, "zwak", List.of(), null)),
                Zes.STAPPEN);
        gegeven(VOLDOET, "a1", "a2", "b1");

        assertThat(uitslag(streng).oordeel()).as("niet beoordeeld").isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);

        mogelijk(VOLDOET, "geeist");
        assertThat(uitslag(streng).haalbaar()).containsExactly(Zes.POSITIEF, Zes.NEGATIEF_IN_BEGINSEL);

        open.clear();
        gegeven(VOLDOET, "geeist");
        assertThat(uitslag(streng).oordeel()).isEqualTo(Zes.POSITIEF);
    }

    @Test
    void eenKlasseDiePuntenVraagtGeldtNietZolangZijErNietZijn() {
        Kader streng = met(
                List.of(
                        new Kader.Klasse(
                                new BigDecimal("5.00"),
                                Zes.POSITIEF,
                                "goed",
                                List.of(),
                                Map.of("a1", kader().aspecten().get("a1").punten(GEDEELTELIJK)),
                                null),
                        new Kader.Klasse(BigDecimal.ZERO, Zes.NEGATIEF_IN_BEGINSEL, "zwak", List.of(), null)),
                Zes.STAPPEN);

        gegeven(VOLDOET, "a2", "b1");
        gegeven(VOLDOET_NIET, "a1");
        assertThat(uitslag(streng).oordeel()).isEqualTo(Zes.NEGATIEF_IN_BEGINSEL);

        zeker.clear();
        gegeven(VOLDOET, "a2", "b1");
        gegeven(GEDEELTELIJK, "a1");
        assertThat(uitslag(streng).oordeel()).as("precies genoeg").isEqualTo(Zes.POSITIEF);

        zeker.clear();
        gegeven(VOLDOET, "a2", "b1");
        mogelijk(VOLDOET_NIET, "a1");
        mogelijk(VOLDOET, "a1");
        assertThat(uitslag(streng).haalbaar()).containsExactly(Zes.POSITIEF, Zes.NEGATIEF_IN_BEGINSEL);
    }

    @Test
    void zonderKlassenBeslistDeLaatsteStap() {
        Stappen stappen = new Stappen(
                Zes.NEGATIEF,
                null,
                Zes.ONVOLLEDIG,
                Zes.ONVOLLEDIG,
                Zes.ONVOLLEDIG,
                Zes.POSITIEF_ONDER_VOORWAARDEN,
                Zes.POSITIEF);
        Kader zonderPunten = met(List.of(), stappen);

        Uitslag uitslag = uitslag(zonderPunten);

        assertThat(uitslag.oordeel()).isEqualTo(Zes.POSITIEF);
        assertThat(uitslag.klasse()).isNull();

        gegeven(GEDEELTELIJK, "voorwaarde");
        assertThat(uitslag(zonderPunten).oordeel()).isEqualTo(Zes.POSITIEF_ONDER_VOORWAARDEN);

        gegeven(VOLDOET_NIET, "eis");
        assertThat(uitslag(zonderPunten).oordeel()).isEqualTo(Zes.NEGATIEF);
    }

    private void mogelijk(BevindingSoort soort, String aspect) {
        open.add(new Bevinding("o" + open.size(), soort, aspect));
    }

    private Uitslag uitslag() {
        return uitslag(kader());
    }

    private Uitslag uitslag(Kader kader) {
        return uitslag(kader, (een, ander) -> false);
    }

    private Uitslag uitslag(Kader kader, BiPredicate<String, String> samen) {
        List<Bevinding> alle = new ArrayList<>(zeker);
        alle.addAll(open);
        BitSet vast = new BitSet();
        vast.set(0, zeker.size());
        BitSet los = new BitSet();
        los.set(zeker.size(), alle.size());
        BitSet toegelicht = new BitSet();
        for (int i = 0; i < alle.size(); i++) {
            toegelicht.set(i, alle.get(i).toegelicht());
        }
        return Oordeelsvorming.vorm(
                kader,
                new Aspectstanden(kader, alle, samen).van(new Aspectstanden.Gevonden(vast, los, toegelicht, Map.of())),
                onvolledig);
    }

    static Kader kader() {
        return met(
                List.of(
                        new Kader.Klasse(new BigDecimal("7.00"), Zes.POSITIEF, "goed", List.of(), null),
                        new Kader.Klasse(
                                new BigDecimal("5.00"), Zes.POSITIEF_ONDER_VOORWAARDEN, "matig", List.of(), null),
                        new Kader.Klasse(BigDecimal.ZERO, Zes.NEGATIEF_IN_BEGINSEL, "zwak", List.of(), null)),
                Zes.STAPPEN);
    }

    private static Kader met(List<Kader.Klasse> klassen, Stappen stappen) {
        Map<String, Aspect> aspecten = new LinkedHashMap<>();
        weging(aspecten, "a1", "a", "4", "2");
        weging(aspecten, "a2", "a", "2", "1");
        weging(aspecten, "a3", "a", "100", "50");
        weging(aspecten, "b1", "b", "3", "1");
        weging(aspecten, "b2", "b", "3", "1");
        for (String plus : List.of("plus1", "plus2")) {
            aspect(aspecten, plus, null, AspectSoort.PLUS, Map.of(VOLDOET, new BigDecimal("0.33")), false);
        }
        aspecten.put(
                "begrensd",
                new Aspect(
                        "begrensd",
                        "a",
                        AspectSoort.WEGING,
                        "?",
                        "keuze",
                        Map.of(VOLDOET, new BigDecimal("0.01")),
                        false,
                        Map.of(),
                        Map.of(Uitkomst.VOLDOET_NIET, Zes.POSITIEF_ONDER_VOORWAARDEN),
                        Map.of(),
                        null,
                        null,
                        null,
                        null));
        aspecten.put(
                "afgetopt",
                new Aspect(
                        "afgetopt",
                        null,
                        AspectSoort.VOORWAARDE,
                        "?",
                        "keuze",
                        Map.of(),
                        false,
                        Map.of(),
                        Map.of(),
                        Map.of(Uitkomst.VOLDOET_NIET, new BigDecimal("6.50")),
                        null,
                        null,
                        null,
                        null));
        weging(aspecten, "geeist", "a", "0.01", "0");
        aspect(aspecten, "eis", null, AspectSoort.EIS, Map.of(), false);
        aspect(aspecten, "beginsel", null, AspectSoort.EIS_IN_BEGINSEL, Map.of(), false);
        aspect(aspecten, "voorwaarde", null, AspectSoort.VOORWAARDE, Map.of(), false);
        for (String signaal : List.of("s1", "s2", "s3")) {
            aspect(aspecten, signaal, null, AspectSoort.SIGNAAL, Map.of(), true);
        }
        aspect(aspecten, "gewoon-signaal", null, AspectSoort.SIGNAAL, Map.of(), false);
        aspect(aspecten, "ongerijmd", null, AspectSoort.ONGERIJMDHEID, Map.of(), false);
        Map<String, Criterium> criteria = new LinkedHashMap<>();
        criteria.put("a", new Criterium("a", "A", BigDecimal.ONE, BigDecimal.ONE, Zes.NEGATIEF_IN_BEGINSEL, null));
        criteria.put("b", new Criterium("b", "B", new BigDecimal("2"), null, null, null));
        return new Kader(
                "proef",
                null,
                BigDecimal.TEN,
                2,
                false,
                new BigDecimal("0.50"),
                3,
                klassen,
                criteria,
                aspecten,
                Zes.OORDELEN,
                stappen,
                List.of(),
                null,
                null,
                Marge.VanKader.GEEN,
                null);
    }

    private static void weging(Map<String, Aspect> aspecten, String id, String criterium, String vol, String half) {
        aspect(
                aspecten,
                id,
                criterium,
                AspectSoort.WEGING,
                Map.of(VOLDOET, new BigDecimal(vol), GEDEELTELIJK, new BigDecimal(half)),
                false);
    }

    private static void aspect(
            Map<String, Aspect> aspecten,
            String id,
            String criterium,
            AspectSoort soort,
            Map<BevindingSoort, BigDecimal> punten,
            boolean integriteit) {
        aspecten.put(
                id,
                new Aspect(
                        id,
                        criterium,
                        soort,
                        "?",
                        "keuze",
                        punten,
                        integriteit,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        null));
    }
}
