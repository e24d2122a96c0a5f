package nl.woonzorgtoets.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All questions of a regelset, and every fact type its rules may match on. */
public final class Vocabulary {

    private final List<String> phases;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, FactType> factTypes = new LinkedHashMap<>();

    /**
     * @param phases the phases of a plan, earliest first
     * @param otherTypes fact types that are not answered in the dossier: region figures, thresholds, portfolio
     */
    public Vocabulary(List<String> phases, List<Section> sections, List<FactType> otherTypes) {
        this.phases = List.copyOf(phases);
        sections.forEach(section -> {
            this.sections.put(section.name(), section);
            factTypes.put(section.type().name(), section.type());
        });
        otherTypes.forEach(type -> factTypes.put(type.name(), type));
    }

    public List<String> phases() {
        return phases;
    }

    public Map<String, Section> sections() {
        return sections;
    }

    public Map<String, FactType> factTypes() {
        return factTypes;
    }

    /** The question at a dossier path such as {@code locatie.wijkcode}, or null. */
    public Field field(String path) {
        int dot = path.indexOf('.');
        Section section = dot < 0 ? null : sections.get(path.substring(0, dot));
        return section == null ? null : section.type().field(path.substring(dot + 1));
    }
}
