package nl.woonzorgtoets.wording;

import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;

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

    /** What became of an aspect, within a sentence. */
    public static String name(Uitkomst outcome) {
        return switch (outcome) {
            case VOLDOET -> "voldoet";
            case GEDEELTELIJK -> "voldoet deels";
            case VOLDOET_NIET -> "voldoet niet";
            case ONBEKEND -> "nog open";
            case NIET_VAN_TOEPASSING -> "speelt niet";
            case TEGENSTRIJDIG -> "tegenstrijdig";
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
