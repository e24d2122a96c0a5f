package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading names everything that is wrong, in every rule, so that nobody has to try again for each mistake. */
class AllProblemsAtOnceTest {

    private static final String FILE = """
            package regels
            import nl.woonzorgtoets.oordeel.Bevinding
            import java.util.List

            rule "Zonder nummer"
                @bron( "visie:9.9" )
                salience 10
            when
                Gebied( sesWao < 5, gemeente == "HEERLE" )
                Drempel( naam == "ses.gens", $ses : waarde )
                Gebied( sesWoa < $ses, leefbaarometer matches "x" )
                not Woning( $n : aantal )
                Doelgroep( personen > $n )
            then
                insert( Bevinding.voldoen( "wegen" ) );
            end

            rule "5.3-2 Deze is goed"
                @bron( "visie:5.3" )
            when
                Gebied( sesWoa < 0 )
            then
                insert( Bevinding.voldoet( "weging" ) );
            end

            rule "5.3-3 Deze is niet te ontleden"
                @bron( "visie:5.3" )
            when
                Gebied( sesWoa < < 0 )
            then
                insert( Bevinding.voldoet( "weging" ) );
            end

            global java.util.List lijst
            """;

    @Test
    void everyMistakeOfTheFileIsNamed() {
        SmallWorld.Reading reading = SmallWorld.read(FILE);

        assertThat(reading.meldingen().stream().sorted().map(Melding::regel))
                .containsExactly(3, 5, 6, 7, 9, 9, 9, 10, 11, 13, 15, 15, 29, 34);
        assertThat(reading.meldingen()).allMatch(melding -> melding.bestand().equals("test.drl"));
        assertThat(reading.meldingen()).allMatch(melding -> melding.kolom() > 0);
        assertThat(reading.rules()).extracting("id").containsExactly("5.3-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gebied( $ses : sesWao ) Gebied( leefbaarometer < $ses, sesWoa > $ses * 100 )",
                "Gebeid( $ses : sesWoa ) Gebied( leefbaarometer < $ses )",
                "Gebied( $ses : sesWoa > 0 ) Gebied( leefbaarometer < $ses )",
                "Drempel( naam = \"ses.grens\", $ses : waarde ) Gebied( leefbaarometer < $ses )",
                "Drempel( naam == ses.grens, $ses : waarde ) Gebied( leefbaarometer < $ses )",
                "Drempel( naam == modus, tekst == \"STRENG\" )",
                "Gebied( sesWoa > 25,5 )",
                "Gebied( sesWoa > 0 || leefbaarometer < 0,5 && sesWoa < 1 )",
                "Gebied( sesWoa > 0; leefbaarometer > 0 )",
                "Gebied( sesWoa > 0 );",
                "Gebied( sesWoa > 0",
                "Gebied( sesWoa > 0 ) )",
                "Gebied( sesWoa\u00a0\u00a0> 0 )",
                "Gebied( ses\u200bWoa > 0 )",
                "Gebied( sesWo\u0430 > 0 )",
                "Zaak( gemeente == \"HEER\\LEN\" )",
                "Zaak( gemeente == \"HEERLEN )",
                "Zaak() /* hier gaat het over",
                "Zaak() from collect( Zaak() )",
                "eval( Runtime.getRuntime().exec( \"rm\" ) == null )",
                "$t : Gebied( sesWoa > 0 ) from accumulate( Woning( $n : aantal ), sum( $n ) )",
                "accumulate( Woning( $n : aantal ), $t : sum( $n ) ) Gebied( sesWoa > $t )",
                "accumulate( Woning( $n : aantal ); $t : som( $n ); $t > 0 )",
                "groupby( Woning( $n : aantal, $v : voor ); $v; $t : sum( $n ) )",
                "Zaak() of Gebied()",
                "# oud commentaar\n    Zaak()"
            })
    void oneMistakeIsNamedOnce(String when) {
        assertThat(SmallWorld.read(SmallWorld.file(when)).meldingen())
                .singleElement()
                .satisfies(melding -> {
                    assertThat(melding.regel()).isEqualTo(7);
                    assertThat(melding.kolom()).isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cHEERLEN\u201d",
                "\u201eHEERLEN\u201d",
                "\u201cHEERLEN\"",
                "\"HEERLEN\u201d",
                "\u2018HEERLEN\u2019",
                "\u00abHEERLEN\u00bb",
                "\uff02HEERLEN\uff02"
            })
    void aQuoteOfAWordProcessorIsNamedOnceWithTheOneToUse(String quoted) {
        assertThat(SmallWorld.read(SmallWorld.file("Zaak( gemeente == " + quoted + " )"))
                        .meldingen())
                .singleElement()
                .satisfies(melding -> {
                    assertThat(melding.regel()).isEqualTo(7);
                    assertThat(melding.melding()).contains("Gebruik het rechte: \".");
                    assertThat(melding.suggestie()).isEqualTo("\"HEERLEN\"");
                });
    }

    @Test
    void suchAQuoteWithinATextIsPartOfIt() {
        assertThat(SmallWorld.read(SmallWorld.file("Zaak()").replace("5.3-1 ", "5.3-1 De \u201cwijk\u201d, zo\u2019n "))
                        .meldingen())
                .isEmpty();
    }

    @Test
    void aMarkBeforeTheFirstLetterIsNamedOnceAndNothingElse() {
        assertThat(SmallWorld.read("\ufeff" + SmallWorld.file("Zaak()")).meldingen())
                .containsExactly(new Melding(
                        "test.drl",
                        1,
                        1,
                        "Dit bestand begint met een onzichtbaar teken (BOM). Sla het op als UTF-8 zonder BOM.",
                        null));
    }

    @Test
    void aForgottenSemicolonIsNamedWhereItShouldStand() {
        assertThat(SmallWorld.read(SmallWorld.file("Zaak()").replace(" );\n", " )\n"))
                        .meldingen())
                .singleElement()
                .satisfies(melding -> {
                    assertThat(melding.regel()).isEqualTo(9);
                    assertThat(melding.melding()).contains("puntkomma");
                });
    }

    @Test
    void anIdBelongsToOneRuleOfTheWholeFolder() {
        DrlReader reader = new DrlReader(SmallWorld.CONTEXT);
        List<Melding> meldingen = new ArrayList<>();
        reader.read("a/eerste.drl", SmallWorld.file("Zaak()"), meldingen);
        reader.read("b/tweede.drl", SmallWorld.file("Zaak()"), meldingen);

        assertThat(meldingen).hasSize(1);
        assertThat(meldingen.get(0).bestand()).isEqualTo("b/tweede.drl");
        assertThat(meldingen.get(0).melding()).contains("5.3-1", "a/eerste.drl, regel 4");
    }

    @Test
    void aFileFullOfMistakesStopsAtSome() {
        assertThat(SmallWorld.read("\\".repeat(100_000)).meldingen()).hasSizeLessThan(300);
    }
}
