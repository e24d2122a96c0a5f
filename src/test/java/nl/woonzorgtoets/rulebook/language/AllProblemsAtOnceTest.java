package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.Melding;
import nl.woonzorgtoets.rulebook.SmallWorld;
import org.junit.jupiter.api.Test;

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

    @Test
    void oneMistakeIsNamedOnce() {
        String text = SmallWorld.file("Gebied( $ses : sesWao ) Gebied( leefbaarometer < $ses, sesWoa > $ses * 100 )");

        assertThat(SmallWorld.read(text).meldingen()).hasSize(1);
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
