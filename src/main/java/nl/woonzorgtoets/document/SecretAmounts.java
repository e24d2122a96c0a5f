package nl.woonzorgtoets.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.vocabulary.Origin;

/** Which amounts tell something that is secret: those reckoned from it, and those reckoned from such an amount. */
public final class SecretAmounts {

    private SecretAmounts() {}

    /** @return their ids */
    public static Set<String> among(List<AmountResult> amounts, Predicate<UsedValue> secret) {
        Set<String> found = new HashSet<>();
        for (AmountResult amount : amounts) {
            if (amount.used().stream().anyMatch(it -> secret.test(it) || isOf(found, it))) {
                found.add(amount.id());
            }
        }
        return found;
    }

    private static boolean isOf(Set<String> amounts, UsedValue it) {
        return it.origin() instanceof Origin.Amount other && amounts.contains(other.name());
    }
}
