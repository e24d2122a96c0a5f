package nl.woonzorgtoets.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All questions of a regelset, and every fact type its rules may match on. */
public final class Vocabulary {

    private final String phaseQuestion;
    private final List<String> phases;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, FactType> factTypes = new LinkedHashMap<>();

    /**
     * @param phaseQuestion dossier path of the question which phase a plan is in; null when plans have no phases
     * @param phases the phases of a plan, earliest first
     * @param otherTypes fact types that are not answered in the dossier: region figures, thresholds, portfolio
     */
    public Vocabulary(String phaseQuestion, List<String> phases, List<Section> sections, List<FactType> otherTypes) {
        this.phaseQuestion = phaseQuestion;
        this.phases = List.copyOf(phases);
        sections.forEach(section -> {
            this.sections.put(section.name(), section);
            factTypes.put(section.type().name(), section.type());
        });
        otherTypes.forEach(type -> factTypes.put(type.name(), type));
    }

    /** Dossier path of the question which phase a plan is in; null when plans have no phases. */
    public String phaseQuestion() {
        return phaseQuestion;
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

    /** The question at a dossier path such as {@code zaak.zaaknummer}; null when there is none, or no path. */
    public Field field(String path) {
        int dot = path == null ? -1 : path.indexOf('.');
        Section section = dot < 0 ? null : sections.get(path.substring(0, dot));
        return section == null ? null : section.type().field(path.substring(dot + 1));
    }
}
