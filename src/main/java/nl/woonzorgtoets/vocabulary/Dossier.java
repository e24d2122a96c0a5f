package nl.woonzorgtoets.vocabulary;

import java.util.Collection;
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
 */
public record Dossier(
        String text, String sha256, List<Fact> facts, Map<String, Fact> single, List<MissingAnswer> missing) {

    /** Whether one of these answers is given at a path such as {@code doelgroepen.code}, in a list: in any of its rows. */
    public boolean has(String path, Collection<String> answers) {
        int dot = path.indexOf('.');
        String section = "/" + path.substring(0, dot);
        return facts.stream()
                .filter(it -> it.pointer().equals(section) || it.pointer().startsWith(section + "/"))
                .map(it -> it.value(it.type().field(path.substring(dot + 1))))
                .anyMatch(it -> it instanceof Collection<?> many
                        ? many.stream().anyMatch(answers::contains)
                        : answers.contains(it));
    }

    /** The answer at a path such as {@code zaak.zaaknummer} outside lists; null when not given, or never asked. */
    public Object answer(String path) {
        int dot = path == null ? -1 : path.indexOf('.');
        Fact fact = dot < 0 ? null : single.get(path.substring(0, dot));
        Field field = fact == null ? null : fact.type().field(path.substring(dot + 1));
        return field == null ? null : fact.value(field);
    }
}
