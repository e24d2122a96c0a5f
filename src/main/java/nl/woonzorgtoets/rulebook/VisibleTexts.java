package nl.woonzorgtoets.rulebook;

import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.RuleFilePair;
import nl.woonzorgtoets.rulebook.model.Unseen;

/** Refuses in YAML and tables what nobody sees; rules have their own check, and what only people read may hold any sign. */
record VisibleTexts(Meldingen meldingen) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reports them, and takes them away, so that nothing else seems wrong because of them. */
    void check(Map<String, String> texts) {
        texts.replaceAll(this::withLines);
        texts.replaceAll(
                (path, text) -> path.endsWith(RuleFilePair.RULES) || path.endsWith(".md") ? text : visible(path, text));
    }

    /** A text without a single end of a line as others write it is one mistake, and not one on each line. */
    private String withLines(String path, String text) {
        if (text.indexOf('\r') < 0 || text.indexOf('\n') >= 0 || path.endsWith(".md")) {
            return text;
        }
        meldingen.add(
                path,
                1,
                0,
                "De regels van dit bestand eindigen met een teken (CR, U+000D) waar andere programma's geen regeleinde in zien."
                        + " Sla het op met gewone regeleinden (LF of CRLF).",
                null);
        return text.replace('\r', '\n');
    }

    private String visible(String path, String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (Unseen.at(text, start) == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.substring(0, start));
        int line = 1;
        int lineStart = 0;
        for (int at = start; at < text.length(); at++) {
            if (Unseen.isAt(text, at)) {
                // Several in a row are one mistake.
                if (at == start || !Unseen.isAt(text, at - 1)) {
                    report(path, line, at - lineStart + 1, text.codePointAt(at));
                }
                continue;
            }
            visible.append(text.charAt(at));
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
        return visible.toString();
    }

    private void report(String path, int line, int column, int character) {
        meldingen.add(
                path,
                line,
                column,
                "Hier staat een onzichtbaar of onleesbaar teken (" + Unseen.name(character) + "). Haal het weg.",
                null);
    }
}
