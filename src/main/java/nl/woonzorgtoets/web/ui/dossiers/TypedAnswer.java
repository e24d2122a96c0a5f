package nl.woonzorgtoets.web.ui.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Turns what people type into the value a dossier has: 1.250,50 and € 1.250,- are numbers here, and ja is true. */
final class TypedAnswer {

    private static final Pattern WITH_GROUPS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SIGN = Pattern.compile("[€%²]|m2");
    private static final String YES = "ja";
    private static final String NO = "nee";

    /** What is ticked when none of the answers to a question is right; no option has such a code. */
    static final String NONE = "(geen)";

    private TypedAnswer() {}

    /** @throws IllegalArgumentException with a Dutch sentence when it is not an answer to this question */
    static Object read(Field field, List<String> typed) {
        String text = typed.get(0);
        return switch (field.type()) {
            case TEKST, OPTIE -> text;
            case DATUM -> day(text);
            case OPTIES -> chosen(typed);
            case JANEE -> yesOrNo(text);
            case GEHEEL, DECIMAAL -> number(text, field);
        };
    }

    private static List<String> chosen(List<String> typed) {
        if (typed.contains(NONE) && typed.size() > 1) {
            throw new IllegalArgumentException("Kies ‘Geen van deze’, of de antwoorden die wel kloppen; niet allebei.");
        }
        return typed.contains(NONE) ? List.of() : typed;
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals(YES) && !text.equals(NO)) {
            throw new IllegalArgumentException("‘" + text + "’ is geen antwoord op deze vraag. Kies ja of nee.");
        }
        return text.equals(YES);
    }

    /** People write 1-7-2026; a dossier says 2026-07-01. What is no day at all stays as it is, to be refused. */
    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : text;
    }

    private static BigDecimal number(String text, Field field) {
        String bare = withoutUnit(text.replaceAll("[\\s\\u00a0\\u202f]", ""), field.unit() == null ? "" : field.unit())
                .replace('−', '-');
        if (WITH_GROUPS.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(',', '.'));
        }
        String in = SIGN.matcher(text).find() && field.unit() != null ? " Het gaat om " + field.unit() + "." : "";
        throw new IllegalArgumentException((field.type() == FieldType.GEHEEL
                        ? "Vul een heel getal in, zoals 12."
                        : "Vul een getal in, zoals 12 of 12,5.")
                + in);
    }

    /** The sign of what is asked may stand there; that of something else is a mistake: 12% is no rent. */
    private static String withoutUnit(String text, String unit) {
        if (unit.startsWith("euro")) {
            return text.replaceAll("^€|^(-?)€|€$|,-$", "$1");
        }
        if (unit.startsWith("%")) {
            return text.replaceAll("%$", "");
        }
        return unit.startsWith("m²") || unit.startsWith("m2") ? text.replaceAll("m[2²]$", "") : text;
    }

    /** Whether an input for days can show it; what it cannot show it would lose. */
    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** How a value from a dossier is shown in the form; one text for each chosen option. */
    static List<String> show(Object value) {
        if (value instanceof List<?> values) {
            return values.isEmpty()
                    ? List.of(NONE)
                    : values.stream().map(String::valueOf).toList();
        }
        if (value instanceof Boolean yes) {
            return List.of(yes ? YES : NO);
        }
        return List.of(
                value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : String.valueOf(value));
    }
}
