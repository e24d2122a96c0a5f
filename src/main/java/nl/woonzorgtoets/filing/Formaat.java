package nl.woonzorgtoets.filing;

/** What kind of file a piece is. */
enum Formaat {
    PDF("pdf", "application/pdf", "Acrobat PDF/A - Portable Document Format 2a", "fmt/476"),
    JSON("json", "application/json", "JSON Data Interchange Format", "fmt/817");

    private final String extension;
    private final String mime;
    private final String label;
    private final String pronom;

    Formaat(String extension, String mime, String label, String pronom) {
        this.extension = extension;
        this.mime = mime;
        this.label = label;
        this.pronom = pronom;
    }

    String extension() {
        return extension;
    }

    String mime() {
        return mime;
    }

    String label() {
        return label;
    }

    /** Its number in the PRONOM register. */
    String pronom() {
        return pronom;
    }
}
