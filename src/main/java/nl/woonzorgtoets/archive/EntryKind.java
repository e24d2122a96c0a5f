package nl.woonzorgtoets.archive;

import java.util.Locale;

/** What an entry records. */
public enum EntryKind {
    BEOORDELING,
    BESLUIT,
    REGELSET,
    GOEDKEURING,
    ACTIVERING,
    HERHALING,
    VERNIETIGING,
    EXPORT;

    /** As it is written in the archive. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
