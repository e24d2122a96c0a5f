package nl.woonzorgtoets.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnseenCharactersInAFolderTest {

    @Test
    void whatALabelHidesIsRefusedAlsoWhenItIsWrittenAsAnEscape() throws Exception {
        for (String hidden : new String[] {"\\u202e", "\u00ad", "\\u200b", "\u061c", "\\u0007"}) {
            assertThat(SmallFolder.second("")
                            .where("kader.yaml", "naam: Klein kader", "naam: \"Kle" + hidden + "in kader\"")
                            .meldingen())
                    .as(hidden)
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.bestand()).isEqualTo("kader.yaml");
                        assertThat(it.melding()).contains("onzichtbaar");
                        assertThat(it.regel()).isPositive();
                    });
        }
    }

    @Test
    void aFolderOfTheFirstEditionStaysReadable() throws Exception {
        assertThat(SmallFolder.sound()
                        .where("kader.yaml", "naam: Klein kader", "naam: \"Kle\\u00adin kader\"")
                        .read()
                        .kader()
                        .naam())
                .isEqualTo("Kle\u00adin kader");
    }
}
