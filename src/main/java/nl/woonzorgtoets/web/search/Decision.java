package nl.woonzorgtoets.web.search;

import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.web.search.Criterion.Choice;

/** What can be asked about the human decision. */
enum Decision {
    GEEN("Nog geen besluit", false, null),
    WEL("Met een besluit", true, null),
    AFWIJKEND("Wijkt af van het oordeel", null, true),
    GELIJK("Gelijk aan het oordeel", null, false);

    static final String NAME = "besluit";
    static final String DECIDED = "besloten";
    static final String DEPARTS = "afwijkend";

    private final String label;
    private final Boolean decided;
    private final Boolean departs;

    Decision(String label, Boolean decided, Boolean departs) {
        this.label = label;
        this.decided = decided;
        this.departs = departs;
    }

    Boolean decided() {
        return decided;
    }

    Boolean departs() {
        return departs;
    }

    static List<Choice> choices() {
        return Stream.of(values()).map(it -> new Choice(it.name(), it.label)).toList();
    }

    /** Null when nothing was asked. */
    static String told(CaseFilter filter) {
        return Stream.of(values())
                .filter(it -> it.decided != null && it.decided.equals(filter.besloten())
                        || it.departs != null && it.departs.equals(filter.afwijkend()))
                .map(it -> it.label)
                .reduce((a, b) -> a + "; " + b)
                .orElse(null);
    }
}
