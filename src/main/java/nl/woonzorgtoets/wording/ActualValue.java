package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.Computed;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfThreshold;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Predicate;

/** What was found where a condition asked for something else. */
final class ActualValue {

    private static final String NOT_ASKED = "niet van toepassing";
    private static final int DECIMALS = 2;

    private final Phrases phrases;

    ActualValue(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param fields what the condition looks at, the first first */
    String of(List<Object> values, List<Field> fields) {
        if (values.isEmpty()) {
            return "In dit dossier is daarover niets bekend.";
        }
        if (values.contains(NOT_ASKED)) {
            return "In dit dossier speelt die vraag niet.";
        }
        List<String> words = values.stream().map(it -> word(it, fields)).toList();
        return (values.size() > 1 ? "In dit dossier gaat het om " : "In dit dossier is dat ")
                + Comparisons.joined(words, " en ") + ".";
    }

    private static String word(Object value, List<Field> fields) {
        if (value instanceof BigDecimal number) {
            Field field = fields.isEmpty() ? null : fields.get(0);
            return Phrases.amount(Dutch.told(number), field == null ? null : Phrases.unit(field.unit(), field.label()));
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof List<?> chosen) {
            return chosen.isEmpty()
                    ? "niets"
                    : Comparisons.joined(
                            chosen.stream().map(it -> word(it, fields)).toList(), " en ");
        }
        String code = String.valueOf(value);
        String day = Dutch.day(code);
        return fields.stream()
                .map(it -> it.options().get(code))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(Nouns::quoted)
                .orElse(day.equals(code) ? quoted(code) : day);
    }

    /** In the terms of the sentence, where the rule calculates with the values first. */
    String of(Comparison c, BigDecimal actual, BigDecimal required, List<Field> fields) {
        Shares shares = Shares.read(c, phrases.scope());
        if (shares != null && scale(shares) != null) {
            BigDecimal scale = scale(shares);
            return "In dit dossier is dat " + part(actual, scale) + ". Nodig is "
                    + Comparisons.compared(c.operator(), part(required, scale)) + ".";
        }
        if (Comparisons.complement(c) != null) {
            BigDecimal whole = (BigDecimal) ((Literal) ((Arithmetic) c.left()).left()).value();
            return of(List.of(whole.subtract(actual)), fields);
        }
        return of(List.of(actual), fields);
    }

    /** What was computed to compare with. */
    String needed(Comparison c, Object required) {
        return !(c.right() instanceof Computed) || required == null
                ? ""
                : " Nodig is "
                        + Predicate.of(
                                        c.operator(),
                                        new Value(
                                                required instanceof LocalDate day
                                                        ? Dutch.day(day)
                                                        : Dutch.number(Dutch.told((BigDecimal) required))),
                                        required instanceof LocalDate ? Measure.DATE : Measure.COUNT)
                                .whole()
                        + ".";
    }

    private BigDecimal scale(Shares shares) {
        if (Shares.isHundred(shares.scale())) {
            return BigDecimal.valueOf(100);
        }
        return shares.scale() instanceof Variable variable
                        && phrases.scope().meaning(variable) instanceof OfThreshold threshold
                        && phrases.limits().value(threshold.name()) instanceof BigDecimal number
                        && number.signum() != 0
                ? number
                : null;
    }

    private static String part(BigDecimal number, BigDecimal scale) {
        BigDecimal part = number.divide(scale, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return Dutch.number(part.scale() < 0 ? part.setScale(0) : part);
    }
}
