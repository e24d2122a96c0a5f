package nl.woonzorgtoets.release.changes;

import java.util.List;

/**
 * One thing that a regelset does otherwise than another, in Dutch.
 *
 * @param tekst a sentence
 * @param delen what exactly, one sentence each; empty when the sentence says it all
 */
public record Change(Topic onderwerp, String tekst, List<String> delen) {

    /** What it is about, in the order in which people read it. */
    public enum Topic {
        REGELS("Regels"),
        DREMPELS("Drempels"),
        VRAGEN("Vragen"),
        WEGING("Criteria, gewichten en klassen"),
        ASPECTEN("Aspecten, punten en teksten"),
        ZETTEN("Wat er aan een plan te veranderen is"),
        CIJFERS("Cijfers"),
        BRONNEN("Bronnen"),
        HERKOMST("Herkomst"),
        VOORBEELDEN("Voorbeelden"),
        UITLEG("Uitleg en overige bestanden");

        private final String naam;

        Topic(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }
}
