package nl.woonzorgtoets.web.api;

import java.util.List;
import java.util.regex.Pattern;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;

/** The key by which a client may send a dossier again without having it judged twice. */
final class IdempotencyKey {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private IdempotencyKey() {}

    /** The key itself; null when none was given. */
    static String check(String key) {
        if (key != null && !ALLOWED.matcher(key).matches()) {
            throw ProblemException.invalid(List.of(Fout.in(
                    "Idempotency-Key",
                    "Gebruik 1 tot 100 letters, cijfers en de tekens . _ : -, zoals in een UUID.",
                    null)));
        }
        return key;
    }
}
