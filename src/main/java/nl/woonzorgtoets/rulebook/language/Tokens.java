package nl.woonzorgtoets.rulebook.language;

import java.util.BitSet;
import java.util.List;

/** The words and signs of one rule, and which of them have been understood. */
final class Tokens {

    private final String file;
    private final List<Token> tokens;
    private final BitSet understood = new BitSet();

    Tokens(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    boolean isSign(int index, String sign) {
        return index < tokens.size() && tokens.get(index).isSign(sign);
    }

    boolean isWord(int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }

    /** Index of the word at or after this index; the end when there is none. */
    int word(String word, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).isWord(word)) {
            at++;
        }
        return at;
    }

    /** Index of the first token that starts at or after the offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the bracket that closes the one at this index; the end when there is none. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (isSign(i, "(")) {
                depth++;
            } else if (isSign(i, ")") && --depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Index of the sign between these two that is not inside further brackets; {@code to} when there is none. */
    int find(String sign, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (depth == 0 && isSign(i, sign)) {
                return i;
            }
            depth += isSign(i, "(") ? 1 : isSign(i, ")") ? -1 : 0;
        }
        return to;
    }

    /** The commas between these two that are not inside further brackets. */
    void understandCommas(int from, int to) {
        for (int i = find(",", from, to); i < to; i = find(",", i + 1, to)) {
            understand(i, i + 1);
        }
    }

    void understand(int from, int to) {
        understood.set(from, Math.max(from, Math.min(to, tokens.size())));
    }

    boolean isUnderstood(int index) {
        return understood.get(index);
    }

    /** The tokens as written, on one line and without comments. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (i > from && tokens.get(i - 1).end() < token.start()) {
                text.append(' ');
            }
            text.append(file, token.start(), token.end());
        }
        return text.toString();
    }
}
