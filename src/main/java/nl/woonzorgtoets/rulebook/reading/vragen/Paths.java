package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;

/** Finds the question at a path such as {@code locatie.wijkcode}. */
final class Paths {

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final List<String> all = new ArrayList<>();

    Paths(List<Section> sections) {
        for (Section section : sections) {
            this.sections.put(section.name(), section);
            section.type().fields().forEach(field -> all.add(section.name() + "." + field.name()));
        }
    }

    /** The path that stands there; null, and reported, when there is no such question. */
    String question(YamlNode path) {
        String text = path == null ? null : path.text();
        if (text == null || all.contains(text)) {
            return text;
        }
        path.reportUnknown("De vraag '" + text + "' bestaat niet.", all);
        return null;
    }

    /** As {@link #question}, but of a section that is there exactly once. */
    String single(YamlNode path) {
        String text = question(path);
        if (text != null && section(text).list()) {
            path.report("De vraag '" + text + "' staat in een lijst. Hier kan alleen een vraag die één keer voorkomt.");
            return null;
        }
        return text;
    }

    Section section(String path) {
        return sections.get(path.substring(0, path.indexOf('.')));
    }

    Field field(String path) {
        return section(path).type().field(path.substring(path.indexOf('.') + 1));
    }

    boolean exists(String path) {
        return all.contains(path);
    }
}
