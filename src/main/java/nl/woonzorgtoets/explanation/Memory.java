package nl.woonzorgtoets.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * What was told of rules and intermediate results in earlier cases. Of most the same is told again: they look at a few answers, which are
 * the same in many cases. Safe to share between threads.
 */
final class Memory {

    /** So many together take some tens of megabytes; beyond it all are told anew. */
    private static final int MOST = 32_768;

    /** Days and places; of the others all is told anew as well. */
    private static final int MOST_KNOWN = 64;

    /** Of longer lists the same is hardly ever seen twice. */
    private static final int MOST_ROWS = 16;

    private static final Integer TOO_MUCH = -1;

    /** A field of a type of fact; without a field: which facts of it there are. */
    private record Place(String type, Field field) {}

    /** What one rule looks at, by the numbers of the places, and what was told of it by what it saw there. */
    private record Sight(int[] places, Map<List<Integer>, Object> told) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<Object, Sight> sights = new IdentityHashMap<>();
    private final Map<List<Fact>, FactBase> known = Collections.synchronizedMap(new IdentityHashMap<>());
    /** By what is seen at a place; no number is given twice. */
    private final Map<List<Object>, Integer> numbers = new ConcurrentHashMap<>();

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger size = new AtomicInteger();

    Memory(List<Rule> rules, Tussenuitkomsten results) {
        Map<Place, Integer> numbered = new HashMap<>();
        rules.forEach(rule -> sights.put(rule, sight(rule, results.gelezen(rule), results, numbered)));
        results.alle()
                .forEach(it -> sights.put(it, sight(it.berekening(), results.gelezen(it.naam()), results, numbered)));
    }

    /** @param read the names of the intermediate results that the rule reads: what those look at, it looks at too */
    private Sight sight(Rule rule, Set<String> read, Tussenuitkomsten results, Map<Place, Integer> numbered) {
        Stream<Rule> worked =
                results.alle().stream().filter(it -> read.contains(it.naam())).map(Tussenuitkomst::berekening);
        int[] looked = Stream.concat(Stream.of(rule), worked)
                .flatMap(it -> it.conditions().stream())
                .flatMap(it -> it.patterns().stream())
                .filter(it -> it.type() != results.type())
                .flatMap(it -> Stream.concat(
                        Stream.of(new Place(it.type().name(), null)),
                        it.fields().stream().map(field -> new Place(it.type().name(), field))))
                .mapToInt(it -> numbered.computeIfAbsent(it, place -> {
                    places.add(place);
                    return places.size() - 1;
                }))
                .distinct()
                .sorted()
                .toArray();
        return new Sight(looked, new ConcurrentHashMap<>());
    }

    /** The facts of a case, with those that are the same in every case of its day and place: always one list. */
    FactBase facts(Collection<Fact> own, List<Fact> known) {
        if (this.known.size() > MOST_KNOWN) {
            forget();
        }
        return new FactBase(own, this.known.computeIfAbsent(known, FactBase::new));
    }

    /** What was told of the same as in this case. */
    Recall recall(FactBase facts) {
        return new Seen(facts);
    }

    private final class Seen implements Recall {

        private final FactBase facts;
        private final Integer[] seen = new Integer[places.size()];
        private Integer known;

        private Seen(FactBase facts) {
            this.facts = facts;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T of(Object what, Supplier<T> now) {
            Sight sight = sights.get(what);
            List<Integer> key = key(sight);
            if (key == null) {
                return now.get();
            }
            Object told = sight.told().get(key);
            if (told == null) {
                told = now.get();
                grow();
                sight.told().put(key, told);
            }
            return (T) told;
        }

        /** Null when it sees too much. */
        private List<Integer> key(Sight sight) {
            Integer[] key = new Integer[sight.places().length];
            for (int i = 0; i < key.length; i++) {
                int place = sight.places()[i];
                if (seen[place] == null) {
                    seen[place] = at(place, places.get(place));
                }
                if (seen[place].equals(TOO_MUCH)) {
                    return null;
                }
                key[i] = seen[place];
            }
            return List.of(key);
        }

        /** What is not of this case alone is known as a whole. */
        private Integer at(int index, Place place) {
            List<Fact> rows = facts.own(place.type());
            if (rows == null) {
                return known();
            }
            if (rows.size() > MOST_ROWS) {
                return TOO_MUCH;
            }
            List<Object> values = new ArrayList<>(1 + 2 * rows.size());
            values.add(index);
            for (Fact fact : rows) {
                values.add(place.field() == null ? fact.pointer() : fact.value(place.field()));
                values.add(place.field() == null ? fact.possible() : fact.origin(place.field()));
            }
            return number(values);
        }

        private Integer known() {
            if (known == null) {
                known = number(Arrays.asList(facts.known()));
            }
            return known;
        }

        /** The same for the same. */
        private Integer number(List<Object> values) {
            Integer number = numbers.get(values);
            if (number == null) {
                grow();
                number = numbers.computeIfAbsent(values, key -> next.incrementAndGet());
            }
            return number;
        }
    }

    private void grow() {
        if (size.incrementAndGet() > MOST) {
            forget();
        }
    }

    private void forget() {
        size.set(0);
        known.clear();
        numbers.clear();
        sights.values().forEach(it -> it.told().clear());
    }
}
