package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Source;

/** Checks that what is cited stands in bronnen.yaml. */
public final class References {

    private final Map<String, Set<String>> paragraphs = new LinkedHashMap<>();

    /** @param bronnen null when bronnen.yaml could not be read: then nothing is checked */
    public References(Map<String, Bron> bronnen) {
        if (bronnen != null) {
            bronnen.forEach((key, bron) -> paragraphs.put(key, bron.paragrafen().keySet()));
        }
    }

    /** These, with what besides may be cited in one place. */
    public References with(Map<String, Bron> more) {
        References both = new References(more);
        paragraphs.forEach((key, known) -> both.paragraphs.merge(
                key,
                known,
                (own, other) -> Stream.concat(own.stream(), other.stream()).collect(Collectors.toSet())));
        return both;
    }

    /** The paragraphs that may be cited, by document. */
    public Map<String, Set<String>> paragraphs() {
        return paragraphs;
    }

    /** The reference that stands there, or null when there is none; reported when it cites what does not exist. */
    public String check(YamlNode reference) {
        String text = reference.text();
        if (text == null || paragraphs.isEmpty()) {
            return text;
        }
        Source source = Source.parse(text);
        Set<String> known = paragraphs.get(source.document());
        if (known == null || source.paragraph() != null && !known.contains(source.paragraph())) {
            reference.reportUnknown("De bron '" + text + "' staat niet in bronnen.yaml.", known(source.document()));
        }
        return text;
    }

    private List<String> known(String document) {
        List<String> known = new ArrayList<>(paragraphs.keySet());
        paragraphs.getOrDefault(document, Set.of()).forEach(paragraph -> known.add(document + ":" + paragraph));
        return known;
    }
}
