package nl.woonzorgtoets.rulebook.language;

import java.util.List;

/** Conditions that together show all that the language has. */
final class GoodTexts {

    private static final List<String> ALL = List.of(
            "Zaak()",
            "$z : Zaak()",
            "Zaak( naam == \"het huis van 'oma' ${x} #1 // geen commentaar\" )",
            "Zaak() Gebied() and Partner()",
            "( Zaak() and Gebied() )",
            "not( Zaak() )",
            "not Zaak( naam == \"x\" ) exists Gebied()",
            "exists( ( Zaak() and Gebied() ) and Partner() )",
            "Zaak( naam in ( \"a\" ) ) Zaak( naam not in (\"a\",\"b\") )",
            "Zaak( ( ( naam == \"a\" ) ) )",
            "Doelgroep( $a : code ) Aandachtsgroep( code == $a || code != $a, code in ( $a, \"OPVANG\" ) )",
            "Gebied( 100 - sesWoa >= leefbaarometer / 100 * ( sesWoa - 1 ) )",
            "Initiatiefnemer( $c : contracten ) Zaak( $c contains \"WMO\", $c not contains \"WLZ\" )",
            "Drempel( naam == \"modus\", tekst != \"STRENG\" ) Drempel( naam == \"ses.grens\", waarde > 0 )",
            "accumulate( Woning( $n : aantal ); $s : sum( $n ) )",
            "accumulate( Woning( $n : aantal ); $s : sum( $n * 100 ), $c : count( $n ), $m : max( $n ); $s > $c, $m > 0 || $c == 0 )",
            "accumulate( Woning( $v : voor, $n : aantal ) and Doelgroep( code == $v ); $s : average( $n ); $s > 1 )",
            "accumulate( ( Woning( $v : voor, $n : aantal ) and Doelgroep( code == $v ) ); $s : min( $n ); $s > 1 )",
            "Zaak( peildatum > \"2024-02-29\" )",
            "( and Zaak() Gebied( sesWoa > 0 ) ) not( and Woning() Partner() )",
            "( Zaak() and not Gebied( ( sesWoa + 1 ) * leefbaarometer > 0 ) ) and exists( ( Woning() ) )",
            "Drempel( naam == \"ses.grens\", $x : waarde ) Gebied( sesWoa < $x, gemeente in ( \"HEERLEN\", \"KERKRADE\" ) )",
            "not( Doelgroep( $c : code, personen > 0 ) and Aandachtsgroep( code == $c, kwetsbaar == true ) )",
            "accumulate( Woning( $n : aantal ) and Doelgroep( personen > $n ); $s : sum( $n * 100 ), $k : count(); $s > $k || $k == 0 )",
            "Zaak( peildatum >= \"2026-01-01\", ( naam != \"x\" && naam != \"y\" ) ) exists Partner( contract == false )",
            "Drempel( naam == \"ingang\", $d : datum, datum > \"2024-01-01\" ) Zaak( peildatum >= $d, $d <= peildatum )",
            "Drempel( naam == \"termijn\", $t : waarde ) Zaak( $d : peildatum, peildatum < $d + $t * JAAR - MAAND + 100 * DAG )",
            "Zaak( $d : peildatum ) Drempel( naam == \"ingang\", $i : datum, ( $d - $i ) / WEEK >= 1, ($d-datum)/JAAR + 1 < 100 )",
            "Initiatiefnemer( contracten.aantal >= 1, $c : contracten, $c.aantal - 1 < winstPct )",
            "Initiatiefnemer( [ winstoogmerk == true, winstPct > 0 && winstPct < 100, contracten contains \"WMO\" ].aantal >= 1 )",
            "Zaak( $n : naam ) Gebied( [ gemeente in ( \"HEERLEN\", \"KERKRADE\" ), ( sesWoa > 0 || leefbaarometer > 0 ) ].aantal == 1 || sesWoa == 0 )",
            "Initiatiefnemer( contracten not contains \"WMO\" ) $p : Partner( soort not in ( \"ZORG\" ) )");

    private GoodTexts() {}

    static List<String> all() {
        return ALL;
    }
}
