package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A margin says how far what figure may be beside the truth, and why; what it does not say right is pointed out. */
class MarginsAreCheckedTest {

    private static final String FILE = "drempels.yaml";
    private static final String THRESHOLD = "    label: Gemiddelde SES\n";
    private static final int LINE = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waarde: 1, procent: 1, cijfer: Gebied.ses, omdat: Zo. | Geef de marge met 'waarde' of met 'procent', en niet met allebei.",
                "cijfer: Gebied.ses, omdat: Zo. | Geef de marge met 'waarde' of met 'procent', en niet met allebei.",
                "waarde: 0, cijfer: Gebied.ses, omdat: Zo. | Een marge is groter dan 0. Is er geen, laat haar dan weg.",
                "waarde: 1, cijfer: Gebied.sess, omdat: Zo. | Hier hoort een getal van een feit dat één keer voorkomt, zoals Gebied.inwoners.",
                "waarde: 1, cijfer: zaak.faze, omdat: Zo. | De vraag 'zaak.faze' bestaat niet.",
                "waarde: 1, cijfer: Gebied.ses | De sleutel 'omdat' ontbreekt.",
            })
    void whatItDoesNotSayRightIsPointedOut(String margin, String message) throws Exception {
        List<Melding> meldingen = withMargin(margin).meldingen();

        assertThat(meldingen).singleElement().satisfies(it -> {
            assertThat(it.bestand()).isEqualTo(FILE);
            assertThat(it.regel()).isEqualTo(LINE);
            assertThat(it.melding()).isEqualTo(message);
        });
    }

    @Test
    void whatItSaysIsReadAndToldAmongTheChoices() throws Exception {
        Rulebook read = withMargin("waarde: 0.05, cijfer: Gebied.ses, omdat: Eén meting.")
                .read();

        assertThat(read.drempels().get("ses.gemiddelde").marge())
                .satisfies(it -> assertThat(it.waarde()).isEqualByComparingTo("0.05"))
                .satisfies(it -> assertThat(it.gemeten()).isTrue());
        assertThat(read.keuzes()).anySatisfy(it -> assertThat(it.tekst()).isEqualTo("Eén meting."));
    }

    @Test
    void onAThresholdWithoutANumberItIsRefused() throws Exception {
        assertThat(SmallFolder.second("")
                        .where(
                                FILE,
                                "    label: Hoe streng\n",
                                "    label: Hoe streng\n    marge: { waarde: 1, cijfer: Gebied.ses, omdat: Zo. }\n")
                        .meldingen())
                .extracting(Melding::melding)
                .containsExactly("Een marge past alleen bij een drempel met een getal.");
    }

    @Test
    void theFirstEditionKnowsNone() throws Exception {
        assertThat(SmallFolder.sound()
                        .where(
                                FILE,
                                THRESHOLD,
                                THRESHOLD + "    marge: { waarde: 1, cijfer: Gebied.ses, omdat: Zo. }\n")
                        .meldingen())
                .extracting(Melding::melding)
                .singleElement()
                .asString()
                .startsWith("'marge' hoort bij editie 2");
    }

    private static SmallFolder withMargin(String margin) throws Exception {
        return SmallFolder.second("").where(FILE, THRESHOLD, THRESHOLD + "    marge: { " + margin + " }\n");
    }
}
