package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/** The intermediate results of one assessment, for who reads them without a rule. */
public final class WorkedOut {

    private final FactBase base;
    private final Fact fact;

    private WorkedOut(FactBase base, Fact fact) {
        this.base = base;
        this.fact = fact;
    }

    public static WorkedOut of(Tussenuitkomsten tussenuitkomsten, Collection<Fact> facts) {
        FactBase base = new FactBase(facts);
        base.workOut(tussenuitkomsten, Recall.NONE);
        return new WorkedOut(base, base.tussenuitkomst());
    }

    /** Null when unknown. */
    public Object value(Field result) {
        return fact.value(result);
    }

    /** It, and what it was worked out of. */
    public List<UsedValue> used(Field result) {
        List<UsedValue> used = new ArrayList<>();
        base.addUsed(fact, result, used);
        return used;
    }

    /** Why it is not known. */
    public List<Gap> gaps(Field result) {
        return base.gaps(fact, result);
    }
}
