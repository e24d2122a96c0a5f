package nl.woonzorgtoets.wording;

import nl.woonzorgtoets.oordeel.BevindingSoort;

/** What a rule found, in a word or two and in colour. */
public final class FindingWords {

    private FindingWords() {}

    public static String name(BevindingSoort soort) {
        return switch (soort) {
            case VOLDOET -> "Voldoet";
            case GEDEELTELIJK -> "Voldoet deels";
            case VOLDOET_NIET -> "Voldoet niet";
            case SIGNAAL -> "Signaal";
            case UITZONDERING -> "Uitzondering";
        };
    }

    /** How it looks: goed, let-op or fout. */
    public static String tone(BevindingSoort soort) {
        return switch (soort) {
            case VOLDOET, UITZONDERING -> "goed";
            case VOLDOET_NIET -> "fout";
            case GEDEELTELIJK, SIGNAAL -> "let-op";
        };
    }
}
