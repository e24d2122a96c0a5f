package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Finds the question at a path such as {@code locatie.wijkcode} that stands in a file.
 *
 * @param vocabulary null when the questions could not be read: then nothing is found, and nothing reported
 * @param used collects the paths that were found
 */
public record Questions(Vocabulary vocabulary, Set<String> used) {

    /** The phases that a plan can be in; null when the questions could not be read. */
    public List<String> phases() {
        return vocabulary == null ? null : vocabulary.phases();
    }

    /** The question that stands there; null, and reported, when there is none. */
    public Field question(YamlNode path) {
        String text = path.text();
        if (text == null || vocabulary == null) {
            return null;
        }
        Field field = vocabulary.field(text);
        if (field == null) {
            path.reportUnknown("De vraag '" + text + "' bestaat niet.", all());
        } else {
            used.add(text);
        }
        return field;
    }

    /** As {@link #question}, but of a part of the dossier that is there exactly once, and of one of these kinds; none: of any. */
    public Field single(YamlNode path, FieldType... types) {
        Field field = question(path);
        if (field != null && section(path.text()).list()) {
            path.report("De vraag '" + path.text()
                    + "' staat in een lijst. Hier kan alleen een vraag die één keer voorkomt.");
            return null;
        }
        return ofType(path, field, types);
    }

    /** As {@link #question}, but of a list in the dossier, and of one of these kinds. */
    public Field inList(YamlNode path, FieldType... types) {
        Field field = question(path);
        if (field != null && !section(path.text()).list()) {
            path.report("De vraag '" + path.text() + "' staat niet in een lijst. Gebruik hier 'veld' of 'tekst'.");
            return null;
        }
        return ofType(path, field, types);
    }

    private static Field ofType(YamlNode path, Field field, FieldType... types) {
        if (field == null || types.length == 0 || Set.of(types).contains(field.type())) {
            return field;
        }
        List<String> words =
                Set.of(types).stream().map(FieldType::word).sorted().toList();
        path.report("De vraag '" + path.text() + "' is van de soort "
                + field.type().word() + ". Hier hoort " + String.join(" of ", words) + ".");
        return null;
    }

    /** Whether there is such a question outside lists; not known: true. */
    public boolean isSingle(String path) {
        used.add(path);
        return vocabulary == null
                || vocabulary.field(path) != null && !section(path).list();
    }

    /** Whether there is no list that explains answers which do not fit together; not known: false. */
    public boolean leavesUnexplained() {
        return vocabulary != null && vocabulary.toelichtingen() == null;
    }

    /** The field of a fact type, such as {@code Gebied.inwoners}; null, and reported, when there is none. */
    public Field figure(YamlNode path) {
        String text = path.text();
        if (text == null || vocabulary == null) {
            return null;
        }
        int dot = text.indexOf('.');
        FactType type = dot < 0 ? null : vocabulary.factTypes().get(text.substring(0, dot));
        Field field = type == null ? null : type.field(text.substring(dot + 1));
        if (field == null || !field.type().isNumber() || !type.single()) {
            path.report("Hier hoort een getal van een feit dat één keer voorkomt, zoals Gebied.inwoners.");
            return null;
        }
        return field;
    }

    /** Whether it is a figure of somebody else, and not an answer about the plan; reported when it is neither. */
    public boolean isMeasured(YamlNode path) {
        String text = path.text();
        if (text == null || vocabulary == null) {
            return false;
        }
        if (text.indexOf('.') < 0 || !vocabulary.sections().containsKey(text.substring(0, text.indexOf('.')))) {
            return figure(path) != null;
        }
        if (vocabulary.field(text) == null) {
            path.reportUnknown("De vraag '" + text + "' bestaat niet.", all());
        }
        return false;
    }

    Section section(String path) {
        return vocabulary.sections().get(path.substring(0, path.indexOf('.')));
    }

    Field field(String path) {
        return vocabulary.field(path);
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        vocabulary
                .sections()
                .values()
                .forEach(section ->
                        section.type().fields().forEach(field -> all.add(section.name() + "." + field.name())));
        return all;
    }
}
