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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Lately;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * What was told of rules and intermediate results in earlier cases. Of most the same is told again: they look at a few answers, which are
 * the same in many cases. Those that look at the same are looked up together. Safe to share between threads.
 */
final class Memory {

    /** So many together take some tens of megabytes. */
    private static final int MOST = 12_288;

    /** Days and places; of the others all is told anew. */
    private static final int MOST_KNOWN = 64;

    /** Of longer lists the same is hardly ever seen twice. */
    private static final int MOST_ROWS = 16;

    private static final int TOO_MUCH = -1;

    /** A field of a type of fact; without a field: which facts of it there are. */
    private record Place(String type, Field field) {}

    /** What some look at, by the numbers of the places; they have a seat each. */
    private static final class Sight {

        private final int number;
        private final int[] places;
        private int seats;

        private Sight(int number, int[] places) {
            this.number = number;
            this.places = places;
        }
    }

    private record Seat(Sight sight, int number) {}

    /** What was seen at the places of a sight, by numbers of which the first is that of the sight. */
    private record Key(int[] numbers, int hash) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(key.numbers, numbers);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final Map<Object, Seat> seats = new IdentityHashMap<>();
    private final int sights;
    private final Map<List<Fact>, FactBase> known = Collections.synchronizedMap(new IdentityHashMap<>());
    /** By what is seen at a place; no number is given twice. */
    private final Lately<List<Object>, Integer> numbers = new Lately<>(MOST);
    /** By seat. What is told does not change, so whoever sees it sees all of it. */
    private final Lately<Key, Object[]> told = new Lately<>(MOST);

    private final AtomicInteger next = new AtomicInteger();

    Memory(List<Rule> rules, Tussenuitkomsten results) {
        Map<Place, Integer> numbered = new HashMap<>();
        Map<List<Integer>, Sight> bySight = new HashMap<>();
        rules.forEach(rule -> seat(rule, looked(rule, results.gelezen(rule), results, numbered), bySight));
        results.alle()
                .forEach(it ->
                        seat(it, looked(it.berekening(), results.gelezen(it.naam()), results, numbered), bySight));
        this.sights = bySight.size();
    }

    private void seat(Object what, List<Integer> looked, Map<List<Integer>, Sight> bySight) {
        Sight sight = bySight.computeIfAbsent(
                looked,
                it -> new Sight(
                        bySight.size(), it.stream().mapToInt(Integer::intValue).toArray()));
        seats.put(what, new Seat(sight, sight.seats++));
    }

    /** @param read the names of the intermediate results that the rule reads: what those look at, it looks at too */
    private List<Integer> looked(Rule rule, Set<String> read, Tussenuitkomsten results, Map<Place, Integer> numbered) {
        Stream<Rule> worked =
                results.alle().stream().filter(it -> read.contains(it.naam())).map(Tussenuitkomst::berekening);
        return Stream.concat(Stream.of(rule), worked)
                .flatMap(it -> it.conditions().stream())
                .flatMap(it -> it.patterns().stream())
                .filter(it -> it.type() != results.type())
                .flatMap(it -> Stream.concat(
                        Stream.of(new Place(it.type().name(), null)),
                        it.fields().stream().map(field -> new Place(it.type().name(), field))))
                .map(it -> numbered.computeIfAbsent(it, place -> {
                    places.add(place);
                    return places.size() - 1;
                }))
                .distinct()
                .sorted()
                .toList();
    }

    /** The facts of a case, with those that are the same in every case of its day and place: always one list. */
    FactBase facts(Collection<Fact> own, List<Fact> known) {
        if (this.known.size() > MOST_KNOWN) {
            this.known.clear();
        }
        return new FactBase(own, this.known.computeIfAbsent(known, FactBase::new));
    }

    /** What was told of the same as in this case. */
    Recall recall(FactBase facts) {
        return new Seen(facts);
    }

    private final class Seen implements Recall {

        /** For what sees too much to be remembered. */
        private static final Object[] NOTHING = {};

        private final FactBase facts;
        /** By place; 0 as long as nobody looked there. */
        private final int[] seen = new int[places.size()];
        /** By sight; null as long as nobody asked. */
        private final Object[][] recalled = new Object[sights][];

        private int known;

        private Seen(FactBase facts) {
            this.facts = facts;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T of(Object what, Supplier<T> now) {
            Seat seat = seats.get(what);
            Object[] before = recalled(seat.sight());
            if (before == NOTHING) {
                return now.get();
            }
            Object it = before[seat.number()];
            if (it == null) {
                it = now.get();
                before[seat.number()] = it;
            }
            return (T) it;
        }

        private Object[] recalled(Sight sight) {
            Object[] it = recalled[sight.number];
            if (it == null) {
                it = recall(sight);
                recalled[sight.number] = it;
            }
            return it;
        }

        private Object[] recall(Sight sight) {
            int[] key = new int[1 + sight.places.length];
            key[0] = sight.number;
            for (int i = 1; i < key.length; i++) {
                key[i] = at(sight.places[i - 1]);
                if (key[i] == TOO_MUCH) {
                    return NOTHING;
                }
            }
            Key seen = new Key(key, Arrays.hashCode(key));
            Object[] it = told.get(seen);
            if (it == null) {
                it = new Object[sight.seats];
                told.put(seen, it);
            }
            return it;
        }

        private int at(int place) {
            if (seen[place] == 0) {
                seen[place] = look(place, places.get(place));
            }
            return seen[place];
        }

        /** What is not of this case alone is known as a whole. */
        private int look(int index, Place place) {
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

        private int known() {
            if (known == 0) {
                known = number(Arrays.asList(facts.known()));
            }
            return known;
        }

        /** The same for the same. */
        private int number(List<Object> values) {
            Integer number = numbers.get(values);
            if (number == null) {
                number = next.incrementAndGet();
                numbers.put(values, number);
            }
            return number;
        }
    }
}
