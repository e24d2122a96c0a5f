package nl.woonzorgtoets.web.ui.dossiers;

import java.util.Set;
import nl.woonzorgtoets.drafts.Draft.Removed;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Which button of the form was used.
 *
 * @param word bewaren, toch, indienen, klopt, erbij, weg or terug
 * @param list the list that a row is added to or taken from; else null
 */
record FormAct(Vocabulary vocabulary, String word, Section list, int row) {

    private static final String INSIST = "toch";
    private static final String HAND_IN = "indienen";

    /** Handing in, having seen what may well be a slip. */
    private static final String SURE = "klopt";

    private static final Set<String> WHOLE = Set.of(HAND_IN, SURE, INSIST);

    /** Reads {@code erbij:doelgroepen} and {@code weg:doelgroepen:1}; anything unknown only keeps what was typed. */
    static FormAct read(String act, Vocabulary vocabulary) {
        String[] parts = act.split(":");
        Section section = parts.length > 1 ? vocabulary.sections().get(parts[1]) : null;
        if (section != null && section.list()) {
            if (parts[0].equals("erbij") || parts[0].equals("terug")) {
                return new FormAct(vocabulary, parts[0], section, 0);
            }
            if (parts[0].equals("weg") && parts.length == 3 && parts[2].matches("\\d{1,3}")) {
                return new FormAct(vocabulary, "weg", section, Integer.parseInt(parts[2]));
            }
        }
        return new FormAct(vocabulary, parts.length == 1 && WHOLE.contains(act) ? act : "bewaren", null, 0);
    }

    /** @param removed the row that can be put back; null: none */
    Answers apply(Answers answers, Removed removed) {
        return switch (word) {
            case "erbij" -> answers.withRow(list);
            case "weg" -> rows(answers).without(list, row);
            case "terug" -> fits(answers, removed) ? rows(answers).with(list, removed) : answers;
            default -> answers;
        };
    }

    /** The row that can be put back from now on. */
    Removed removed(Answers sent, Removed before) {
        if (word.equals("weg")) {
            Removed now = rows(sent).taken(list, row);
            return now.hasNothing() ? rows(sent).after(before, list, row) : now;
        }
        return word.equals("terug") && fits(sent, before) ? null : before;
    }

    private FormRows rows(Answers answers) {
        return new FormRows(vocabulary, answers);
    }

    private boolean fits(Answers answers, Removed removed) {
        return isOf(removed) && rows(answers).fits(list, removed);
    }

    private boolean isOf(Removed removed) {
        return removed != null && removed.list().equals(list.name());
    }

    /** Whether it counts also when the dossier was changed from elsewhere. */
    boolean insists() {
        return word.equals(INSIST);
    }

    boolean handsIn() {
        return word.equals(HAND_IN) || isSure();
    }

    boolean isSure() {
        return word.equals(SURE);
    }

    /** Where in the form to go on: at the row that came, or at the list that lost one. */
    String backTo(Answers kept, Removed removed) {
        return switch (word) {
            case "erbij" -> "#" + list.name() + "-" + (kept.rows(list) - 1);
            case "weg" -> "#deel-" + list.name();
            case "terug" ->
                isOf(removed)
                        ? "#" + list.name() + "-" + Math.min(removed.row(), kept.rows(list) - 1)
                        : "#deel-" + list.name();
            default -> handsIn() ? "?controle#fouten" : "?bewaard#voorlopig";
        };
    }
}
