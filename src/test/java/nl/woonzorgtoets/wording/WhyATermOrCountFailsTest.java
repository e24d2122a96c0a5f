package nl.woonzorgtoets.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.ConditionRef;
import nl.woonzorgtoets.rulebook.model.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why a rule with a date, a term or a count did not fire: what it asks for, what was found, and what was needed. */
class WhyATermOrCountFailsTest {

    private static Rulebook rulebook;

    @BeforeAll
    static void aRegelsetWithSuchRules() {
        Map<String, byte[]> files = new HashMap<>(Parkstad.rulebook().files().contents());
        // What is on trial here rests on no document.
        files.remove("herkomst.yaml");
        put(files, "drempels.yaml", text(files, "drempels.yaml").replaceFirst("(?m)^drempels:\\n", """
                drempels:
                  proef.start:
                    label: Eerste dag van de proef
                    soort: datum
                    bron: visie:6.6
                    waarden:
                      - { vanaf: 2024-01-01, waarde: 2026-03-01 }
                  proef.termijn:
                    label: Termijn van de proef
                    soort: geheel
                    eenheid: maanden
                    bron: visie:6.6
                    waarden:
                      - { vanaf: 2024-01-01, waarde: 6 }
                """));
        put(
                files,
                "gemeenschap/6.6-proef.drl",
                """
                package regels
                import nl.woonzorgtoets.oordeel.Bevinding

                """ + rule("1", "Drempel( naam == \"proef.start\", $d : datum ) Zaak( peildatum >= $d )")
                        + rule("2", """
                        Drempel( naam == "proef.termijn", $m : waarde ) Drempel( naam == "proef.start", $d : datum )
                        Zaak( peildatum < $d + $m * MAAND )""") + rule("3", "Spreiding( onderbouwing.aantal > 1 )")
                        + rule(
                                "4",
                                "Gemeenschap( [ openVoorBuurt == true, gezamenlijkeActiviteiten == true, sociaalBeheer == \"COMMUNITYTEAM\" ].aantal > 1 )"));
        StringBuilder examples = new StringBuilder("peildatum: 2026-07-01\nvoorbeelden:\n");
        for (int i = 1; i < 5; i++) {
            examples.append(
                    "  - { regel: proef-%d, geval: A, gegeven: { gemeenschap: {} }, verwacht: vuurt }\n".formatted(i));
            examples.append("  - { regel: proef-%d, geval: B, gegeven: { gemeenschap: {} }, verwacht: vuurt niet }\n"
                    .formatted(i));
            examples.append(
                    "  - { regel: proef-%d, geval: C, grens: ja, gegeven: { gemeenschap: {} }, verwacht: onbekend }\n"
                            .formatted(i));
        }
        put(files, "gemeenschap/6.6-proef.voorbeelden.yaml", examples.toString());
        rulebook = Parkstad.read(new RuleFiles(files));
    }

    @Test
    void aDateThatIsAThreshold() {
        assertThat(reason("proef-1", new ConditionRef(1, 0, 0), List.of("2026-02-28"), ">= 2026-03-01"))
                .isEqualTo("Deze regel geldt alleen als de peildatum op of na 1 maart 2026 is."
                        + " In dit dossier is dat 28 februari 2026.");
    }

    @Test
    void aTermFromADate() {
        assertThat(reason("proef-2", new ConditionRef(2, 0, 0), List.of("2026-09-01"), "< 2026-09-01"))
                .isEqualTo("Deze regel geldt alleen als de peildatum vóór de dag 6 maanden na 1 maart 2026 is."
                        + " In dit dossier is dat 1 september 2026. Nodig is vóór 1 september 2026.");
    }

    @Test
    void theNumberOfChosenOptions() {
        assertThat(reason("proef-3", new ConditionRef(0, 0, 0), List.of(java.math.BigDecimal.ONE), "> 1"))
                .isEqualTo("Deze regel geldt alleen als het aantal gekozen antwoorden bij"
                        + " ‘Waarmee is de behoefte onderbouwd?’ meer is dan 1. In dit dossier is dat 1.");
    }

    @Test
    void theConditionsThatHeldAndThoseThatAreOpen() {
        assertThat(reason("proef-4", new ConditionRef(0, 0, 0), List.of(true, false, "onbekend"), "> 1"))
                .isEqualTo("Deze regel geldt alleen als meer dan 1 van deze punten geldt"
                        + " (het antwoord op ‘Is de ontmoetingsruimte open voor de buurt?’ is ja;"
                        + " het antwoord op ‘Zijn er gezamenlijke activiteiten?’ is ja;"
                        + " sociaal beheer is ‘Communityteam’)."
                        + " In dit dossier geldt daarvan 1: het antwoord op ‘Is de ontmoetingsruimte open voor de buurt?’ is ja."
                        + " Nog niet bekend is of dit geldt: sociaal beheer is ‘Communityteam’.");
    }

    private static String reason(String id, ConditionRef at, List<Object> found, String required) {
        Rule rule = rulebook.rules().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new WhyNotFired(rulebook, LocalDate.of(2026, 7, 1)).of(rule, at, found, required);
    }

    private static String rule(String number, String when) {
        return """
                rule "proef-%s Een proef"
                    @bron( "visie:6.6" )
                when
                    %s
                then
                    insert( Bevinding.voldoet( "gemeenschap.samen-doen" ) );
                end

                """.formatted(number, when);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
