package nl.woonzorgtoets.rulebook.model;

import java.util.Arrays;
import java.util.Optional;

/** What the words of a rules folder mean; a folder keeps the meaning of the day on which it was written. */
public enum Editie {

    /** Of folders that do not say their edition. */
    EERSTE("1"),
    TWEEDE("2");

    /** Where kader.yaml says it. */
    public static final String KEY = "editie";

    public static final Editie NIEUWSTE = TWEEDE;

    private final String nummer;

    Editie(String nummer) {
        this.nummer = nummer;
    }

    public String nummer() {
        return nummer;
    }

    public static Optional<Editie> met(String nummer) {
        return Arrays.stream(values()).filter(it -> it.nummer.equals(nummer)).findFirst();
    }

    /** Whether a threshold may end by leaving its value blank; later editions say it in words. */
    public boolean leegIsVervallen() {
        return this == EERSTE;
    }

    /** Whether rules may calculate with dates, count what was chosen and count conditions, and calculate with exact fractions. */
    public boolean heeftRuimeTaal() {
        return this != EERSTE;
    }

    /** Whether an answer counts also when other answers make its question irrelevant. */
    public boolean teltAltijd() {
        return this == EERSTE;
    }

    /** Whether a threshold that has not begun is not in force; else it is unknown. */
    public boolean kentNietInWerking() {
        return this != EERSTE;
    }

    /** Whether a list that was not given is missed as a whole; else as if its first row stood open. */
    public boolean mistHeleLijst() {
        return this != EERSTE;
    }

    /** Whether there is no total score until of each criterium the larger part can be judged. */
    public boolean wachtMetTotaal() {
        return this != EERSTE;
    }

    /** Whether a missing answer that is due makes a dossier incomplete, also when no answer to it changes the verdict. */
    public boolean wachtOpElkVerplichtAntwoord() {
        return this == EERSTE;
    }

    /** Whether an open question is called missing also when no answer to it changes anything. */
    public boolean mistOokWatNietsVerandert() {
        return this == EERSTE;
    }

    /** Whether a verdict under conditions names what would give a better one. */
    public boolean noemtVerbetering() {
        return this != EERSTE;
    }

    /** Whether a rule can say itself what it means for a plan; else its aspect does. */
    public boolean heeftTekstPerRegel() {
        return this != EERSTE;
    }

    /** Whether characters that nobody sees are refused in every file. */
    public boolean weigertOnzichtbaar() {
        return this != EERSTE;
    }

    /** Why something of the second edition is refused in the first. */
    public static String hoortBijTweede(String wat) {
        return wat + " hoort bij editie 2. Zet 'editie: 2' in kader.yaml, of draai: regels vernieuw.";
    }

    /** Whether the folder declares itself what the program once took for granted. */
    public boolean verklaartZelf() {
        return this != EERSTE;
    }
}
