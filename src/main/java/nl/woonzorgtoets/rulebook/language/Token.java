package nl.woonzorgtoets.rulebook.language;

/**
 * One word or sign of a rule file.
 *
 * @param text without the quotes of a string
 * @param start offset in the file
 * @param end offset of the first character after it
 */
record Token(Kind kind, String text, Place place, int start, int end) {

    enum Kind {
        WORD,
        VARIABLE,
        NUMBER,
        STRING,
        SIGN
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    int line() {
        return place.line();
    }

    /** As it stands in the file. */
    String written() {
        return kind == Kind.STRING ? '"' + text + '"' : text;
    }
}
