package nl.woonzorgtoets.rulebook.model;

import java.util.Arrays;
import java.util.List;

/** What a framework has in it that is somebody's: a law's, a policy's, or a choice. Of rules, aspects and thresholds their source tells. */
public enum Onderdeel {
    SCHAAL("schaal", "de schaal, de afronding en het maximum van de pluspunten"),
    GEWICHTEN("gewichten", "de gewichten van de criteria"),
    ONDERGRENZEN("ondergrenzen", "de ondergrenzen van de criteria"),
    PUNTEN("punten", "de punten van de aspecten"),
    KLASSEN("klassen", "de klassen van de score"),
    OORDELEN("oordelen", "de oordelen en de stappen ernaartoe"),
    SIGNALEN("signalen", "het aantal signalen over integriteit"),
    TEKSTEN("teksten", "de teksten van de aspecten"),
    VRAGEN("vragen", "de vragen, met hun uitleg en bereik"),
    RAPPORT("rapport", "de termijn en de getallen van het rapport");

    private final String woord;
    private final String naam;

    Onderdeel(String woord, String naam) {
        this.woord = woord;
        this.naam = naam;
    }

    /** The word for it in kader.yaml. */
    public String woord() {
        return woord;
    }

    /** With its article, as in the middle of a sentence. */
    public String naam() {
        return naam;
    }

    public static List<String> woorden() {
        return Arrays.stream(values()).map(Onderdeel::woord).toList();
    }
}
