package nl.woonzorgtoets.proof;

import java.util.List;
import nl.woonzorgtoets.vocabulary.Truth;

/** What is looked for: how true the rules at hand are together. */
interface Goal {

    /** All of them hold. */
    Goal ALL = rules -> {
        Truth truth = Truth.TRUE;
        for (Truth it : rules) {
            truth = truth.and(it);
        }
        return truth;
    };

    /** None of them holds. */
    Goal NONE = rules -> {
        Truth truth = Truth.TRUE;
        for (Truth it : rules) {
            truth = truth.and(it.not());
        }
        return truth;
    };

    /** The last of them holds, and none of the others does. */
    Goal ONLY_LAST = rules -> {
        Truth truth = rules[rules.length - 1];
        for (int i = 0; i < rules.length - 1; i++) {
            truth = truth.and(rules[i].not());
        }
        return truth;
    };

    Truth of(Truth[] rules);

    /** Each of them holds, or does not, as it says. */
    static Goal exactly(List<Boolean> which) {
        return rules -> {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < rules.length; i++) {
                truth = truth.and(which.get(i) ? rules[i] : rules[i].not());
            }
            return truth;
        };
    }
}
