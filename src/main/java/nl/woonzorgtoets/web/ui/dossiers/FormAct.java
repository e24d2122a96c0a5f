package nl.woonzorgtoets.web.ui.dossiers;

import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Which button of the form was used.
 *
 * @param word bewaren, toch, indienen, erbij or weg
 * @param list the list that a row is added to or taken from; else null
 */
record FormAct(String word, Section list, int row) {

    private static final String INSIST = "toch";

    /** Reads {@code erbij:doelgroepen} and {@code weg:doelgroepen:1}; anything unknown only keeps what was typed. */
    static FormAct read(String act, Vocabulary vocabulary) {
        String[] parts = act.split(":");
        Section section = parts.length > 1 ? vocabulary.sections().get(parts[1]) : null;
        boolean list = section != null && section.list();
        if (parts[0].equals("erbij") && list) {
            return new FormAct("erbij", section, 0);
        }
        if (parts[0].equals("weg") && list && parts.length == 3 && parts[2].matches("\\d{1,3}")) {
            return new FormAct("weg", section, Integer.parseInt(parts[2]));
        }
        boolean known = parts[0].equals("indienen") || parts[0].equals(INSIST);
        return new FormAct(known ? parts[0] : "bewaren", null, 0);
    }

    Answers apply(Answers answers) {
        return switch (word) {
            case "erbij" -> answers.withRow(list);
            case "weg" -> answers.withoutRow(list, row);
            default -> answers;
        };
    }

    /** Whether it counts also when the dossier was changed from elsewhere. */
    boolean insists() {
        return word.equals(INSIST);
    }

    boolean handsIn() {
        return word.equals("indienen");
    }

    /** Where in the form to go on: at the new row, or where the row was. */
    String backTo(Answers kept) {
        if (word.equals("erbij")) {
            return "#" + list.name() + "-" + (kept.rows(list) - 1);
        }
        if (list != null) {
            return "#deel-" + list.name();
        }
        return handsIn() ? "?controle#fouten" : "?bewaard#voorlopig";
    }
}
