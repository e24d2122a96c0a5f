package nl.woonzorgtoets.document.codec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.woonzorgtoets.document.codec.V2.Feit;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Origin;

/**
 * The values that a rule used, in their order; those of one fact with one origin that follow each other stand together. Of an origin
 * and of a threshold is not written what its place says already.
 */
final class Used2 {

    private static final Origin UNKNOWN = new Origin.AsWritten(null);
    private static final Origin ASSUMED = new Origin.Assumed(null);
    private static final String THRESHOLDS = "/drempels/";

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
        facts.replaceAll(it -> it == null ? null : withoutName(it));
        return facts;
    }

    /** Of a threshold its place says the name; where a rule did not use that, a null says so. */
    private static Feit withoutName(Feit it) {
        if (it.plaats() == null || !it.plaats().startsWith(THRESHOLDS)) {
            return it;
        }
        Map<String, Object> rest = new LinkedHashMap<>(it.waarden());
        String first = rest.keySet().iterator().next();
        if (first.equals(Drempel.NAAM) && nameAt(it.plaats()).equals(rest.get(first))) {
            rest.remove(first);
        } else if (!rest.containsKey(Drempel.NAAM)) {
            rest.put(Drempel.NAAM, null);
        }
        return new Feit(it.feit(), it.plaats(), rest, it.herkomst());
    }

    /** The values of which none was left out. */
    private static Map<String, Object> whole(Feit it) {
        if (it.plaats() == null || !it.plaats().startsWith(THRESHOLDS)) {
            return it.waarden();
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (!it.waarden().containsKey(Drempel.NAAM)) {
            all.put(Drempel.NAAM, nameAt(it.plaats()));
        }
        it.waarden().forEach((field, value) -> {
            if (value != null || !field.equals(Drempel.NAAM)) {
                all.put(field, value);
            }
        });
        return all;
    }

    private static String nameAt(String place) {
        return place.substring(THRESHOLDS.length());
    }

    /** @param apart the values that stand elsewhere, in the order in which they are missed here; when they are not known, none */
    static List<UsedValue> read(List<Feit> facts, Iterator<UsedValue> apart) {
        List<UsedValue> used = new ArrayList<>();
        for (Feit fact : facts) {
            if (fact != null) {
                whole(fact).forEach((field, value) -> used.add(used(fact, field, Values.plain(value))));
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
        if (it.origin().equals(usual(it.pointer(), it.field()))) {
            return null;
        }
        if (it.origin() instanceof Origin.Threshold from && (THRESHOLDS + from.name()).equals(it.pointer())) {
            return new Origin.Threshold(null, from.own(), from.from(), from.source());
        }
        return it.origin().equals(new Origin.Assumed(it.pointer() + "/" + it.field())) ? ASSUMED : it.origin();
    }

    /** The origin of which nothing was left out. */
    private static Origin whole(Origin origin, String place, String field) {
        if (origin == null) {
            return usual(place, field);
        }
        if (origin instanceof Origin.Threshold from && from.name() == null) {
            return new Origin.Threshold(nameAt(place), from.own(), from.from(), from.source());
        }
        return origin.equals(ASSUMED) ? new Origin.Assumed(place + "/" + field) : origin;
    }

    private static UsedValue used(Feit fact, String field, Object value) {
        Origin origin = whole(fact.herkomst(), fact.plaats(), field);
        return new UsedValue(fact.feit(), fact.plaats(), field, value, origin.equals(UNKNOWN) ? null : origin);
    }

    /** What goes without saying: an answer, or a result by its own name. */
    private static Origin usual(String place, String field) {
        return Tussenuitkomsten.PLAATS.equals(place)
                ? new Origin.Worked(field)
                : new Origin.Answer(place + "/" + field);
    }
}
