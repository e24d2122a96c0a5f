package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;

/** The contexts of one rulebook, made when they are needed: places and days with the same thresholds share one. */
public final class Contexts {

    /** Far more places with values of their own than a region has; beyond it all are made anew when they are needed. */
    private static final int MOST = 32;

    private final Rulebook rulebook;
    private final Map<List<Object>, Context> made = new HashMap<>();
    /** By the facts that are known on a day and a place, which are one list. */
    private final Map<List<Fact>, Context> found = new IdentityHashMap<>();

    private Contexts(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Where a dossier is judged. */
    public static Context of(Rulebook rulebook, Dossier dossier) {
        return of(rulebook, rulebook.knownFacts(dossier));
    }

    /** @param known what is known beforehand where a dossier is judged */
    public static Context of(Rulebook rulebook, List<Fact> known) {
        return rulebook.beside(Contexts.class, Contexts::new).of(known);
    }

    private synchronized Context of(List<Fact> known) {
        Context context = found.get(known);
        if (context == null) {
            if (made.size() >= MOST) {
                made.clear();
                found.clear();
            }
            context = made.computeIfAbsent(values(known), key -> new Context(rulebook, known));
            found.put(known, context);
        }
        return context;
    }

    private static List<Object> values(List<Fact> known) {
        List<Object> values = new ArrayList<>();
        for (Fact fact : known) {
            values.add(fact.type().name());
            for (int i = 0; i < fact.type().fields().size(); i++) {
                values.add(fact.at(i));
            }
        }
        return values;
    }
}
