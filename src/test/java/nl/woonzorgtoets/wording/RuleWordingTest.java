package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.telling.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules as people read them. The shipped ones stand in files beside this test, so that a change of words shows; with
 * {@code -DwoordenOpnieuw=ja} the files are written anew, to be read before they are kept.
 */
class RuleWordingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/nl/woonzorgtoets/wording");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String SIGNS = "[$<>=!&|{}]|==|\\bnot\\b|\\bexists\\b|accumulate|[a-z][A-Z]|[A-Z]_[A-Z]";

    @Test
    void everyShippedRuleReadsAsAgreed() throws IOException {
        assertThat(allRules()).isEqualTo(agreed("regels-in-woorden.txt", allRules()));
    }

    @Test
    void noSignOfTheLanguageOfTheRulesIsLeft() {
        assertThat(allRules().replace("TiL", "")).doesNotContainPattern(SIGNS);
    }

    @ParameterizedTest
    @CsvSource({"02", "05", "07"})
    void whyARuleOfAShippedDossierDoesNotApplyReadsAsAgreed(String number) throws IOException {
        String reasons = reasons(number);

        assertThat(reasons).isEqualTo(agreed("redenen-" + number + ".txt", reasons));
        assertThat(reasons.replace("TiL", "")).doesNotContainPattern(SIGNS);
    }

    @Test
    void everyReasonOfEveryShippedDossierIsFoundInItsRule() {
        for (Path file : Parkstad.dossiers()) {
            assertThat(reasons(file.getFileName().toString().substring(0, 2)))
                    .as(file.toString())
                    .doesNotContain("Er geldt niet: ");
        }
    }

    @Test
    void withoutADayThresholdsAreNamedWithoutTheirValue() {
        assertThat(sentences("6.4.2-11", Parkstad.rulebook(), null, null))
                .contains("De looptijd van het financiële plan is minstens de drempel "
                        + "‘Looptijd van een financieel plan waarbij het alle punten krijgt’.");
    }

    @Test
    void onADayTheValueOfThatDayAndThatGemeenteIsNamed() {
        Rulebook own = with(Map.of("gemeenten/kerkrade/drempels.yaml", """
                gemeente: KERKRADE

                drempels:
                  financieel.looptijd-lang:
                    waarden:
                      - { vanaf: 2026-01-01, waarde: 50, bron: keuze }
                """));

        assertThat(sentences("6.4.2-11", own, DAY, "KERKRADE")).anyMatch(it -> it.contains("minstens 50 jaar"));
        assertThat(sentences("6.4.2-11", own, DAY, "HEERLEN")).anyMatch(it -> it.contains("minstens 40 jaar"));
        assertThat(sentences("6.4.2-11", own, LocalDate.of(2020, 1, 1), null))
                .anyMatch(it -> it.contains("(die heeft nu geen waarde)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Woning( batScore == 1 )                                                  ~ Er is een woning met een BAT-score van 1.
            not Woning( prijs > 100 )                                                ~ Er is geen woning met een huur per maand of koopprijs van meer dan 100 euro.
            accumulate( Woning( $p : prijs ); $m : min( $p ); $m > 100 )             ~ Het kleinste getal bij ‘Huur per maand of koopprijs’ van alle woningen is hoger dan 100.
            accumulate( Woning(); $n : count(); $n > 1 )                             ~ Het totale aantal woningen is hoger dan 1.
            Gemeenschap( openVoorBuurt != true )                                     ~ Het antwoord op ‘Is de ontmoetingsruimte open voor de buurt?’ is niet ja.
            not Gemeenschap( openVoorBuurt == true )                                 ~ Het klopt niet dat op ‘Is de ontmoetingsruimte open voor de buurt?’ het antwoord ja is.
            Zaak( aard == "NIEUWBOUW" && fase != "VERKENNING" )                      ~ Het antwoord op ‘Wat voor soort plan is het?’ is ‘Nieuwbouw’ en de fase is niet ‘Verkenning’.
            Financieel( looptijdJaren + 1 > servicekostenPerMaand )                  ~ De looptijd van het financiële plan plus 1 is hoger dan de servicekosten per maand.
            exists( Partner( soort == "ZORG" ) and Bijlage( soort == "ZORGCONTRACT" ) ) ~ Er is een combinatie van een partner van de soort ‘Zorgaanbieder’ en een bijlage van de soort ‘Zorgcontract’.
            exists Woning( batScore == 0 || batScore == 1 )                           ~ Er is een woning met als voorwaarde dat de BAT-score 0 of 1 is.
            exists Woning( batScore in ( 0, 1 ) )                                     ~ Er is een woning met als voorwaarde dat de BAT-score 0 of 1 is.
            Zaak( $dag : peildatum ) exists Bijlage( soort == "ZORGCONTRACT", datum < $dag ) ~ Er is een bijlage van de soort ‘Zorgcontract’ met als voorwaarde dat de datum van het stuk vóór de peildatum is.
            Zaak( peildatum >= "2026-01-01" )                                         ~ De peildatum is op of na 1 januari 2026.
            Zaak( peildatum < "2026-01-01" || peildatum > "2027-01-01" )              ~ De peildatum is vóór 1 januari 2026, of de peildatum is na 1 januari 2027.
            Zaak( $dag : peildatum ) not Bijlage( datum > $dag - 100 * DAG )          ~ Er is geen bijlage met als voorwaarde dat de datum van het stuk na de dag 100 dagen vóór de peildatum is.
            Drempel( naam == "financieel.looptijd", $t : waarde ) Zaak( $dag : peildatum ) exists Bijlage( datum + $t * JAAR <= $dag ) ~ Er is een bijlage met als voorwaarde dat de dag 15 jaar na de datum van het stuk (drempel ‘Kortste looptijd van een financieel plan dat ver genoeg vooruitkijkt’) uiterlijk op de peildatum is.
            Zaak( $dag : peildatum ) exists Bijlage( ( $dag - datum ) / MAAND <= 1 )  ~ Er is een bijlage met als voorwaarde dat het aantal hele maanden van de datum van het stuk tot de peildatum hoogstens 1 is.
            Spreiding( onderbouwing.aantal > 1 )                                      ~ Het aantal gekozen antwoorden bij ‘Waarmee is de behoefte onderbouwd?’ is meer dan 1.
            Zaak( [ aard == "NIEUWBOUW", fase != "VERKENNING" ].aantal >= 1 )         ~ Minstens 1 van deze punten geldt:
            Zaak( peildatum > "2026-01-01" || [ aard == "NIEUWBOUW", fase != "VERKENNING" ].aantal == 0 ) ~ De peildatum is na 1 januari 2026, of geen van deze punten geldt (het antwoord op ‘Wat voor soort plan is het?’ is ‘Nieuwbouw’; de fase is niet ‘Verkenning’).
            Financieel( ( looptijdJaren + 1 ) * 100 - ( looptijdJaren - 1 ) > servicekostenPerMaand ) ~ (De looptijd van het financiële plan plus 1) maal 100 min (de looptijd van het financiële plan min 1) is hoger dan de servicekosten per maand.
            Aandachtsgroep( kwetsbaar == false )                                     ~ Er is een rij in de tabel ‘De aandachtsgroepen’, die niet als kwetsbaar bij de spreiding telt.
            """)
    void whatNoShippedRuleAsksReadsToo(String condition, String sentence) {
        Rulebook own = with(Map.of(
                "gemeenschap/6.6-proef.drl", """
                package regels
                import nl.woonzorgtoets.oordeel.Bevinding

                rule "proef-1 Een proef"
                    @bron( "visie:6.6" )
                when
                    %s
                then
                    insert( Bevinding.voldoet( "gemeenschap.samen-doen" ) );
                end
                """.formatted(condition), "gemeenschap/6.6-proef.voorbeelden.yaml", """
                peildatum: 2026-07-01
                voorbeelden:
                  - { regel: proef-1, geval: Wel, gegeven: { gemeenschap: {} }, verwacht: vuurt }
                  - { regel: proef-1, geval: Niet, gegeven: { gemeenschap: {} }, verwacht: vuurt niet }
                  - { regel: proef-1, geval: Precies, grens: ja, gegeven: { gemeenschap: {} }, verwacht: onbekend }
                """));

        assertThat(sentences("proef-1", own, DAY, null)).containsExactly(sentence);
    }

    private static String reasons(String number) {
        CaseDocument judged =
                Parkstad.assess(Parkstad.text(number)).document(Envelope.trial("parkstad", Instant.EPOCH));
        StringBuilder text = new StringBuilder();
        Telling.of(judged, Parkstad.rulebook())
                .notFired()
                .forEach(it -> text.append(it.rule())
                        .append(' ')
                        .append(it.title())
                        .append("\n    ")
                        .append(it.reason())
                        .append('\n'));
        return text.toString();
    }

    private static String allRules() {
        RuleWording wording = new RuleWording(Parkstad.rulebook(), DAY, null);
        StringBuilder text = new StringBuilder();
        for (Rule rule : Parkstad.rulebook().rules()) {
            text.append(rule.id()).append(' ').append(rule.title()).append('\n');
            wording.conditions(rule).forEach(it -> append(text, it, "  - "));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Clause clause, String indent) {
        text.append(indent).append(clause.sentence()).append('\n');
        clause.parts().forEach(it -> append(text, it, "  " + indent));
    }

    private static List<String> sentences(String id, Rulebook rulebook, LocalDate day, String gemeente) {
        Rule rule = rulebook.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new RuleWording(rulebook, day, gemeente)
                .conditions(rule).stream().map(Clause::sentence).toList();
    }

    /** The shipped folder with other files beside it. */
    private static Rulebook with(Map<String, String> more) {
        Map<String, byte[]> files = new HashMap<>(Parkstad.rulebook().files().contents());
        more.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return Parkstad.read(new RuleFiles(files));
    }

    private static String agreed(String name, String now) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (System.getProperty("woordenOpnieuw") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        return Files.readString(file);
    }
}
