package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Answers that make that other questions matter. */
record Asked(Vocabulary vocabulary) {

    /** How far questions hang on questions. */
    private static final int DEEP = 4;

    /**
     * With such answers, where that question has none.
     *
     * @param which of several ways to make it matter, from 0
     */
    void let(Map<String, Object> given, Field field, int which) {
        let(given, field, which, DEEP);
    }

    private void let(Map<String, Object> given, Field field, int which, int deep) {
        List<Map<String, Set<String>>> ways = field.obligation().alternatives().stream()
                .filter(it -> !clashes(it, given))
                .toList();
        if (ways.isEmpty() || deep == 0) {
            return;
        }
        ways.get(which % ways.size()).forEach((path, wanted) -> {
            Field other = vocabulary.field(path);
            Map<String, Object> members = members(given, path);
            if (!members.containsKey(other.name())) {
                members.put(other.name(), answer(other, wanted.iterator().next()));
                let(given, other, which, deep - 1);
            }
        });
    }

    private boolean clashes(Map<String, Set<String>> way, Map<String, Object> given) {
        return way.entrySet().stream().anyMatch(it -> {
            Object answer = given.get(section(it.getKey()).name()) instanceof Map<?, ?> members
                    ? members.get(vocabulary.field(it.getKey()).name())
                    : null;
            return answer != null
                    && !(answer instanceof List)
                    && !it.getValue().contains(answer instanceof BigDecimal n ? n.toPlainString() : answer.toString());
        });
    }

    private static Object answer(Field field, String wanted) {
        return switch (field.type()) {
            case JANEE -> Boolean.valueOf(wanted);
            case OPTIES -> List.of(wanted);
            case GEHEEL, DECIMAAL -> new BigDecimal(wanted);
            case OPTIE, TEKST, DATUM -> wanted;
        };
    }

    private Section section(String path) {
        return vocabulary.sections().get(path.substring(0, path.indexOf('.')));
    }

    /** Of a list, those of its first row. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> members(Map<String, Object> given, String path) {
        Section section = section(path);
        if (!section.list()) {
            return (Map<String, Object>)
                    given.computeIfAbsent(section.name(), key -> new LinkedHashMap<String, Object>());
        }
        List<Object> rows = (List<Object>) given.computeIfAbsent(section.name(), key -> new ArrayList<>());
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) rows.get(0);
    }
}
