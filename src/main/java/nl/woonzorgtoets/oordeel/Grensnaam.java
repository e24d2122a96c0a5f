package nl.woonzorgtoets.oordeel;

/** How a border is named where cases are found by it: a threshold by its own name, the others by what they are. */
public final class Grensnaam {

    public static final String SIGNALEN = "signalen";

    private Grensnaam() {}

    /** From which score a class is reached. */
    public static String klasse(String naam) {
        return "klasse:" + naam;
    }

    /** What a criterium must score at least. */
    public static String criterium(String id) {
        return "criterium:" + id;
    }
}
