package nl.woonzorgtoets.mutants;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A framework in which one thing is otherwise.
 *
 * @param file where that stands
 * @param line from 1
 * @param about the rule, intermediate result or threshold, as it is named
 * @param what is otherwise, in Dutch
 * @param noticedByDossiers whether a known dossier comes out otherwise
 * @param effects on what the examples are about; those that it cannot make a difference to are left out
 */
record Mutant(
        String file, int line, String about, String what, List<Effect> effects, BooleanSupplier noticedByDossiers) {

    Mutant(String file, int line, String about, String what, List<Effect> effects) {
        this(file, line, about, what, effects, () -> false);
    }

    record Effect(ExampleSubject subject, Reckoning becomes) {

        boolean isNoticed() {
            return subject.cases().stream().anyMatch(it -> !Reckoning.isSame(it.outcome(), becomes.of(it.facts())));
        }
    }

    boolean isNoticed() {
        return effects.stream().anyMatch(Effect::isNoticed) || noticedByDossiers.getAsBoolean();
    }

    boolean isNoticedBy(FoundExample example) {
        return effects.stream()
                .anyMatch(it -> it.subject() == example.subject()
                        && !Reckoning.isSame(example.outcome(), it.becomes().of(example.facts())));
    }
}
