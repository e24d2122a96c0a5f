package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Goes through the words and signs of one rule. It never passes the last, which no part of a condition matches. */
final class Cursor {

    private final String file;
    private final List<Token> tokens;
    private int at;

    /** @param tokens of one rule, up to its last word */
    Cursor(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    int index() {
        return at;
    }

    boolean atEnd() {
        return at == tokens.size() - 1;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
    }

    Token next() {
        Token token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean isSign(String sign) {
        return peek().isSign(sign);
    }

    boolean isWord(String word) {
        return peek().isWord(word);
    }

    boolean isKind(Kind kind) {
        return peek().kind() == kind;
    }

    boolean take(String sign) {
        boolean taken = isSign(sign);
        at += taken ? 1 : 0;
        return taken;
    }

    boolean takeWord(String word) {
        boolean taken = isWord(word);
        at += taken ? 1 : 0;
        return taken;
    }

    void expect(String sign) throws NotInLanguage {
        if (!take(sign)) {
            throw refuse();
        }
    }

    /** Why what stands here has no place in a condition. */
    NotInLanguage refuse() {
        return atEnd()
                ? new NotInLanguage(peek(-1).place(), "Na " + peek(-1).written() + " ontbreekt iets.", null)
                : Refusal.of(peek(-1), peek(), peek(1));
    }

    /** Whether a part ends here: at a comma, a semicolon or a bracket. */
    boolean isAtSeparator() {
        return isSign(",") || isSign(";") || isSign(")");
    }

    /** Goes to the first of these signs after what stands here that is not inside the brackets opened since that index. */
    void skipTo(Set<String> signs, int from) {
        int wrong = at;
        at = from;
        for (int depth = 0;
                !atEnd() && (at < wrong || depth > 0 || !isKind(Kind.SIGN) || !signs.contains(peek().text()));
                at++) {
            depth += isSign("(") || isSign("[") ? 1 : isSign(")") || isSign("]") ? -1 : 0;
        }
    }

    /** Goes to the next line after this token on which something begins that is not inside the brackets opened since that index. */
    void skipCondition(int from) {
        int wrong = at;
        int depth = 0;
        for (at = from; !atEnd(); at++) {
            boolean startsLine = at > wrong && depth <= 0 && peek(-1).line() < peek().line();
            if (startsLine && (isKind(Kind.WORD) || isKind(Kind.VARIABLE) || isSign("("))) {
                return;
            }
            depth += isSign("(") ? 1 : isSign(")") ? -1 : 0;
        }
    }

    Place place(int index) {
        return tokens.get(index).place();
    }

    /** From the token at this index up to here, on one line and without comments. */
    Syntax.Span span(int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < at; i++) {
            Token token = tokens.get(i);
            if (i > from && tokens.get(i - 1).end() < token.start()) {
                text.append(' ');
            }
            text.append(file, token.start(), token.end());
        }
        return new Syntax.Span(tokens.get(from).place(), text.toString());
    }
}
