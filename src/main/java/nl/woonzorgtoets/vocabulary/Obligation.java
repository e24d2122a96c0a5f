package nl.woonzorgtoets.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When an answer is due.
 *
 * @param indispensable whether nothing can be judged without it
 * @param phase of the plan from which it is due; null when that does not matter
 * @param alternatives of which one must hold: each maps a dossier path to the answers that make the question matter
 * @param alsoCounts with which other answers one that is given counts too, without being due
 */
public record Obligation(
        Kind kind,
        boolean indispensable,
        String phase,
        List<Map<String, Set<String>>> alternatives,
        List<Map<String, Set<String>>> alsoCounts) {

    public static final Obligation NEVER = new Obligation(Kind.NEVER, false, null, List.of(), List.of());

    public enum Kind {
        ALWAYS,
        /** With alternatives: only then. */
        FROM_PHASE,
        WHEN,
        /** With alternatives: it is asked only then, and may stay open all the same. */
        NEVER
    }

    public static Obligation always(boolean indispensable) {
        return new Obligation(Kind.ALWAYS, indispensable, null, List.of(), List.of());
    }

    public static Obligation from(String phase, List<Map<String, Set<String>>> alternatives) {
        return new Obligation(Kind.FROM_PHASE, false, phase, alternatives, List.of());
    }

    public static Obligation optional(List<Map<String, Set<String>>> alternatives) {
        return new Obligation(Kind.NEVER, false, null, alternatives, List.of());
    }

    public static Obligation when(List<Map<String, Set<String>>> alternatives) {
        return new Obligation(Kind.WHEN, false, null, alternatives, List.of());
    }

    public Obligation countingAlso(List<Map<String, Set<String>>> with) {
        return new Obligation(kind, indispensable, phase, alternatives, with);
    }

    /** Whether other answers can make the question matter or not. */
    public boolean isConditional() {
        return kind == Kind.WHEN || !alternatives.isEmpty();
    }
}
