package nl.woonzorgtoets.release.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;

/** What an addition of one gemeente changes is told as such, and its examples run. */
class ChangesOfAnAdditionTest {

    private static final String LAAG = "gemeenten/heerlen/laag.yaml";
    private static final String KADER = "gemeenten/heerlen/kader.yaml";
    private static final String OWN = "voor: HEERLEN\ngrond: De raad besloot het.\n";

    @Test
    void aNewAdditionSaysForWhomAndWhatAndWhy() {
        Rulebook becomes = Parkstad.read(with(Map.of(
                LAAG, OWN, KADER, "criteria: { gemeenschap: { gewicht: 30, grond: De raad vindt dat belangrijk. } }")));

        assertThat(sentences(Parkstad.rulebook(), becomes))
                .allMatch(it -> it.startsWith("Aanvulling van Heerlen: "))
                .anyMatch(it -> it.contains("emeenschap") && it.contains("gewijzigd"))
                .anyMatch(it -> it.contains("De raad vindt dat belangrijk."));
    }

    @Test
    void whatTheFrameworkChangesForAllIsToldOnce() {
        Rulebook was = Parkstad.read(with(Map.of(LAAG, OWN)));
        TreeMap<String, byte[]> files = new TreeMap<>(was.files().contents());
        String kader = new String(files.get("kader.yaml"), StandardCharsets.UTF_8);
        files.put(
                "kader.yaml",
                kader.replace("plusMaximum: 0.20", "plusMaximum: 0.70").getBytes(StandardCharsets.UTF_8));

        assertThat(sentences(was, Parkstad.read(new RuleFiles(files))))
                .hasSize(1)
                .noneMatch(it -> it.contains("Heerlen"));
    }

    @Test
    void ofOneAdditionNothingIsToldThatAnotherChanges() {
        Rulebook framework = Parkstad.read(with(Map.of(
                LAAG,
                OWN,
                KADER,
                "criteria: { gemeenschap: { gewicht: 30, grond: De raad vindt dat belangrijk. } }",
                "gemeenten/kerkrade/laag.yaml",
                "voor: KERKRADE\ngrond: De raad besloot het.\n",
                "gemeenten/kerkrade/kader.yaml",
                "plusMaximum: 0.70\ngrond: De raad wil het.\n")));

        assertThat(RulebookChanges.ofAddition(framework, framework.metLaag("KERKRADE"))
                        .get(Change.Topic.WEGING))
                .singleElement()
                .satisfies(it -> assertThat(it.tekst()).isEqualTo("De berekening van het oordeel is gewijzigd."))
                .satisfies(it ->
                        assertThat(it.delen()).containsExactly("Pluspunten samen ten hoogste: van 0,20 naar 0,70."));
    }

    @Test
    void anExampleOfTheAdditionThatFailsIsToldWithItsFile() {
        Checked checked = Checked.of(with(Map.of(
                LAAG, OWN, "gemeenten/heerlen/eigen.drl", """
                        package regels
                        import nl.woonzorgtoets.oordeel.Bevinding

                        rule "H-1 Het plan heeft een nummer"
                            @bron( "visie:5.3" )
                        when
                            Gebied( sesWoa > 1 )
                        then
                            insert( Bevinding.voldoet( "fair-share.draagkracht" ) );
                        end
                        """, "gemeenten/heerlen/eigen.voorbeelden.yaml", """
                        peildatum: 2026-07-01
                        voorbeelden:
                          - { regel: H-1, geval: Rijk, gegeven: { gebied: { sesWoa: 2 } }, verwacht: vuurt }
                          - { regel: H-1, geval: Arm, gegeven: { gebied: { sesWoa: 0 } }, verwacht: vuurt niet }
                          - { regel: H-1, geval: Precies 1, grens: ja, gegeven: { gebied: { sesWoa: 1 } }, verwacht: vuurt }
                        """)));

        assertThat(checked.meldingen())
                .singleElement()
                .satisfies(it -> assertThat(it.bestand()).isEqualTo("gemeenten/heerlen/eigen.voorbeelden.yaml"))
                .extracting(Melding::melding)
                .asString()
                .startsWith("Met de aanvulling van Heerlen: Het voorbeeld 'Precies 1' van regel H-1 verwacht 'vuurt'");
    }

    private static List<String> sentences(Rulebook was, Rulebook becomes) {
        return RulebookChanges.between(was, becomes).stream().map(Change::tekst).toList();
    }

    private static RuleFiles with(Map<String, String> more) {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        more.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleFiles(files);
    }
}
