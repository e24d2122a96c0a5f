package nl.woonzorgtoets.archive;

/** What can be asked of the cautions of a case, beside a kind of them. */
public final class Cautioned {

    public static final String MET = "MET";
    public static final String ZONDER = "ZONDER";

    /** The first version of a case recorded none: that says nothing of whether there were any. */
    public static final String NIET_VASTGELEGD = "NIET_VASTGELEGD";

    private Cautioned() {}
}
