package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * One question about a fact.
 *
 * @param index position within its fact type
 * @param options code to label, in the order of vragen.yaml; empty for other kinds of answer
 * @param minimum smallest number allowed, or null
 * @param maximum largest number allowed, or null
 * @param decimals most digits after the point
 * @param maximumLength longest text, in characters
 * @param belongsTo for codes from a region table: the code of the larger area each belongs to, else null
 * @param openAnswers options that say that there is no answer yet; whoever chooses one has not answered
 */
public record Field(
        String name,
        int index,
        FieldType type,
        String label,
        String help,
        String unit,
        Map<String, String> options,
        BigDecimal minimum,
        BigDecimal maximum,
        int decimals,
        int maximumLength,
        Obligation obligation,
        boolean changeable,
        BelongsTo belongsTo,
        Set<String> openAnswers) {

    /**
     * A code that must lie within the answer to another question: a wijk in its gemeente.
     *
     * @param path dossier path of the other question
     * @param parentOf this field's code to the code the other question must have
     */
    public record BelongsTo(String path, Map<String, String> parentOf) {}
}
