package nl.woonzorgtoets.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever makes a typing error is told what was probably meant, at the very place. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gebeid( sesWoa > 0 )                                              | 5  | Gebied
            gebied( sesWoa > 0 )                                              | 5  | Gebied
            not Doelgroup( personen > 0 )                                     | 9  | Doelgroep
            Gebied( sesWao > 0 )                                              | 13 | sesWoa
            Gebied( seswoa > 0 )                                              | 13 | sesWoa
            Gebied( leefbarometer > 0, sesWoa > 0 )                           | 13 | leefbaarometer
            Gebied( $x : leefbarometer )                                      | 18 | leefbaarometer
            Doelgroep( zorg == "LICH" )                                       | 24 | LICHT
            Doelgroep( zorg in ( "LICHT", "ZWAR" ) )                          | 35 | ZWAAR
            Doelgroep( code == "opvang" )                                     | 24 | OPVANG
            Initiatiefnemer( contracten contains "WLX" )                      | 42 | WLZ
            Initiatiefnemer( winstoogmerk == ja )                             | 38 | true
            Initiatiefnemer( winstoogmerk == nee )                            | 38 | false
            Zaak( gemeente = "HEERLEN" )                                      | 20 | ==
            Initiatiefnemer( contracten == "WMO" )                            | 22 | contains
            Zaak( gemeente contains "HEERLEN" )                               | 11 | ==
            Drempel( naam == "ses.grans", $x : waarde )                       | 22 | ses.grens
            Drempel( naam == "modus", tekst == "STRENGG" )                    | 40 | STRENG
            Woning( $prijs : prijs ) Gebied( sesWoa < $prijz )                | 47 | $prijs
            accumulate( Woning( $n : aantal ); $t : som( $n ) )               | 45 | sum
            accumulate( Woning( $n : aantal ); $t : Sum( $n ) )               | 45 | sum
            Zaak( gemeente == HEERLEN )                                       | 23 | "HEERLEN"
            Zaak( gemeente != heerlen )                                       | 23 | "HEERLEN"
            Doelgroep( zorg in ( "GEEN", ZWAAR ) )                            | 34 | "ZWAAR"
            Initiatiefnemer( contracten contains WMO )                        | 42 | "WMO"
            Zaak( peildatum > 2026-01-31 )                                    | 23 | "2026-01-31"
            Zaak( $d : peildatum, peildatum > $d + 1 * jaren )                | 48 | JAAR
            Gebied( sesWoa <> leefbaarometer )                                | 20 | !=
            Zaak() en Gebied()                                                | 12 |
            Zaak( naam == 'Hof' )                                             | 19 | "Hof"
            """)
    void inTheWhen(String when, int column, String suggestion) {
        Melding melding = only(SmallWorld.file(when));

        assertThat(melding.regel()).isEqualTo(7);
        assertThat(melding.kolom()).isEqualTo(column);
        assertThat(melding.suggestie()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Bevinding.voldoet( "weging" ) | Bevinding.voldoett( "weging" )      | voldoet
            Bevinding.voldoet( "weging" ) | Bevinding.voldoetniet( "weging" )   | voldoetNiet
            Bevinding.voldoet( "weging" ) | Bevinding.voldoet( "wegin" )        | weging
            Bevinding.voldoet( "weging" ) | Bevinding.voldoet( "eis-in-begisel" ) | eis-in-beginsel
            @bron( "visie:5.3" )          | @bron( "visei:5.3" )                | visie
            @bron( "visie:5.3" )          | @bron( "visie:5.4" )                | 5.3
            @bron( "visie:5.3" )          | @bron( "cbs:2022" )                 | cbs
            @bron( "visie:5.3" )          | @bron( "visie:5.3" ) @Bron( "cbs" ) | @bron
            package regels                | package regel                       | package regels
            """)
    void elsewhere(String good, String wrong, String suggestion) {
        assertThat(only(SmallWorld.file("Zaak()").replace(good, wrong)).suggestie())
                .isEqualTo(suggestion);
    }

    private static Melding only(String text) {
        SmallWorld.Reading reading = SmallWorld.read(text);
        assertThat(reading.rules()).hasSizeLessThan(2);
        assertThat(reading.meldingen()).hasSize(1);
        return reading.meldingen().get(0);
    }
}
