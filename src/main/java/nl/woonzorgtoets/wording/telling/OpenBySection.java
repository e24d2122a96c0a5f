package nl.woonzorgtoets.wording.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.OpenQuestion;
import nl.woonzorgtoets.wording.telling.Told.Questions;

/** Open questions as a letter asks them: by section of the dossier, each once, with the rows it is about. */
record OpenBySection(Matter matter) {

    private static final String WHOLE = "Hierover is nog niets ingevuld";

    List<Questions> of(List<OpenQuestion> open) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        open.forEach(it -> {
            String[] parts = it.pointer().split("/");
            Section section = matter.rulebook() == null || parts.length < 2
                    ? null
                    : matter.rulebook().vocabulary().sections().get(parts[1]);
            List<String> named = sections.computeIfAbsent(
                            section == null ? elsewhere(parts) : section.label(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(question(it, section, parts), name -> new ArrayList<>());
            if (section != null && section.list() && parts.length > 3) {
                named.add(row(section, Integer.parseInt(parts[2])));
            }
        });
        return sections.entrySet().stream()
                .map(it -> new Questions(it.getKey(), questions(it.getValue())))
                .toList();
    }

    /** What is not asked in the dossier, such as a figure that is not known. */
    private String elsewhere(String[] parts) {
        return matter.rulebook() == null || parts.length < 3
                ? "Overig"
                : matter.words().fact(parts[2]);
    }

    private static List<String> questions(Map<String, List<String>> questions) {
        List<String> texts = new ArrayList<>();
        questions.forEach((question, rows) ->
                texts.add(rows.isEmpty() ? question : question + " (" + String.join("; ", rows) + ")"));
        return texts;
    }

    private static String question(OpenQuestion it, Section section, String[] parts) {
        Field field = section == null ? null : section.type().field(parts[parts.length - 1]);
        if (!it.answers().isEmpty()) {
            return it.question();
        }
        return field != null ? field.label() : section != null ? WHOLE : it.question();
    }

    /** What a row is, such as the kind of home: a letter has no row numbers; with its number when more rows are that. */
    private String row(Section section, int row) {
        List<String> names = matter.dossier() == null
                ? List.of()
                : matter.dossier().facts().stream()
                        .filter(it -> it.type() == section.type() && !it.possible())
                        .map(this::name)
                        .toList();
        String name = row < names.size() ? names.get(row) : "";
        String number = "nummer " + (row + 1);
        boolean unique = names.stream().filter(name::equals).count() == 1;
        return name.isEmpty() ? number : unique ? name : name + ", " + number;
    }

    private String name(Fact row) {
        Field kind = row.type().fields().get(0);
        return row.value(kind) instanceof String answer
                ? Dutch.within(matter.words().value(row.type().name(), kind.name(), answer))
                : "";
    }
}
