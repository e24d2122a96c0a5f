package nl.woonzorgtoets.plan;

import java.util.HashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** What the rules of one plan have in common: the same check, or the same total, is looked at once a run. */
final class Shared {

    private final Layout layout = new Layout();
    private final Map<Check, Check> checks = new HashMap<>();
    private final Map<Counting, Counting> countings = new HashMap<>();
    private final Map<String, Term> worked = new HashMap<>();
    private final String workedType;

    /** @param workedType name of the type of fact whose fields are worked out; null when there is none */
    Shared(String workedType) {
        this.workedType = workedType;
    }

    Layout layout() {
        return layout;
    }

    /** @param check hangs on no fact that is tried outside it */
    Check once(Check check) {
        return check instanceof Check.Fixed
                ? check
                : checks.computeIfAbsent(check, it -> new Check.Once(layout.oneSettledMore(), it));
    }

    /** @param counting hangs on no fact that is tried outside it */
    Counting once(Counting counting) {
        return countings.computeIfAbsent(counting, it -> new Counting.Once(layout.oneCountedMore(), it));
    }

    void workedOut(String name, Term term) {
        worked.put(name, term);
    }

    boolean isWorkedOut(FactType type) {
        return type.name().equals(workedType);
    }

    Term ofSingle(FactType type, Field field) {
        return isWorkedOut(type)
                ? worked.getOrDefault(field.name(), new Term.Known(null))
                : new Term.OfSingle(layout.place(type), field.index());
    }
}
