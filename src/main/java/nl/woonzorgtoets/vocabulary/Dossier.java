package nl.woonzorgtoets.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the assessor stated, read and checked against the questions.
 *
 * @param text the dossier exactly as received
 * @param sha256 hex digest of its UTF-8 bytes
 * @param facts one fact per object and per list element, in the order of vragen.yaml; a list that was not given is one possible fact
 * @param single the fact of each section that is not a list, by section name
 * @param missing the answers that are not there, in the order of vragen.yaml
 * @param toelichtingen what was explained about answers that do not fit together
 */
public record Dossier(
        String text,
        String sha256,
        List<Fact> facts,
        Map<String, Fact> single,
        List<MissingAnswer> missing,
        List<Toelichting> toelichtingen) {

    /**
     * An answer that was given and does not count, because other answers make its question irrelevant.
     *
     * @param pointer JSON pointer to it
     */
    public record SetAside(String pointer, Field field, Object value) {}

    /** In the order of the dossier. */
    public List<SetAside> setAside() {
        return facts.stream()
                .flatMap(fact -> fact.setAside().stream()
                        .map(it -> new SetAside(fact.pointer() + "/" + it.name(), it, fact.answered(it))))
                .toList();
    }

    /** Where an answer would stand that is not there, and that something else counts for: of each question the first. */
    public List<String> assumed() {
        Map<Field, String> first = new LinkedHashMap<>();
        facts.forEach(fact -> fact.assumed().forEach(it -> first.putIfAbsent(it, fact.pointer() + "/" + it.name())));
        return List.copyOf(first.values());
    }

    /** Answers that may well be slips; they count, and whoever gave them is asked. */
    public List<DossierProblem> doubts() {
        return facts.stream()
                .flatMap(fact -> fact.type().fields().stream()
                        .filter(it -> it.plausible() != null && !it.plausible().includes(fact.value(it)))
                        .map(it -> Doubt.about(fact.pointer(), it, fact.value(it))))
                .toList();
    }

    /** Whether one of these answers is given, also where it does not count, at a path such as {@code doelgroepen.code}, in a list: in any of its rows. */
    public boolean has(String path, Collection<String> answers) {
        int dot = path.indexOf('.');
        String section = "/" + path.substring(0, dot);
        return facts.stream()
                .filter(it -> it.pointer().equals(section) || it.pointer().startsWith(section + "/"))
                .map(it -> it.answered(it.type().field(path.substring(dot + 1))))
                .anyMatch(it -> it instanceof Collection<?> many
                        ? many.stream().anyMatch(answers::contains)
                        : answers.contains(it));
    }

    /** The answer at a path such as {@code zaak.zaaknummer} outside lists; null when not given, never asked, or of no matter. */
    public Object answer(String path) {
        int dot = path == null ? -1 : path.indexOf('.');
        Fact fact = dot < 0 ? null : single.get(path.substring(0, dot));
        Field field = fact == null ? null : fact.type().field(path.substring(dot + 1));
        Object value = field == null ? null : fact.value(field);
        return value == NotApplicable.NOT_APPLICABLE ? null : value;
    }
}
