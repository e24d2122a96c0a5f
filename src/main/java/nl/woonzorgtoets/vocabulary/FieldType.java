package nl.woonzorgtoets.vocabulary;

/** What kind of answer a question takes; {@link #word()} is how vragen.yaml says it. */
public enum FieldType {
    TEKST("tekst"),
    GEHEEL("geheel"),
    DECIMAAL("decimaal"),
    JANEE("janee"),
    DATUM("datum"),
    OPTIE("optie"),
    OPTIES("opties");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public boolean isNumber() {
        return this == GEHEEL || this == DECIMAAL;
    }

    public boolean hasOptions() {
        return this == OPTIE || this == OPTIES;
    }
}
