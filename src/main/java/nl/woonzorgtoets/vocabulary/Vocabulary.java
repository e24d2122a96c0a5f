package nl.woonzorgtoets.vocabulary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All questions of a regelset, and every fact type its rules may match on. */
public final class Vocabulary {

    private final String phaseQuestion;
    private final List<String> phases;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, FactType> factTypes = new LinkedHashMap<>();
    private List<String> applications = List.of();
    private List<String> beforehand = List.of();
    private Days days = Days.ALL;
    private boolean wholeLists;
    private Toelichtingen toelichtingen;
    private Map<String, Antwoorder> wie = Map.of();

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

    /** The same questions, where a plan is judged about one of these days. */
    public Vocabulary within(Days judged) {
        Vocabulary same = copy();
        same.days = judged;
        return same;
    }

    /**
     * The same questions, where plans in some phases are an application by law, and in others something that is asked before there is one.
     * Of the phases in neither nobody says so.
     */
    public Vocabulary withApplications(List<String> applied, List<String> askedBefore) {
        Vocabulary same = copy();
        same.applications = List.copyOf(applied);
        same.beforehand = List.copyOf(askedBefore);
        return same;
    }

    /**
     * Whether a plan in this phase is an application by law, of which the Awb says how it is completed and objected to.
     *
     * @return false when it is something that is asked before there is one; null when nobody says so
     */
    public Boolean isApplication(String phase) {
        if (phase == null) {
            return null;
        }
        return applications.contains(phase) ? Boolean.TRUE : beforehand.contains(phase) ? Boolean.FALSE : null;
    }

    /** The same questions, where a list that was not given is missed as a whole; else it is missed as if its first row stood open. */
    public Vocabulary missingWholeLists() {
        Vocabulary same = copy();
        same.wholeLists = true;
        return same;
    }

    /** The same questions, of which this list explains answers that do not fit together. */
    public Vocabulary explainedIn(Toelichtingen list) {
        Vocabulary same = copy();
        same.toelichtingen = list;
        return same;
    }

    /** Null when no list does. */
    public Toelichtingen toelichtingen() {
        return toelichtingen;
    }

    /** The same questions, which these can answer. */
    public Vocabulary answeredBy(Map<String, Antwoorder> all) {
        Vocabulary same = copy();
        same.wie = all;
        return same;
    }

    /**
     * Who else than who hands in the plan has what is missing at a place of a case; null when that is who hands it in, or when the framework
     * does not say. Of a list: when all of it is of one.
     */
    public Antwoorder elsewhere(String pointer) {
        String[] parts = pointer.split("/");
        Section section = sections.get(parts.length > 1 ? parts[1] : "");
        if (section == null) {
            return null;
        }
        Set<String> codes = new HashSet<>();
        section.type().fields().stream()
                .filter(it -> parts.length == 2 || it.name().equals(parts[parts.length - 1]))
                .forEach(it -> codes.add(it.asking().wie()));
        String code = codes.size() == 1 ? codes.iterator().next() : null;
        Antwoorder who = code == null ? null : wie.get(code);
        return who == null || who.indiener() ? null : who;
    }

    /** Who can answer, by code; empty when the framework does not say. */
    public Map<String, Antwoorder> antwoorders() {
        return wie;
    }

    private Vocabulary copy() {
        Vocabulary same = new Vocabulary(phaseQuestion, phases, List.copyOf(sections.values()), List.of());
        same.factTypes.putAll(factTypes);
        same.applications = applications;
        same.beforehand = beforehand;
        same.days = days;
        same.wholeLists = wholeLists;
        same.toelichtingen = toelichtingen;
        same.wie = wie;
        return same;
    }

    /** Where the contents of a list would stand that was not given. */
    String placeOf(Section list) {
        return "/" + list.name() + (wholeLists ? "" : "/0");
    }

    Days days() {
        return days;
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

    /** What is asked or noted at a place of a case, such as {@code /woningen/0/prijs} or {@code /regio/Gebied/sesWoa}. */
    public String labelAt(String pointer) {
        String[] parts = pointer.split("/");
        Section section = sections.get(parts.length > 1 ? parts[1] : "");
        if (section != null && parts.length == 2) {
            return section.type().label();
        }
        String name = parts[parts.length - 1];
        FactType type = section != null ? section.type() : otherType(parts, name);
        Field field = type == null ? null : type.field(name);
        return field == null ? pointer : field.label();
    }

    /** A region fact names its type; of thresholds and portfolio there is one type each. */
    private FactType otherType(String[] parts, String field) {
        if (parts.length > 2 && factTypes.containsKey(parts[2])) {
            return factTypes.get(parts[2]);
        }
        return factTypes.values().stream()
                .filter(it -> sections.values().stream().noneMatch(section -> section.type() == it))
                .filter(it -> it.field(field) != null)
                .findFirst()
                .orElse(null);
    }

    /** The question at a dossier path such as {@code zaak.zaaknummer}; null when there is none, or no path. */
    public Field field(String path) {
        int dot = path == null ? -1 : path.indexOf('.');
        Section section = dot < 0 ? null : sections.get(path.substring(0, dot));
        return section == null ? null : section.type().field(path.substring(dot + 1));
    }
}
