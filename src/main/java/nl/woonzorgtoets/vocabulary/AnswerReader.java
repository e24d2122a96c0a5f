package nl.woonzorgtoets.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.woonzorgtoets.base.Signs;

/** Reads one answer to one question; what does not fit is a problem, never something else than was written. */
final class AnswerReader {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,15}");

    static final String NULL = "Hier staat null. Laat het veld weg als het antwoord onbekend is.";

    private final Problems problems;
    private final NumberReader numbers;
    private final boolean kept;

    /** @param kept whether it was taken in before: then texts were looked through on that day */
    AnswerReader(Problems problems, boolean kept) {
        this.problems = problems;
        this.numbers = new NumberReader(problems);
        this.kept = kept;
    }

    /** The answer, or null when there is none that can be used. */
    Object read(Json json, Field field, String pointer) {
        if (json instanceof Json.Null) {
            problems.add(pointer, NULL);
            return null;
        }
        return switch (field.type()) {
            case TEKST ->
                json instanceof Json.Text text ? text(text.text(), field, pointer) : wrong(json, pointer, "tekst");
            case GEHEEL, DECIMAAL ->
                json instanceof Json.Number number
                        ? numbers.read(number.text(), field, pointer)
                        : notANumber(json, pointer);
            case JANEE -> json instanceof Json.Bool bool ? bool.value() : wrong(json, pointer, "true of false");
            case DATUM ->
                json instanceof Json.Text text
                        ? date(text.text(), pointer)
                        : wrong(json, pointer, "een datum zoals \"2026-07-01\"");
            case OPTIE ->
                json instanceof Json.Text text
                        ? option(text.text(), field, pointer)
                        : wrong(json, pointer, "een van de opties, als tekst");
            case OPTIES ->
                json instanceof Json.Elements list
                        ? options(list.elements(), field, pointer)
                        : wrong(json, pointer, "een lijst van opties");
        };
    }

    private Object wrong(Json json, String pointer, String wanted) {
        problems.add(pointer, "Hier hoort " + wanted + ", maar er staat " + json.kind() + ".");
        return null;
    }

    private Object notANumber(Json json, String pointer) {
        if (json instanceof Json.Text text && WITH_COMMA.matcher(text.text()).matches()) {
            problems.add(pointer, "Schrijf een getal met een punt.", text.text().replace(',', '.'));
            return null;
        }
        return wrong(json, pointer, "een getal zonder aanhalingstekens");
    }

    private String text(String text, Field field, String pointer) {
        if (kept ? text.isBlank() : Signs.isEmpty(text)) {
            problems.add(pointer, "De tekst is leeg. Laat het veld weg als het antwoord onbekend is.");
        } else if (!kept && field.form().problem(text) != null) {
            problems.add(pointer, field.form().problem(text), field.form().suggestion(text));
        } else if (text.codePointCount(0, text.length()) > field.maximumLength()) {
            problems.add(pointer, "De tekst is te lang: ten hoogste " + field.maximumLength() + " tekens.");
        } else if (!kept && field.form().canNameSomebody() && Texts.hasCitizenNumber(text)) {
            problems.add(
                    pointer,
                    "In '" + field.name() + "' staat een getal dat een burgerservicenummer kan zijn. Haal het weg.");
        } else if (!kept && Texts.firstUnseen(text) >= 0) {
            problems.add(pointer, Texts.unseen(text, Texts.firstUnseen(text)));
        } else {
            return text;
        }
        return null;
    }

    private LocalDate date(String text, String pointer) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            problems.add(pointer, "Een datum heeft de vorm jjjj-mm-dd, zonder tijd.");
        } catch (DateTimeException e) {
            problems.add(pointer, "De datum " + text + " bestaat niet.");
        }
        return null;
    }

    private String option(String code, Field field, String pointer) {
        if (field.options().containsKey(code)) {
            return code;
        }
        problems.add(pointer, unknownOption(code, field), nearestOption(code, field));
        return null;
    }

    private static String unknownOption(String code, Field field) {
        Set<String> codes = field.options().keySet();
        String allowed = codes.size() <= 20
                ? " Kies uit: " + String.join(", ", codes) + "."
                : " De lijst met " + codes.size() + " codes hoort bij deze vraag.";
        return Quote.of(code) + " is geen optie van '" + field.name() + "'." + allowed;
    }

    private static String nearestOption(String code, Field field) {
        String nearest = NearestName.of(code, field.options().keySet());
        if (nearest != null) {
            return nearest;
        }
        String label = NearestName.of(code, field.options().values());
        return field.options().keySet().stream()
                .filter(c -> field.options().get(c).equals(label))
                .findFirst()
                .orElse(null);
    }

    private List<String> options(List<Json> elements, Field field, String pointer) {
        Set<String> chosen = new LinkedHashSet<>();
        boolean sound = true;
        for (int i = 0; i < elements.size() && !problems.full(); i++) {
            String code = element(elements.get(i), field, pointer + "/" + i);
            if (code != null && !chosen.add(code)) {
                problems.add(pointer + "/" + i, "De optie " + Quote.of(code) + " staat er twee keer in.");
            }
            sound &= code != null;
        }
        // In the order of the question, so that the order of ticking boxes can never matter.
        return sound
                ? field.options().keySet().stream().filter(chosen::contains).toList()
                : null;
    }

    private String element(Json json, Field field, String pointer) {
        if (json instanceof Json.Text text) {
            return option(text.text(), field, pointer);
        }
        if (json instanceof Json.Null) {
            problems.add(pointer, "In de lijst staat null. Haal dit element weg.");
        } else {
            wrong(json, pointer, "een van de opties, als tekst");
        }
        return null;
    }
}
