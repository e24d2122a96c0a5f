package nl.woonzorgtoets.filing;

import java.util.Locale;

/** Who may read a piece, in the words of the standard for systems that keep cases (ZGW). */
enum Vertrouwelijkheid {
    OPENBAAR("Openbaar"),
    INTERN("Intern"),
    ZAAKVERTROUWELIJK("Zaakvertrouwelijk"),
    VERTROUWELIJK("Vertrouwelijk"),
    GEHEIM("Geheim");

    private final String label;

    Vertrouwelijkheid(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
