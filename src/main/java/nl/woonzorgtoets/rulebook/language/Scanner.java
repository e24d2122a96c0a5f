package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Cuts a rule file into words and signs, and refuses characters that could hide something. */
final class Scanner {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->");
    private static final String SIGNS = "()[]{}<>=!&|+-*/%^~?:;,.@#";

    /** As many as the most rules of the most words can have. */
    private static final int MOST = 100_000;

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Scanner(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    List<Token> scan() {
        refuseHidden();
        while (at < text.length()) {
            if (tokens.size() == MOST) {
                problems.at(at, "Dit bestand heeft te veel woorden en tekens. Verdeel de regels over meer bestanden.");
                return tokens;
            }
            next();
        }
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (isPart(c)) {
            word(c);
        } else {
            sign();
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.at(at, "Deze toelichting wordt niet afgesloten met */.");
        }
        at = end < 0 ? text.length() : end + 2;
    }

    private void string(char quote) {
        int start = at++;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at++;
        }
        String content = text.substring(start + 1, at);
        if (at == text.length() || text.charAt(at) == '\n') {
            problems.at(start, "Deze tekst wordt niet op dezelfde regel afgesloten met een aanhalingsteken.");
        } else if (quote == '\'') {
            problems.at(start, "Gebruik dubbele aanhalingstekens.", '"' + content + '"');
        }
        at = Math.min(at + 1, text.length());
        tokens.add(new Token(Kind.STRING, content, start, at));
    }

    private void word(char first) {
        int start = at;
        while (at < text.length() && (isPart(text.charAt(at)) || isFraction(start))) {
            at++;
        }
        Kind kind = first == '$' ? Kind.VARIABLE : isDigit(first) ? Kind.NUMBER : Kind.WORD;
        tokens.add(new Token(kind, text.substring(start, at), start, at));
    }

    private boolean isFraction(int start) {
        return text.charAt(at) == '.'
                && isDigit(text.charAt(start))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    private void sign() {
        int start = at;
        at += LONG_SIGNS.stream().anyMatch(sign -> text.startsWith(sign, start)) ? 2 : 1;
        String sign = text.substring(start, at);
        if (sign.length() == 1 && SIGNS.indexOf(sign.charAt(0)) < 0 && sign.charAt(0) != '\\') {
            problems.at(
                    start,
                    sign.equals("\u00a0")
                            ? "Hier staat een vaste spatie, vaak meegekomen uit een ander programma. Vervang haar door een gewone spatie."
                            : "Het teken '" + sign + "' mag alleen in een toelichting of tussen aanhalingstekens.");
        }
        tokens.add(new Token(Kind.SIGN, sign, start, at));
    }

    /** Whoever reads the file must see what it says: no escapes, no invisible or reordering characters. */
    private void refuseHidden() {
        for (int i = 0; i < text.length() && !problems.isFull(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                problems.at(
                        i,
                        "Een backslash (\\) mag niet in een regelbestand, ook niet om een teken anders te schrijven.");
            } else if (isHidden(i)) {
                problems.at(
                        i,
                        String.format("Onzichtbaar of onleesbaar teken U+%04X mag niet in een regelbestand.", (int) c));
            }
        }
    }

    private boolean isHidden(int i) {
        char c = text.charAt(i);
        if (c == '\t' || c == '\n') {
            return false;
        }
        if (c == '\r') {
            return i + 1 == text.length() || text.charAt(i + 1) != '\n';
        }
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            return !paired;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPart(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$';
    }
}
