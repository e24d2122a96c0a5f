package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number, or yes or no, that is worked out once and read by rules. */
class IntermediateResultsTest {

    private static final String RULES = "fair-share/5.3-draagkracht.drl";
    private static final String QUESTIONS = "vragen.yaml";
    private static final String RESULTS = """
            tussenuitkomsten:
              zwak:
                label: Zwakke wijk
                soort: janee
                uit: Tussenuitkomst( afstand < 0 )
                bron: visie:5.3
              afstand:
                label: Afstand tot het gemiddelde
                lidwoord: de
                soort: decimaal
                uit: |
                  Gebied( $ses : ses )
                  Drempel( naam == "ses.gemiddelde", $grens : waarde )
                waarde: $ses - $grens
                bron: visie:5.3
              drukte:
                label: Bewoners per woning
                soort: decimaal
                uit: |
                  Doelgroep( $aantal : aantal )
                  Gebied( $woningen : woningen )
                waarde: sum( $aantal / $woningen )
                bron: visie:5.3

            portefeuille:""";

    @Test
    void eachIsWorkedOutAfterWhatItReads() throws Exception {
        assertThat(reading("Tussenuitkomst( zwak == true )")
                        .read()
                        .tussenuitkomsten()
                        .alle())
                .extracting(Tussenuitkomst::naam)
                .containsExactly("afstand", "zwak", "drukte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tussenuitkomst( zwak == true )                       | -0.20 | TRUE
            Tussenuitkomst( zwak == true )                       | 0.10  | FALSE
            Tussenuitkomst( zwak == false )                      | 0.10  | TRUE
            Tussenuitkomst( afstand < 0 )                    | -0.20 | TRUE
            Tussenuitkomst( drukte * 100 == 1 )                  | 0     | TRUE
            Tussenuitkomst( drukte * 100 != 1 )                  | 0     | FALSE
            not( Tussenuitkomst( zwak == true ) )                | 0.10  | TRUE
            Tussenuitkomst( [ zwak == true, drukte > 0 ].aantal == 1 ) | 0.10  | TRUE
            """)
    void rulesReadIt(String when, String ses, Truth outcome) throws Exception {
        assertThat(explain(when, ", \"ses\": " + ses, ", \"aantal\": 10").truth())
                .isEqualTo(outcome);
    }

    @Test
    void whatItWasWorkedOutOfStandsBelowIt() throws Exception {
        List<UsedValue> used = explain("Tussenuitkomst( zwak == true )", ", \"ses\": -0.20", ", \"aantal\": 10")
                .used();

        assertThat(used).extracting(UsedValue::field).containsSubsequence("zwak", "afstand", "ses", "naam", "waarde");
        assertThat(used.get(0).origin()).isEqualTo(new Origin.Worked("zwak"));
        assertThat(used.get(1).value()).isEqualTo(new BigDecimal("-0.30"));
    }

    @Test
    void whatIsMissingIsWhatItIsWorkedOutOf() throws Exception {
        RuleExplanation explanation = explain("Tussenuitkomst( drukte > 0 )", ", \"ses\": 0", "");

        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.gaps()).extracting(Gap::pointer).containsExactly("/doelgroepen/0/aantal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tussenuitkomst( afstand < 0 )  | Tussenuitkomst( drukte < 0, zwak == true ) | Deze tussenuitkomsten wachten op elkaar: zwak → zwak
            waarde: $ses - $grens          | waarde: $ses - $grenz                      | $grenz
            sum( $aantal / $woningen )     | $aantal / $woningen                        | Van Doelgroep kunnen er meer zijn
            Gebied( $ses : ses )           | Gebied( $ses : sess )                      | sess
            Gebied( $ses : ses )           | not( Gebied( ses < 0 ) )                   | alleen gewone patronen
            Gebied( $ses : ses )           | accumulate( Gebied( $s : ses ); $som : sum( $s ) ) | Optellen doet u bij 'waarde'
            label: Zwakke wijk             | waarde: 'ja'                                 | Bij janee hoort geen waarde
            """)
    void whatIsWrongIsSaid(String text, String becomes, String reason) throws Exception {
        String end = reason.contains("→ zwak") ? "Tussenuitkomst( zwak == true )" : becomes;
        String label = text.startsWith("label") ? text + "\n    " + becomes : end;

        assertThat(reading("Tussenuitkomst( zwak == true )")
                        .where(QUESTIONS, text, label)
                        .meldingen())
                .extracting(Melding::melding)
                .anyMatch(it -> it.contains(reason));
    }

    @Test
    void aMistakeIsPointedAtOnItsOwnLine() throws Exception {
        SmallFolder folder = reading("Tussenuitkomst( zwak == true )")
                .where(QUESTIONS, "Gebied( $ses : ses )", "Gebied( $ses : sess )");
        String[] lines =
                new String(folder.contents().get(QUESTIONS), java.nio.charset.StandardCharsets.UTF_8).split("\n");
        Melding melding = folder.meldingen().get(0);

        assertThat(lines[melding.regel() - 1]).contains("sess");
        assertThat(melding.suggestie()).isEqualTo("ses");
    }

    @Test
    void aWholeNumberCanCountMonthsInATerm() throws Exception {
        SmallFolder folder =
                reading("""
                    Tussenuitkomst( $maanden : drukte )
                        Zaak( $dag : peildatum, peildatum < $dag + $maanden * MAAND )""").where(QUESTIONS, "per woning\n    soort: decimaal", "samen\n    soort: geheel");

        assertThat(folder.meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Dit geeft niet altijd een geheel getal. Reken met velden en drempels van de soort geheel,"
                                + " zonder te delen, of zet bij 'soort' decimaal.");
        folder.where(QUESTIONS, "sum( $aantal / $woningen )", "sum( $aantal )");
        assertThat(explain(folder.read(), "", ", \"aantal\": 10").truth()).isEqualTo(Truth.TRUE);
        assertThat(explain(folder.read(), "", ", \"aantal\": 0").truth()).isEqualTo(Truth.FALSE);
        assertThat(explain(folder.read(), "", "").truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aCircleIsNamedOnce() throws Exception {
        assertThat(reading("Tussenuitkomst( zwak == true )")
                        .where(
                                QUESTIONS,
                                "Gebied( $ses : ses )",
                                "Gebied( $ses : ses )\n      Tussenuitkomst( zwak == true )")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly("Deze tussenuitkomsten wachten op elkaar: zwak → afstand → zwak. Laat er een uit iets"
                        + " anders volgen.");
    }

    @Test
    void theFirstEditionSaysHowToGetThere() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(QUESTIONS, "portefeuille:", RESULTS)
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly(
                        "Een tussenuitkomst hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of draai: regels"
                                + " vernieuw.");
    }

    private static RuleExplanation explain(String when, String ses, String aantal) throws Exception {
        return explain(reading(when).read(), ses, aantal);
    }

    private static RuleExplanation explain(Rulebook rulebook, String ses, String aantal) throws Exception {
        String dossier = """
                { "zaak": { "zaaknummer": "1", "gemeente": "HEERLEN", "peildatum": "2026-07-01", "fase": "VERKENNING" },
                  "locatie": { "wijkcode": "WK091710"%s },
                  "doelgroepen": [ { "code": "II.PG"%s } ] }""".formatted(ses, aantal);
        var facts = rulebook.facts(
                new DossierReader(rulebook.vocabulary())
                        .read(dossier.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Map.of());
        assertThat(told(Assessor.explain(rulebook.rules().get(0), facts, rulebook)))
                .as("with all facts or only those it looks at")
                .isEqualTo(told(Assessor.explain(facts, rulebook).get(0)));
        return Assessor.explain(facts, rulebook).get(0);
    }

    private static List<Object> told(RuleExplanation it) {
        return Arrays.asList(it.rule().id(), it.truth(), it.used(), it.failure(), it.gaps(), it.notInForce());
    }

    static SmallFolder reading(String when) throws Exception {
        return SmallFolder.second("")
                .where(QUESTIONS, "portefeuille:", RESULTS)
                .where(RULES, """
                    Drempel( naam == "ses.gemiddelde", $ses : waarde )
                    Gebied( ses < $ses )
                    Doelgroep( $code : code, aantal > 0 )
                    Aandachtsgroep( code == $code, kwetsbaar == true )
                """, "    " + when + "\n");
    }
}
