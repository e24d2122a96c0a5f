package nl.woonzorgtoets.rulebook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.woonzorgtoets.rulebook.model.Meldingen;

/**
 * What earlier readings made of a piece of a folder in which nothing was wrong, by all that it was read from: so of a folder that is
 * read again and again, only what changed is read and checked. A piece with which something is wrong is read anew each time.
 */
public final class EarlierReadings {

    /** As many as who checks remembers as a whole, so that hardly anything is kept for longer by this. */
    private static final int KEPT_FOR = 4;

    private final Map<Object, Piece> pieces = new ConcurrentHashMap<>();
    private final AtomicInteger readings = new AtomicInteger();

    /**
     * @param told where it would be reported what is wrong with it
     * @param by the number of the reading that read it
     */
    private record Piece(Object read, Meldingen told, int by, AtomicInteger lastUsed) {}

    /** One reading, which uses those before it. What was used by none for a while is forgotten. */
    Reading begin() {
        int number = readings.incrementAndGet();
        pieces.values().removeIf(it -> number - it.lastUsed().get() > KEPT_FOR);
        return new Reading(number);
    }

    /** A reading under way; several threads may read pieces of it. */
    final class Reading {

        private final int number;
        private final Map<Meldingen, Integer> reliedOn = new ConcurrentHashMap<>();

        private Reading(int number) {
            this.number = number;
        }

        /**
         * The piece as it was read before, or else as it is read now.
         *
         * @param from all that the outcome depends on
         */
        @SuppressWarnings("unchecked")
        <T> T of(Object from, Meldingen meldingen, Supplier<T> read) {
            Piece known = pieces.get(from);
            if (known != null) {
                known.lastUsed().set(number);
                if (known.by() != number) {
                    reliedOn.putIfAbsent(known.told(), known.told().count());
                }
                return (T) known.read();
            }
            int before = meldingen.count();
            T now = read.get();
            if (now != null && meldingen.count() == before) {
                pieces.put(from, new Piece(now, meldingen, number, new AtomicInteger(number)));
            }
            return now;
        }

        /** Whether something was found wrong with an earlier piece after all, by who looked at it beside what is new: then it was not told here. */
        boolean isDeceived() {
            return reliedOn.entrySet().stream()
                    .anyMatch(it -> it.getKey().count() != it.getValue());
        }
    }
}
