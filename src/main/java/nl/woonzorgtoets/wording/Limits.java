package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.time.LocalDate;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Thresholds in words, with what holds on a day.
 *
 * @param day null: without values
 * @param gemeente null: what holds in the region
 * @param known values by name that go before all others
 * @param brief whether what stands behind a value may be left out
 */
record Limits(Rulebook rulebook, LocalDate day, String gemeente, Map<String, Object> known, boolean brief) {

    /** What holds that day; null when that is nothing, or when no day is given. */
    Object value(String name) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        Drempel drempel = rulebook.drempels().get(name);
        Drempel.Waarde holds = day == null ? null : drempel.op(day, gemeente);
        return holds == null ? null : holds.waarde();
    }

    String label(String name) {
        return rulebook.drempels().get(name).label();
    }

    String unit(String name) {
        return rulebook.drempels().get(name).eenheid();
    }

    String option(String name, Object code) {
        return isDate(name)
                ? Dutch.day(String.valueOf(code))
                : quoted(rulebook.drempels().get(name).opties().getOrDefault(code, String.valueOf(code)));
    }

    boolean isDate(String name) {
        return rulebook.drempels().get(name).soort() == FieldType.DATUM;
    }

    /** Which threshold a value is. */
    String note(String name) {
        return brief ? "" : " (drempel " + quoted(label(name)) + ")";
    }

    /** "de drempel ‘Eerste aftoppingsgrens’", and when it does not hold that day, that too. */
    String named(String name) {
        boolean ended = day != null && value(name) == null;
        return "de drempel " + quoted(label(name)) + (ended ? " (die heeft nu geen waarde)" : "");
    }
}
