package nl.woonzorgtoets.web.ui.dossiers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import nl.woonzorgtoets.wording.Dutch;

/**
 * The dossier that was judged last of the same zaak, beside the one that is filled in now.
 *
 * @param nummer of the case
 * @param moment when it was judged, ISO-8601 in UTC
 * @param secret whether it holds what not everybody may see
 * @param then what was answered
 */
record Earlier(String nummer, String moment, boolean secret, Answers then, Answers now) {

    /** By which rules count is a new question each time. */
    private static final String DAY = "zaak.peildatum";

    /** With the answers of then where nothing was answered now; a list that has something in it stays as it is. */
    Answers takenOver(Vocabulary vocabulary) {
        Map<String, List<String>> all = new LinkedHashMap<>(now.typed());
        then.typed().forEach((name, values) -> {
            Section section = vocabulary.sections().get(name.substring(0, name.indexOf('.')));
            if (section != null && isOpen(section, name)) {
                all.put(name, values);
            }
        });
        return new Answers(all);
    }

    /** How many answers that would bring. */
    long open(Vocabulary vocabulary) {
        return takenOver(vocabulary).typed().keySet().stream()
                .filter(it -> now.all(it).isEmpty() && !it.endsWith(".rijen"))
                .count();
    }

    private boolean isOpen(Section section, String name) {
        return section.list()
                ? !now.hasAny(section.name()) || isUntouched(section)
                : now.all(name).isEmpty() && !name.equals(DAY);
    }

    /** Whether it has nothing but how many rows it shows. */
    private boolean isUntouched(Section section) {
        return now.typed().keySet().stream()
                .filter(it -> it.startsWith(section.name() + "."))
                .allMatch(it -> it.equals(section.name() + ".rijen"));
    }

    /** What was answered then, for people; null when it was left open. */
    String was(Field field, String name) {
        List<String> values = then.all(name);
        return values.isEmpty()
                ? null
                : values.stream().map(it -> text(field, it)).collect(Collectors.joining(", "));
    }

    private static String text(Field field, String value) {
        if (value.equals(TypedAnswer.NONE)) {
            return "geen van deze";
        }
        return field.type() == FieldType.DATUM && TypedAnswer.isDay(value)
                ? Dutch.day(value)
                : field.options().getOrDefault(value, value);
    }

    /** Whether it is another answer than then, however it was typed. */
    boolean differs(Field field, String name) {
        return !then.all(name).isEmpty() && !value(field, then.all(name)).equals(value(field, now.all(name)));
    }

    private static Object value(Field field, List<String> typed) {
        try {
            Object value = typed.isEmpty() ? "" : TypedAnswer.read(field, typed);
            return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }
}
