package nl.woonzorgtoets.oordeel;

import java.util.Arrays;

/** What a rule can conclude about an aspect; {@link #word()} is how rule files and kader.yaml say it. */
public enum BevindingSoort {
    VOLDOET("voldoet"),
    GEDEELTELIJK("gedeeltelijk"),
    VOLDOET_NIET("voldoetNiet"),
    /** Sets aside a failed requirement-in-principle. */
    UITZONDERING("uitzondering"),
    SIGNAAL("signaal");

    private final String word;

    BevindingSoort(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException no conclusion is called that */
    public static BevindingSoort of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** Whether it says how the aspect turned out, rather than adding a remark to it. */
    public boolean isOutcome() {
        return ordinal() <= VOLDOET_NIET.ordinal();
    }
}
