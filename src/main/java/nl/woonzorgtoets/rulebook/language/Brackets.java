package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Looks whether every bracket has its other half, before anything is read: so that one forgotten bracket is one mistake, at its place. */
final class Brackets {

    private static final int DEEPEST = 12;

    private Brackets() {}

    /** Whether they are right; reports it when not. */
    static boolean match(List<Token> tokens, Problems problems) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.isSign("(")) {
                open.push(token);
                if (open.size() > DEEPEST) {
                    problems.at(token.place(), "Hier staan te veel haakjes in elkaar.");
                    return false;
                }
            } else if (token.isSign(")") && open.poll() == null) {
                problems.at(token.place(), "Dit haakje sluit iets dat niet geopend is.");
                return false;
            }
        }
        if (!open.isEmpty()) {
            problems.at(open.peek().place(), "Dit haakje wordt niet gesloten.");
        }
        return open.isEmpty();
    }
}
