package nl.woonzorgtoets.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** When an answer is due. */
public sealed interface Obligation {

    /** Always; {@code indispensable} when nothing can be judged without it. */
    record Always(boolean indispensable) implements Obligation {}

    /**
     * From this phase of the plan on.
     *
     * @param alternatives as for {@link When}: only then; empty: in any case
     */
    record FromPhase(String phase, List<Map<String, Set<String>>> alternatives) implements Obligation {
        public FromPhase(String phase) {
            this(phase, List.of());
        }
    }

    /** When one of the alternatives holds; each maps a dossier path to the answers that make the question matter. */
    record When(List<Map<String, Set<String>>> alternatives) implements Obligation {}

    record Optional() implements Obligation {}
}
