package nl.woonzorgtoets.web.ui.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** What follows from an answer that has to be there anyway: a wijk lies in one gemeente, so nobody has to say which. */
record LargerArea(Vocabulary vocabulary) {

    /** The question that says it, by the name of the input of what follows from it. */
    Map<String, Field> smaller() {
        Map<String, Field> smaller = new LinkedHashMap<>();
        inputs().forEach((name, field) -> smaller.put(field.belongsTo().path(), field));
        return smaller;
    }

    /** These answers, with what follows where that was left open. */
    Answers in(Answers answers) {
        Map<String, List<String>> filled = new LinkedHashMap<>(answers.typed());
        inputs().forEach((name, field) -> {
            String larger = field.belongsTo().path();
            String code = answers.one(name) == null
                    ? null
                    : field.belongsTo().parentOf().get(answers.one(name));
            if (code != null && answers.one(larger) == null) {
                filled.put(larger, List.of(code));
            }
        });
        return new Answers(filled);
    }

    private Map<String, Field> inputs() {
        Map<String, Field> inputs = new LinkedHashMap<>();
        for (Section section : vocabulary.sections().values()) {
            if (!section.list()) {
                section.type().fields().stream()
                        .filter(it -> it.belongsTo() != null && it.obligation().indispensable())
                        .forEach(it -> inputs.put(section.name() + "." + it.name(), it));
            }
        }
        return inputs;
    }
}
