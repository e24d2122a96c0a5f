package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Cuts a rule file into words and signs. What is no word or sign is reported, and read over. */
final class Scanner {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->");
    private static final String SIGNS = "()[]{}<>=!&|+-*/%^~?:;,.@#";

    /** What a word processor makes of quotes, after the one that is meant. */
    private static final String DOUBLE_QUOTES = "\"“”„‟«»″＂";

    private static final String SINGLE_QUOTES = "'‘’‚‛‹›′´`＇";
    private static final String OTHER_QUOTES = DOUBLE_QUOTES.substring(1) + SINGLE_QUOTES.substring(1);

    /** As many as the most rules of the most words can have. */
    private static final int MOST = 100_000;

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean unclosedComment;

    Scanner(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    List<Token> scan() {
        while (at < text.length()) {
            if (tokens.size() == MOST) {
                problems.at(
                        place(at),
                        "Dit bestand heeft te veel woorden en tekens. Verdeel de regels over meer bestanden.");
                return tokens;
            }
            next();
        }
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            newLine(at++);
        } else if (c == ' ' || c == '\t' || c == '\r' || HiddenCharacters.isRefused(text, at)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine(at);
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (OTHER_QUOTES.indexOf(c) >= 0) {
            otherQuote();
        } else if (isPart(c)) {
            word(c);
        } else {
            sign();
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void comment() {
        int end = unclosedComment ? -1 : text.indexOf("*/", at + 2);
        if (end >= 0) {
            for (int feed = text.indexOf('\n', at); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) {
                newLine(feed);
            }
            at = end + 2;
            return;
        }
        if (!unclosedComment) {
            problems.character(place(at), "Deze toelichting wordt niet afgesloten met */.", null);
        }
        unclosedComment = true;
        at += 2;
    }

    private void newLine(int feed) {
        line++;
        lineStart = feed + 1;
    }

    private void string(char quote) {
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at++;
        }
        boolean open = at == text.length() || text.charAt(at) == '\n';
        int other = open ? quoteFrom(start + 1, DOUBLE_QUOTES) : -1;
        if (other >= 0) {
            at = other;
        }
        String content = text.substring(start + 1, at);
        if (other >= 0) {
            wrongQuote(other, content);
            at++;
        } else if (open) {
            problems.character(
                    place(start), "Deze tekst wordt niet op dezelfde regel afgesloten met een aanhalingsteken.", null);
        } else {
            at++;
            if (quote == '\'') {
                problems.at(place(start), "Gebruik dubbele aanhalingstekens.", '"' + content + '"');
            }
        }
        add(Kind.STRING, content, start);
    }

    /** A quote as a word processor makes it, with what stands up to the next. */
    private void otherQuote() {
        int start = at;
        int end = quoteFrom(start + 1, DOUBLE_QUOTES.indexOf(text.charAt(start)) >= 0 ? DOUBLE_QUOTES : SINGLE_QUOTES);
        String content = end < 0 ? "" : text.substring(start + 1, end);
        wrongQuote(start, content);
        at = end < 0 ? start + 1 : end + 1;
        add(Kind.STRING, content, start);
    }

    private void wrongQuote(int quote, String content) {
        problems.character(
                place(quote),
                "Het aanhalingsteken " + text.charAt(quote) + " komt uit een ander programma. Gebruik het rechte: \".",
                content.isEmpty() ? null : '"' + content + '"');
    }

    /** Where one of these stands on the line, from there; -1 when there is none. */
    private int quoteFrom(int from, String quotes) {
        for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (quotes.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void word(char first) {
        int start = at;
        while (at < text.length() && (isPart(text.charAt(at)) || isFraction(start))) {
            at++;
        }
        Kind kind = first == '$' ? Kind.VARIABLE : isDigit(first) ? Kind.NUMBER : Kind.WORD;
        add(kind, text.substring(start, at), start);
    }

    private boolean isFraction(int start) {
        return text.charAt(at) == '.'
                && isDigit(text.charAt(start))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    private void sign() {
        int start = at;
        if (SIGNS.indexOf(text.charAt(at)) < 0) {
            String sign = Character.toString(text.codePointAt(at));
            while (text.startsWith(sign, at)) {
                at += sign.length();
            }
            problems.character(
                    place(start),
                    sign.equals("\u00a0")
                            ? "Hier staat een vaste spatie, vaak meegekomen uit een ander programma. Vervang haar door een gewone spatie."
                            : "Het teken '" + sign + "' mag alleen in een toelichting of tussen aanhalingstekens.",
                    null);
        } else {
            at += LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, start)) ? 2 : 1;
            add(Kind.SIGN, text.substring(start, at), start);
        }
    }

    private void add(Kind kind, String content, int start) {
        tokens.add(new Token(kind, content, place(start), start, at));
    }

    private Place place(int offset) {
        return new Place(line, offset - lineStart + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPart(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }
}
