package nl.woonzorgtoets.rulebook;

import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.vocabulary.Texts;

/** Whoever reads a table must see all that stands there; once a line is enough to say. */
final class UnseenInTable {

    private UnseenInTable() {}

    static void check(String path, String text, Meldingen meldingen) {
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            int at = Texts.firstUnseen(line.replace('\t', ' '));
            // A byte order mark is told where the table is read.
            if (at >= 0 && !(number == 1 && line.startsWith("\uFEFF"))) {
                meldingen.add(path, number, at + 1, Texts.unseen(line, at), null);
            }
        }
    }
}
