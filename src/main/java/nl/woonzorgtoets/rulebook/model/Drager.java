package nl.woonzorgtoets.rulebook.model;

/** A kind of thing that can carry what a document says. */
public enum Drager {
    REGEL("regels", "De regel", true),
    ASPECT("aspecten", "Het aspect", true),
    DREMPEL("drempels", "De drempel", true),
    TABEL("tabellen", "De tabel", false),
    VRAAG("vragen", "De vraag", false),
    BLADZIJDE("bladzijden", "De bladzijde", false);

    private final String sleutel;
    private final String naam;
    private final boolean oordeelt;

    Drager(String sleutel, String naam, boolean oordeelt) {
        this.sleutel = sleutel;
        this.naam = naam;
        this.oordeelt = oordeelt;
    }

    /** The key under which they are named. */
    public String sleutel() {
        return sleutel;
    }

    /** How one is spoken of at the beginning of a sentence. */
    public String naam() {
        return naam;
    }

    /** Whether it has a part in a verdict; else it only shows or records. */
    public boolean oordeelt() {
        return oordeelt;
    }
}
