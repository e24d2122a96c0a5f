package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.Random;

/** Spoils a text here and there, as hands and programs do. */
final class RandomMistake {

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "((",
            ",",
            ";",
            ":",
            "\"",
            "'",
            "//",
            "/*",
            "*/",
            "\\",
            "==",
            "!=",
            "=",
            "<",
            "&&",
            "||",
            "!",
            "-",
            "+",
            "*",
            "/",
            ".",
            "@",
            "$",
            "$x",
            "0",
            "1",
            "25",
            "0x",
            "1e9",
            "true",
            "null",
            "this",
            "not",
            "in",
            "contains",
            "and",
            "or",
            "exists",
            "accumulate",
            "forall",
            "eval(",
            "from",
            "when",
            "then",
            "end",
            "rule",
            "package",
            "import",
            "insert",
            "Bevinding",
            "sum",
            "count",
            "Zaak",
            "Gebied(",
            "naam",
            "\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\u00e9",
            "\ud83d",
            "\u2028",
            "`",
            "#",
            "{",
            "}",
            "[",
            "]",
            "?",
            "%",
            "^",
            "~",
            "->",
            ":=",
            "@bron(");

    private RandomMistake() {}

    static String in(String good, Random random) {
        return in(good, 1 + random.nextInt(4), random);
    }

    static String in(String good, int mistakes, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int i = 0; i < mistakes; i++) {
            make(text, random);
        }
        return text.toString();
    }

    private static void make(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to));
            case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
            default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        }
    }
}
