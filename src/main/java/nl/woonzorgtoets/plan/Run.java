package nl.woonzorgtoets.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.vocabulary.Truth;

/** One case going through a plan: its facts, the ones that are tried, and what was settled before. */
final class Run {

    private static final Fact[] NONE = {};

    private final Fact[][] facts;
    private final List<Fact[]> rows = new ArrayList<>();
    private final int rowsTogether;
    private Fact[] tried;
    private int depth;
    private final Truth[] settled;
    private final Counting.Counted[] counted;
    private final Map<Long, Map<Object, Fact[]>> indexes = new HashMap<>();
    private final int budget;
    private int left;

    /** @param facts by their places */
    Run(Layout layout, Fact[][] facts, int budget) {
        this.facts = facts;
        this.rowsTogether = layout.rows();
        this.settled = new Truth[layout.settled()];
        this.counted = new Counting.Counted[layout.counted()];
        this.budget = budget;
        this.left = budget;
    }

    /** One fact by itself, tried at the first position. */
    static Run trying(Fact fact) {
        Layout layout = new Layout();
        layout.holds(1);
        Run run = new Run(layout, new Fact[0][], 1);
        run.tried = new Fact[] {fact};
        return run;
    }

    /** Null when there is none. */
    Fact single(int place) {
        return facts[place].length == 0 ? null : facts[place][0];
    }

    Fact[] facts(int place) {
        return facts[place];
    }

    Fact row(int row) {
        return tried[row];
    }

    /** @throws TooMuchWorkException when that is one too many */
    void tries(int row, Fact fact) {
        if (--left < 0) {
            throw new TooMuchWorkException(budget);
        }
        tried[row] = fact;
    }

    /** What comes of a check that hangs on no fact that is tried now. */
    Truth settled(int place, Check check) {
        if (settled[place] == null) {
            settled[place] = check.triesFacts() ? apart(() -> check.truth(this)) : check.truth(this);
        }
        return settled[place];
    }

    /** What comes of a counting that hangs on no fact that is tried now. */
    Counting.Counted counted(int place, Counting counting) {
        if (counted[place] == null) {
            counted[place] = apart(() -> counting.counted(this));
        }
        return counted[place];
    }

    /** It tries facts of its own: those that are tried around it stay as they are. */
    private <T> T apart(Supplier<T> asked) {
        Fact[] around = tried;
        if (rows.size() == depth) {
            rows.add(new Fact[rowsTogether]);
        }
        tried = rows.get(depth++);
        try {
            return asked.get();
        } finally {
            depth--;
            tried = around;
        }
    }

    /** The facts that have this text in that field, and those of which it is not known, in their order. */
    Fact[] having(int place, int field, String text) {
        Map<Object, Fact[]> index = indexes.computeIfAbsent(((long) place << 32) + field, key -> index(place, field));
        Fact[] found = index.get(text);
        return found != null ? found : index.getOrDefault(UNKNOWN, NONE);
    }

    private static final Object UNKNOWN = new Object();

    private Map<Object, Fact[]> index(int place, int field) {
        Map<Object, List<Fact>> byValue = new HashMap<>();
        for (Fact fact : facts[place]) {
            if (fact.at(field) instanceof String text) {
                byValue.put(text, new ArrayList<>());
            }
        }
        byValue.put(UNKNOWN, new ArrayList<>());
        for (Fact fact : facts[place]) {
            if (fact.at(field) == null) {
                byValue.values().forEach(it -> it.add(fact));
            } else if (byValue.containsKey(fact.at(field))) {
                byValue.get(fact.at(field)).add(fact);
            }
        }
        Map<Object, Fact[]> index = new HashMap<>();
        byValue.forEach((value, list) -> index.put(value, list.toArray(NONE)));
        return index;
    }
}
