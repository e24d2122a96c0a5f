package nl.woonzorgtoets.plan;

import nl.woonzorgtoets.rulebook.model.Condition.Pattern;

/** Patterns on a type of which there is one fact: what they bind is a field of that fact. */
final class Singles {

    private Singles() {}

    static void bind(Shared shared, Term[] bound, Pattern pattern) {
        pattern.bindings().forEach(it -> bound[it.slot()] = shared.ofSingle(pattern.type(), it.field()));
    }

    static Terms terms(Shared shared, Term[] bound, Pattern pattern) {
        return new Terms(bound, field -> shared.ofSingle(pattern.type(), field));
    }
}
