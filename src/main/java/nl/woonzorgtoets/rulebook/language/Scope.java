package nl.woonzorgtoets.rulebook.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Field;

/** The variables that may be used at one place in a rule. */
final class Scope {

    /**
     * A variable.
     *
     * @param slot -1 for a variable that stands for a whole fact
     * @param type null when it cannot be told because of another error
     * @param subject the pattern that binds it; null for a total
     * @param field the field it takes its value from; null for a total or a fact
     */
    record Bound(String name, int slot, ValueType type, Subject subject, Field field) {

        boolean isFact() {
            return slot < 0;
        }
    }

    private final Scope outer;
    private final int[] slots;
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Set<String> gone;
    private final boolean complete;

    /** @param complete false when a part of the rule could not be read, so that other variables may exist */
    Scope(boolean complete) {
        this(null, new int[1], new LinkedHashSet<>(), complete);
    }

    private Scope(Scope outer, int[] slots, Set<String> gone, boolean complete) {
        this.outer = outer;
        this.slots = slots;
        this.gone = gone;
        this.complete = complete;
    }

    /** Whether a variable that is not found does not exist. */
    boolean isComplete() {
        return complete;
    }

    /** A scope whose own variables stay inside. */
    Scope inner() {
        return new Scope(this, slots, gone, complete);
    }

    void close() {
        gone.addAll(bound.keySet());
    }

    int size() {
        return slots[0];
    }

    Bound find(String name) {
        Bound here = bound.get(name);
        return here != null || outer == null ? here : outer.find(name);
    }

    /** Whether a variable of this name was bound where it cannot be seen from here. */
    boolean isGone(String name) {
        return gone.contains(name);
    }

    Set<String> names() {
        Set<String> names = outer == null ? new LinkedHashSet<>() : outer.names();
        names.addAll(bound.keySet());
        return names;
    }

    /** Whether the name is free here; reports it when not. */
    boolean mayBind(Token variable, Problems problems) {
        if (variable.text().equals("$")) {
            problems.at(variable.place(), "Geef de variabele een naam, zoals $grens.");
            return false;
        }
        if (find(variable.text()) != null) {
            problems.at(
                    variable.place(),
                    "Variabele " + variable.text() + " bestaat al in deze regel. Kies een andere naam.");
            return false;
        }
        return true;
    }

    /** Takes the name for a variable of which nothing else can be told, if it is free. */
    void bindUnknown(Token variable, Problems problems) {
        if (mayBind(variable, problems)) {
            bind(variable.text(), null, null, null);
        }
    }

    int bind(String name, ValueType type, Subject subject, Field field) {
        bound.put(name, new Bound(name, slots[0], type, subject, field));
        return slots[0]++;
    }

    void bindFact(String name) {
        bound.put(name, new Bound(name, -1, null, null, null));
    }
}
