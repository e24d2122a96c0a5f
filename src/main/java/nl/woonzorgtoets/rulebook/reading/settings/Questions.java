package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Checks that a path in kader.yaml is that of a question; nothing is checked when the questions could not be read. */
final class Questions {

    private final Vocabulary vocabulary;

    /** @param vocabulary null when it could not be read */
    Questions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The question that stands there; null, and reported, when there is none. */
    Field question(YamlNode path) {
        String text = path == null ? null : path.text();
        if (text == null || vocabulary == null) {
            return null;
        }
        Field field = vocabulary.field(text);
        if (field == null) {
            path.reportUnknown("De vraag '" + text + "' bestaat niet.", all());
        }
        return field;
    }

    /** As {@link #question}, but of one of these kinds, and of a part of the dossier that is there exactly once. */
    Field single(YamlNode path, Set<FieldType> types) {
        Field field = question(path);
        if (field != null && isInList(path.text())) {
            path.report("De vraag '" + path.text()
                    + "' staat in een lijst. Hier kan alleen een vraag die één keer voorkomt.");
            return null;
        }
        return ofType(path, field, types);
    }

    /** As {@link #question}, but of one of these kinds, and of a list in the dossier. */
    Field inList(YamlNode path, Set<FieldType> types) {
        Field field = question(path);
        if (field != null && !isInList(path.text())) {
            path.report("De vraag '" + path.text() + "' staat niet in een lijst. Gebruik hier 'veld' of 'tekst'.");
            return null;
        }
        return ofType(path, field, types);
    }

    private static Field ofType(YamlNode path, Field field, Set<FieldType> types) {
        if (field == null || types.isEmpty() || types.contains(field.type())) {
            return field;
        }
        List<String> words = types.stream().map(FieldType::word).sorted().toList();
        path.report("De vraag '" + path.text() + "' is van de soort "
                + field.type().word() + ". Hier hoort " + String.join(" of ", words) + ".");
        return null;
    }

    private boolean isInList(String path) {
        return vocabulary.sections().get(path.substring(0, path.indexOf('.'))).list();
    }

    /** Whether there is such a question outside lists; not known: true. */
    boolean isSingle(String path) {
        return vocabulary == null || vocabulary.field(path) != null && !isInList(path);
    }

    /** The field of a fact type, such as {@code Gebied.inwoners}; null, and reported, when there is none. */
    Field figure(YamlNode path) {
        String text = path == null ? null : path.text();
        int dot = text == null ? -1 : text.indexOf('.');
        if (text == null || vocabulary == null) {
            return null;
        }
        var type = dot < 0 ? null : vocabulary.factTypes().get(text.substring(0, dot));
        Field field = type == null ? null : type.field(text.substring(dot + 1));
        if (field == null || !field.type().isNumber() || !type.single()) {
            path.report("Hier hoort een getal van een feit dat één keer voorkomt, zoals Gebied.inwoners.");
            return null;
        }
        return field;
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
