package nl.woonzorgtoets.document.codec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import nl.woonzorgtoets.document.codec.V2.Feit;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.vocabulary.Origin;

/** The values that a rule used, in their order; those of one fact with one origin that follow each other stand together. */
final class Used2 {

    private static final Origin UNKNOWN = new Origin.AsWritten(null);

    private Used2() {}

    /** @param isSecret for which of them a null is written */
    static List<Feit> write(List<UsedValue> used, Predicate<UsedValue> isSecret) {
        List<Feit> facts = new ArrayList<>();
        Feit last = null;
        for (UsedValue it : used) {
            if (isSecret.test(it)) {
                facts.add(null);
                last = null;
                continue;
            }
            Feit own = new Feit(it.fact(), it.pointer(), new LinkedHashMap<>(), origin(it));
            if (last == null || !own.isOneWith(last) || last.waarden().containsKey(it.field())) {
                facts.add(own);
                last = own;
            }
            last.waarden().put(it.field(), it.value());
        }
        return facts;
    }

    /** @param apart the values that stand elsewhere, in the order in which they are missed here; when they are not known, none */
    static List<UsedValue> read(List<Feit> facts, Iterator<UsedValue> apart) {
        List<UsedValue> used = new ArrayList<>();
        for (Feit fact : facts) {
            if (fact != null) {
                fact.waarden().forEach((field, value) -> used.add(used(fact, field, Values.plain(value))));
            } else if (apart.hasNext()) {
                used.add(apart.next());
            }
        }
        return used;
    }

    private static Origin origin(UsedValue it) {
        if (it.origin() == null) {
            return UNKNOWN;
        }
        return it.origin().equals(answer(it.pointer(), it.field())) ? null : it.origin();
    }

    private static UsedValue used(Feit fact, String field, Object value) {
        Origin origin = fact.herkomst() == null ? answer(fact.plaats(), field) : fact.herkomst();
        return new UsedValue(fact.feit(), fact.plaats(), field, value, origin.equals(UNKNOWN) ? null : origin);
    }

    private static Origin answer(String place, String field) {
        return new Origin.Answer(place + "/" + field);
    }
}
