package nl.woonzorgtoets.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A dossier that is being filled in.
 *
 * @param changed when it was last kept
 * @param window in which window of a browser that was; null when that is not known
 * @param answers what was typed, by name of the input; also what is not a valid answer
 * @param kader key of the framework whose questions are answered; null when there was only one
 * @param removed the row that was taken out last, to put back; null: none
 */
public record Draft(
        String id, Instant changed, Map<String, List<String>> answers, String window, String kader, Removed removed) {

    public Draft {
        if (id == null || changed == null || !isWhole(answers)) {
            throw new IllegalArgumentException("no draft");
        }
    }

    /**
     * A row of a list that was taken out.
     *
     * @param answers by name of the input within the row
     * @param explaining the rows that explained an answer in it and went along, first row first
     */
    public record Removed(String list, int row, Map<String, List<String>> answers, List<Removed> explaining) {

        public Removed {
            // Drafts of before rows took along what explains them do not say it.
            explaining = explaining == null ? List.of() : List.copyOf(explaining);
            if (list == null || !isWhole(answers)) {
                throw new IllegalArgumentException("no row");
            }
        }

        /** Whether nothing would come back with it. */
        public boolean hasNothing() {
            return answers.isEmpty() && explaining.isEmpty();
        }
    }

    private static boolean isWhole(Map<String, List<String>> answers) {
        return answers != null
                && answers.values().stream()
                        .allMatch(it -> it != null && it.stream().allMatch(Objects::nonNull));
    }

    /** With no other answer than to that question. */
    Draft onlyWith(String input) {
        List<String> answer = answers.get(input);
        return new Draft(id, changed, answer == null ? Map.of() : Map.of(input, answer), window, kader, null);
    }

    /**
     * What a form was filled in on.
     *
     * @param version {@link #version()} of the draft that it was made of; null: that does not matter
     * @param window the window that it stands in; null: not said
     */
    public record Basis(String version, String window) {}

    public String version() {
        return changed.toString();
    }

    /** Whether it has been kept from elsewhere since that form was made; what the same window kept itself does not count. */
    public boolean isChangedSince(Basis basis) {
        boolean own = window != null && window.equals(basis.window());
        return basis.version() != null && !own && !version().equals(basis.version());
    }
}
