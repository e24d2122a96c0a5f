package nl.woonzorgtoets.web.ui.dossiers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.drafts.Draft.Removed;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Which button of the form was used.
 *
 * @param word bewaren, toch, indienen, klopt, overnemen, naar, erbij, kopie, weg or terug
 * @param list the list that a row is added to, copied in or taken from; else null
 * @param place what to go to: the id of an input or of a part, or all parts; else null
 */
record FormAct(Vocabulary vocabulary, String word, Section list, int row, String place) {

    private static final String INSIST = "toch";
    private static final String HAND_IN = "indienen";
    private static final String GO = "naar";
    private static final String TAKE_OVER = "overnemen";

    /** Handing in, having seen what may well be a slip. */
    private static final String SURE = "klopt";

    private static final Set<String> WHOLE = Set.of(HAND_IN, SURE, INSIST, TAKE_OVER);

    private static final Set<String> ON_A_ROW = Set.of("weg", "kopie");

    private static final Pattern PLACE = Pattern.compile("\\w+(-\\w+)*");

    /**
     * Reads {@code erbij:doelgroepen}, {@code weg:doelgroepen:1}, {@code kopie:doelgroepen:1} and {@code naar:doelgroepen-1-code}; anything unknown only keeps what was
     * typed.
     */
    static FormAct read(String act, Vocabulary vocabulary) {
        String[] parts = act.split(":");
        if (parts[0].equals(GO) && parts.length == 2 && PLACE.matcher(parts[1]).matches()) {
            return new FormAct(vocabulary, GO, null, 0, parts[1]);
        }
        Section section = parts.length > 1 ? vocabulary.sections().get(parts[1]) : null;
        if (section != null && section.list()) {
            if (parts[0].equals("erbij") || parts[0].equals("terug")) {
                return new FormAct(vocabulary, parts[0], section, 0, null);
            }
            if (ON_A_ROW.contains(parts[0]) && parts.length == 3 && parts[2].matches("\\d{1,3}")) {
                return new FormAct(vocabulary, parts[0], section, Integer.parseInt(parts[2]), null);
            }
        }
        return new FormAct(vocabulary, parts.length == 1 && WHOLE.contains(act) ? act : "bewaren", null, 0, null);
    }

    /** @param removed the row that can be put back; null: none */
    Answers apply(Answers answers, Removed removed) {
        return switch (word) {
            case "erbij" -> answers.withRow(list);
            case "kopie" -> fits(answers, copy(answers)) ? rows(answers).with(list, copy(answers)) : answers;
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

    /** The same answers once more, as a row below; what explained them stays where it is. */
    private Removed copy(Answers answers) {
        return new Removed(list.name(), row + 1, answers.row(list, row), List.of());
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

    /** Whether answers of an earlier dossier of the same zaak come in. */
    boolean takesOver() {
        return word.equals(TAKE_OVER);
    }

    boolean handsIn() {
        return word.equals(HAND_IN) || isSure();
    }

    boolean isSure() {
        return word.equals(SURE);
    }

    /**
     * Where in the form to go on: at the row that came, at the list that lost one, or at what was asked for.
     *
     * @param part what of the form was shown, as in {@link FormPage#of}; null: not said
     */
    String backTo(String part, Answers kept, Removed removed) {
        boolean all = FormPage.ALL.equals(part);
        String shown = all || vocabulary.sections().containsKey(part) ? part : null;
        if (handsIn()) {
            // What is wrong says itself in which part it stands.
            return "?controle" + (all ? "&deel=" + shown : "") + "#fouten";
        }
        String here = list == null || all ? shown : list.name();
        return switch (word) {
            case GO -> there(shown);
            case "erbij" -> at(here, list.name() + "-" + (kept.rows(list) - 1));
            case "kopie" -> at(here, list.name() + "-" + Math.min(row + 1, kept.rows(list) - 1));
            case "weg" -> at(here, "deel-" + list.name());
            case "terug" -> at(here, place(kept, removed));
            default -> "?bewaard" + (shown == null ? "" : "&deel=" + shown) + "#voorlopig";
        };
    }

    private String there(String shown) {
        if (place.equals(FormPage.ALL)) {
            return at(place, shown == null ? "dossier" : "deel-" + shown);
        }
        return at(FormPage.partOf(place), vocabulary.sections().containsKey(place) ? "deel-" + place : place);
    }

    private String place(Answers kept, Removed removed) {
        return isOf(removed) ? list.name() + "-" + Math.min(removed.row(), kept.rows(list) - 1) : "deel-" + list.name();
    }

    private static String at(String part, String id) {
        return "?deel=" + part + "#" + id;
    }
}
