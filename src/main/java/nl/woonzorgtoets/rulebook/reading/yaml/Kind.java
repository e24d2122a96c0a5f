package nl.woonzorgtoets.rulebook.reading.yaml;

/** What stands behind a key of a YAML file, in the words of the handbook. */
public enum Kind {
    TEKST("tekst"),
    GETAL("getal"),
    AANTAL("heel getal"),
    JANEE("ja of nee"),
    DATUM("datum"),
    WOORD("een van de vaste woorden"),
    VRAAG("pad van een vraag"),
    DREMPEL("naam van een drempel"),
    BRON("bron"),
    TABEL("pad van een tabel"),
    KOLOM("kolom van de tabel"),
    ANTWOORD("antwoord"),
    LIJST("lijst"),
    BLOK("sleutels"),
    NAMEN("eigen namen");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
