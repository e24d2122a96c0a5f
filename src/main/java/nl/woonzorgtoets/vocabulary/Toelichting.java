package nl.woonzorgtoets.vocabulary;

/**
 * What somebody explained about an answer.
 *
 * @param pointer of the row in which it stands
 * @param about the answer, or the answers of every row, that it explains
 * @param field name of the question that asks for the text
 */
public record Toelichting(String pointer, AnswerPlace about, String field, String tekst) {

    /** JSON pointer to the text itself. */
    public String tekstPointer() {
        return pointer + "/" + field;
    }
}
