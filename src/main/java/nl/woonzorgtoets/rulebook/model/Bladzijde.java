package nl.woonzorgtoets.rulebook.model;

import java.util.Arrays;
import java.util.List;

/** A part of the program that shows something of every framework. */
public enum Bladzijde {
    OORDEEL("oordeel", "de pagina van een oordeel"),
    BRIEF("brief", "de brief over een oordeel"),
    KADER("kader", "de pagina Kader"),
    ARCHIEF("archief", "zoeken in het archief"),
    PLAATSEN("wijken", "het archief, per plaats en periode"),
    AFWIJKINGEN("afwijkingen", "besluiten die van het oordeel afwijken");

    private final String woord;
    private final String naam;

    Bladzijde(String woord, String naam) {
        this.woord = woord;
        this.naam = naam;
    }

    /** The word for it in a rules folder. */
    public String woord() {
        return woord;
    }

    public String naam() {
        return naam;
    }

    public static List<String> woorden() {
        return Arrays.stream(values()).map(Bladzijde::woord).toList();
    }
}
