package nl.woonzorgtoets.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry records. Whoever goes over the kinds does so without a default, so that a new one cannot be forgotten. */
public enum EntryKind {
    BEOORDELING,
    BESLUIT,
    VERVOLG,
    INTREKKING,
    BRIEF,
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

    /** Empty for a kind that this version of the program does not know. */
    public static Optional<EntryKind> of(String text) {
        return Stream.of(values()).filter(it -> it.text().equals(text)).findFirst();
    }
}
