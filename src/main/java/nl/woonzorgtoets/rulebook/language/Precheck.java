package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Looks at the bare words of a {@code when} before any parser does: refused words, brackets, size. */
final class Precheck {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 1_000;

    private final RuleText rule;
    private final Deque<Integer> open = new ArrayDeque<>();

    Precheck(RuleText rule) {
        this.rule = rule;
    }

    /** Whether it is safe and useful to parse what stands between these two; reports why not. */
    boolean passes(int when, int then) {
        if (rule.tokens().size() > LONGEST) {
            rule.refuse(0, "Deze regel is te lang. Maak er meer regels van.");
            return false;
        }
        for (int i = when + 1; i < then; i++) {
            refusedWord(i);
            if (joinsPatterns(i) || !brackets(i)) {
                return false;
            }
        }
        if (!open.isEmpty()) {
            rule.refuse(open.peek(), "Dit haakje wordt niet gesloten.");
        }
        return open.isEmpty();
    }

    private void refusedWord(int i) {
        Token token = rule.tokens().get(i);
        String reason = token.kind() == Kind.WORD ? Refusal.ofWord(token.text()) : null;
        if (reason != null) {
            rule.refuse(i, reason);
        } else if (token.isSign("=") || token.isSign("&") || token.isSign("|")) {
            rule.refuse(Refusal.of(rule.tokens(), i));
        }
    }

    private boolean joinsPatterns(int i) {
        Tokens tokens = rule.tokens();
        boolean joins = (tokens.isSign(i, "||") || tokens.isSign(i, "&&"))
                && tokens.isSign(i - 1, ")")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Kind.WORD
                && tokens.isSign(i + 2, "(");
        if (joins) {
            rule.refuse(
                    i,
                    tokens.isSign(i, "||")
                            ? "'||' tussen patronen mag niet: maak twee regels, of gebruik || binnen een patroon."
                            : "'&&' tussen patronen mag niet: zet ze onder elkaar, of gebruik and binnen not, exists en accumulate.");
        }
        return joins;
    }

    private boolean brackets(int i) {
        if (rule.tokens().isSign(i, "(")) {
            open.push(i);
            if (open.size() > DEEPEST) {
                rule.refuse(i, "Hier staan te veel haakjes in elkaar.");
                return false;
            }
        } else if (rule.tokens().isSign(i, ")")) {
            if (open.isEmpty()) {
                rule.refuse(i, "Dit haakje sluit iets dat niet geopend is.");
                return false;
            }
            open.pop();
        }
        return true;
    }
}
