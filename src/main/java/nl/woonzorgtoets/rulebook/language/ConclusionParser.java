package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Reads the {@code then} of a rule: exactly one {@code insert( Bevinding.<kind>( "<aspect>" ) );}. */
final class ConclusionParser {

    private static final String SHAPE =
            "Na then staat precies één conclusie: insert( Bevinding.<soort>( \"<aspect>\" ) );";
    private static final String KIND = "<soort>";
    private static final String ASPECT = "<aspect>";
    private static final List<String> WORDS =
            List.of("insert", "(", "Bevinding", ".", KIND, "(", ASPECT, ")", ")", ";", "end");

    private final List<Token> tokens;
    private final Problems problems;

    ConclusionParser(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Null when it is wrong, which is then reported. */
    Syntax.Conclusion parse(int from) {
        for (int i = 0; i < WORDS.size(); i++) {
            boolean last = from + i == tokens.size() - 1;
            if (last != WORDS.get(i).equals("end") || !fits(WORDS.get(i), tokens.get(from + i))) {
                refuse(from + i, WORDS.get(i));
                return null;
            }
        }
        return new Syntax.Conclusion(tokens.get(from + WORDS.indexOf(KIND)), tokens.get(from + WORDS.indexOf(ASPECT)));
    }

    private static boolean fits(String word, Token token) {
        return switch (word) {
            case KIND -> token.kind() == Kind.WORD;
            case ASPECT -> token.kind() == Kind.STRING;
            default -> token.kind() != Kind.STRING && token.text().equals(word);
        };
    }

    /** What is missing is missed at the end of what stands there, and not on the line of {@code end}. */
    private void refuse(int wrong, String expected) {
        Token token = tokens.get(wrong);
        if (wrong == tokens.size() - 1) {
            problems.at(
                    tokens.get(wrong - 1).place(),
                    expected.equals(";") ? "Na dit haakje ontbreekt een puntkomma. " + SHAPE : SHAPE,
                    expected.equals(";") ? ");" : null);
        } else {
            String reason = Refusal.ofWord(token);
            problems.at(token.place(), reason == null ? SHAPE : reason);
        }
    }
}
