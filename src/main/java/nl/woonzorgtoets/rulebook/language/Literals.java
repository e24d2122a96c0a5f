package nl.woonzorgtoets.rulebook.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.NearestName;

/** Gives a literal the meaning that the field or variable beside it asks for. */
final class Literals {

    private static final Set<String> NUMBERS = Set.of("0", "1", "100");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_.]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Problems problems;

    Literals(Problems problems) {
        this.problems = problems;
    }

    /** Null when it does not fit, which is then reported. */
    Expression.Literal read(Token token, ValueType wanted) {
        Object value = token.kind() == Kind.NUMBER && !NUMBERS.contains(token.text())
                ? number(token)
                : switch (wanted.kind()) {
                    case NUMBER ->
                        token.kind() == Kind.NUMBER
                                ? number(token)
                                : misfit(token, wanted, "een getal zonder aanhalingstekens, of beter: een drempel");
                    case YES_NO ->
                        token.kind() == Kind.WORD
                                ? (Object) Boolean.valueOf(token.text())
                                : misfit(token, wanted, "true of false, zonder aanhalingstekens");
                    case DATE ->
                        token.kind() == Kind.STRING
                                ? date(token)
                                : misfit(token, wanted, "een datum, zoals \"2026-01-31\"");
                    case TEXT ->
                        token.kind() == Kind.STRING
                                ? token.text()
                                : misfit(token, wanted, "een tekst tussen aanhalingstekens");
                    case OPTION, OPTIONS ->
                        token.kind() == Kind.STRING
                                ? option(token, wanted)
                                : misfit(token, wanted, "een optie tussen aanhalingstekens");
                    case TERM, TIME_BETWEEN -> misfit(token, wanted, "de berekening van een datum of van een aantal");
                };
        return value == null ? null : new Expression.Literal(value);
    }

    /** Reports that this was probably meant as a literal, which stands between quotes; false when it was not. */
    boolean lacksQuotes(Syntax.Span span, ValueType wanted) {
        boolean option = wanted.kind() == ValueType.Kind.OPTION || wanted.kind() == ValueType.Kind.OPTIONS;
        String meant = switch (wanted.kind()) {
            case OPTION, OPTIONS -> NearestName.of(span.text(), wanted.options().keySet());
            case DATE -> DATE.matcher(span.text()).matches() ? span.text() : null;
            case NUMBER, TEXT, YES_NO, TERM, TIME_BETWEEN -> null;
        };
        if (option && meant == null && CODE.matcher(span.text()).matches()) {
            problems.at(
                    span.place(),
                    "Een optie staat tussen aanhalingstekens. "
                            + Problems.possible(wanted.options().keySet()));
            return true;
        }
        if (meant != null) {
            String what = wanted.kind() == ValueType.Kind.DATE ? "datum" : "optie";
            problems.at(span.place(), "Een " + what + " staat tussen aanhalingstekens.", '"' + meant + '"');
        }
        return meant != null;
    }

    /** Reports a number that may not stand in a rule, whatever it is compared with. */
    void checkNumber(Syntax.Value value) {
        if (value instanceof Syntax.Literal literal && literal.token().kind() == Kind.NUMBER) {
            number(literal.token());
        }
    }

    private BigDecimal number(Token token) {
        if (NUMBERS.contains(token.text())) {
            return new BigDecimal(token.text());
        }
        problems.at(
                token.place(),
                "Het getal " + token.text()
                        + " mag niet in een regel: zet dit getal in drempels.yaml. Alleen 0, 1 en 100 mogen hier staan.");
        return null;
    }

    static boolean isDate(Token token) {
        return token.kind() == Kind.STRING && DATE.matcher(token.text()).matches();
    }

    private LocalDate date(Token token) {
        if (DATE.matcher(token.text()).matches()) {
            try {
                return LocalDate.parse(token.text());
            } catch (DateTimeParseException notOnTheCalendar) {
                problems.at(token.place(), token.written() + " bestaat niet op de kalender.");
                return null;
            }
        }
        problems.at(token.place(), token.written() + " is geen datum. Schrijf jaar-maand-dag, zoals \"2026-01-31\".");
        return null;
    }

    private String option(Token token, ValueType wanted) {
        if (wanted.options().containsKey(token.text())) {
            return token.text();
        }
        problems.unknown(
                token,
                token.written() + " is hier geen optie.",
                wanted.options().keySet());
        return null;
    }

    private Object misfit(Token token, ValueType wanted, String needed) {
        problems.at(
                token.place(),
                "Dit wordt vergeleken met " + wanted.kind().words() + ". Schrijf " + needed + ", en niet "
                        + token.written() + ".");
        return null;
    }
}
