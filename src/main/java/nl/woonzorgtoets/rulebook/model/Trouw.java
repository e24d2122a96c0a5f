package nl.woonzorgtoets.rulebook.model;

import java.util.Arrays;
import java.util.List;

/** How true the framework is to what a document says. */
public enum Trouw {
    GETROUW("getrouw"),
    STRENGER("strenger"),
    MILDER("milder"),
    NIET_GETOETST("niet getoetst");

    private final String woord;

    Trouw(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Whether it departs from the document, so that a choice has to say so. */
    public boolean wijktAf() {
        return this == STRENGER || this == MILDER;
    }

    /** The words for what the framework does something with. */
    public static List<String> woorden() {
        return Arrays.stream(values())
                .filter(it -> it != NIET_GETOETST)
                .map(Trouw::woord)
                .toList();
    }
}
