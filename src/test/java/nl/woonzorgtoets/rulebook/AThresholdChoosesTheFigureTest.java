package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import org.junit.jupiter.api.Test;

/** Which figure counts can be a setting of a municipality: the same rules then read another column, or some added up. */
class AThresholdChoosesTheFigureTest {

    private static final String OWN = "- { veld: locatie.ses }";
    private static final String WIJK = "- { kolom: ses, jaar: 2022";

    @Test
    void aMunicipalityChoosesTheColumnsThatAreAddedUp() throws Exception {
        Rulebook rulebook = choosing().read();

        assertThat(ses(rulebook, "HEERLEN", "WK091710", "")).isEqualByComparingTo("-0.25");
        assertThat(ses(rulebook, "KERKRADE", "WK092800", "")).isEqualByComparingTo("0.05");
    }

    @Test
    void aSumOfWhichAPartIsNotKnownIsNotKnown() throws Exception {
        Rulebook rulebook =
                choosing().where("regio/wijken.csv", ",-0.05,-0.20", ",,-0.20").read();

        assertThat(ses(rulebook, "HEERLEN", "WK091710", "")).isNull();
    }

    @Test
    void anAnswerThatGoesBeforeTheTableCountsOnlyWhereItIsThatFigure() throws Exception {
        Rulebook rulebook = choosing().read();

        assertThat(ses(rulebook, "HEERLEN", "WK091710", ", \"ses\": 0.7")).isEqualByComparingTo("-0.25");
        assertThat(ses(rulebook, "KERKRADE", "WK092800", ", \"ses\": 0.7")).isEqualByComparingTo("0.7");
    }

    @Test
    void theChoiceHoldsFromItsDay() throws Exception {
        Rulebook rulebook = choosing()
                .where("gemeenten/heerlen/drempels.yaml", "vanaf: 2025-01-01", "vanaf: 2026-09-01")
                .read();

        assertThat(ses(rulebook, "HEERLEN", "WK091710", "")).isEqualByComparingTo("-0.20");
    }

    @Test
    void itsOriginIsThatOfTheFigureThatCounted() throws Exception {
        Fact area = area(choosing().read(), "HEERLEN", "WK091710", "");

        assertThat(area.origin(area.type().field("ses")))
                .isInstanceOfSatisfying(
                        Origin.Table.class, it -> assertThat(it.remark()).isEqualTo("opgeteld"));
    }

    @Test
    void whatCannotChooseIsRefusedWithItsLine() throws Exception {
        assertThat(choosing()
                        .where("vragen.yaml", "{ modus: STRENG }", "{ mode: STRENG }")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'mode'"));
        assertThat(choosing()
                        .where("vragen.yaml", "{ modus: STRENG }", "{ modus: STRENGER }")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'STRENGER'"));
        assertThat(choosing()
                        .where("vragen.yaml", "{ modus: STRENG }", "{ ses.gemiddelde: STRENG }")
                        .meldingen())
                .singleElement()
                .satisfies(it -> assertThat(it.melding()).contains("geen keuze uit opties"))
                .satisfies(it -> assertThat(it.regel()).isPositive());
    }

    @Test
    void whatCannotBeAddedUpIsRefused() throws Exception {
        assertThat(choosing()
                        .where("vragen.yaml", "[sterk, zwak]", "[sterk, zwaar]")
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains("'zwaar'"));
        assertThat(choosing()
                        .where("vragen.yaml", "kolom: kwetsbaar,", "kolommen: [kwetsbaar, kwetsbaar],")
                        .meldingen())
                .isNotEmpty();
    }

    /** In Heerlen two columns added up, elsewhere the answer or the one column. */
    private static SmallFolder choosing() throws Exception {
        return SmallFolder.second("")
                .with("regio/wijken.csv", """
                        wijkcode,wijknaam,gemeente,ses,sterk,zwak,woningen
                        WK091710,Hulsberg,HEERLEN,-0.20,-0.05,-0.20,1000
                        WK092800,"Centrum, noord",KERKRADE,0.05,0.10,0.10,2000
                        """)
                .where("vragen.yaml", OWN, "- { veld: locatie.ses, alsDrempel: { modus: RUIM } }")
                .where(
                        "vragen.yaml",
                        WIJK,
                        "- { kolommen: [sterk, zwak], alsDrempel: { modus: STRENG }, jaar: 2022, bron: cbs, schaal: wijk, opmerking: opgeteld }\n"
                                + "          - { kolom: ses, alsDrempel: { modus: RUIM }, jaar: 2022");
    }

    private static BigDecimal ses(Rulebook rulebook, String gemeente, String wijk, String more) throws Exception {
        Fact area = area(rulebook, gemeente, wijk, more);
        return (BigDecimal) area.value(area.type().field("ses"));
    }

    private static Fact area(Rulebook rulebook, String gemeente, String wijk, String more) throws Exception {
        Dossier dossier = rulebook.read(("""
                { "zaak": { "zaaknummer": "A-1", "gemeente": "%s", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "%s"%s }, "doelgroepen": [ { "code": "II.PG", "aantal": 1 } ] }
                """.formatted(gemeente, wijk, more)).getBytes(StandardCharsets.UTF_8));
        Fact area = area(rulebook.facts(dossier, Map.of()));
        Field ses = area.type().field("ses");
        assertThat(area(rulebook.ownFacts(dossier, Map.of())).value(ses)).isEqualTo(area.value(ses));
        assertThat(area(rulebook.regionFacts(dossier)).value(ses)).isEqualTo(area.value(ses));
        return area;
    }

    private static Fact area(List<Fact> facts) {
        return facts.stream()
                .filter(it -> it.type().name().equals("Gebied"))
                .findFirst()
                .orElseThrow();
    }
}
