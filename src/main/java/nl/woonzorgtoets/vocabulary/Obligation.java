package nl.woonzorgtoets.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** When an answer is due. */
public sealed interface Obligation {

    <R> R match(
            Function<Always, R> always,
            Function<FromPhase, R> fromPhase,
            Function<When, R> when,
            Function<Optional, R> optional);

    /** Always; {@code indispensable} when nothing can be judged without it. */
    record Always(boolean indispensable) implements Obligation {

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<FromPhase, R> fromPhase,
                Function<When, R> when,
                Function<Optional, R> optional) {
            return always.apply(this);
        }
    }

    /**
     * From this phase of the plan on.
     *
     * @param alternatives as for {@link When}: only then; empty: in any case
     */
    record FromPhase(String phase, List<Map<String, Set<String>>> alternatives) implements Obligation {
        public FromPhase(String phase) {
            this(phase, List.of());
        }

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<FromPhase, R> fromPhase,
                Function<When, R> when,
                Function<Optional, R> optional) {
            return fromPhase.apply(this);
        }
    }

    /** When one of the alternatives holds; each maps a dossier path to the answers that make the question matter. */
    record When(List<Map<String, Set<String>>> alternatives) implements Obligation {

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<FromPhase, R> fromPhase,
                Function<When, R> when,
                Function<Optional, R> optional) {
            return when.apply(this);
        }
    }

    record Optional() implements Obligation {

        @Override
        public <R> R match(
                Function<Always, R> always,
                Function<FromPhase, R> fromPhase,
                Function<When, R> when,
                Function<Optional, R> optional) {
            return optional.apply(this);
        }
    }
}
