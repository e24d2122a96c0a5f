package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Says why an answer may be a slip. */
final class Doubt {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private Doubt() {}

    static DossierProblem about(String pointer, Field field, Object value) {
        String message = "Bij ‘" + field.label() + "’ staat " + text(value, field) + ". Dat is ongewoon: meestal is het"
                + between(field.plausible(), field) + ". Kijk na of het klopt.";
        return new DossierProblem(pointer + "/" + field.name(), message, null);
    }

    private static String between(Field.Plausible usual, Field field) {
        if (usual.to() == null) {
            return " ten minste " + text(usual.from(), field);
        }
        return usual.from() == null
                ? " ten hoogste " + text(usual.to(), field)
                : " " + text(usual.from(), field) + " tot en met " + text(usual.to(), field);
    }

    private static String text(Object value, Field field) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        String number =
                value instanceof BigDecimal exact ? exact.toPlainString().replace('.', ',') : String.valueOf(value);
        return field.unit() == null ? number : number + " " + field.unit();
    }
}
