package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlSpan;

/** The text of a YAML file with the members that stand in it. */
record Members(String text, Map<Part, YamlSpan> spans) {

    static Members of(String path, String written) {
        String text = written.endsWith("\n") ? written : written + "\n";
        Map<Part, YamlSpan> spans = new LinkedHashMap<>();
        YamlSpan.in(text).forEach(it -> spans.put(new Part(path, it.parent(), it.key()), it));
        return new Members(text, spans);
    }

    /** Null when it is not there. */
    private String written(Part part) {
        YamlSpan span = spans.get(part);
        return span == null ? null : text.substring(span.from(), span.to()).stripTrailing();
    }

    /** Those that the other has otherwise, or not, or that only the other has. */
    List<Part> changed(Members other) {
        Set<Part> all = new LinkedHashSet<>(other.spans.keySet());
        all.addAll(spans.keySet());
        return all.stream()
                .filter(it -> !Objects.equals(written(it), other.written(it)))
                .toList();
    }

    /** The text with these members as the other has them. */
    String with(Collection<Part> parts, Members other) {
        List<Change> changes = new ArrayList<>();
        for (Part part : parts) {
            YamlSpan here = spans.get(part);
            String there = other.written(part);
            if (here != null) {
                changes.add(new Change(here.from(), here.to(), there == null ? "" : there + "\n"));
            } else if (there != null) {
                changes.add(added(part, there));
            }
        }
        changes.sort((a, b) -> Integer.compare(b.from(), a.from()));
        StringBuilder changed = new StringBuilder(text);
        changes.forEach(it -> changed.replace(it.from(), it.to(), it.text()));
        return changed.toString();
    }

    private record Change(int from, int to, String text) {}

    /** At the end of what it stands under; under a key of its own when that is not there. */
    private Change added(Part part, String written) {
        int at = -1;
        for (Map.Entry<Part, YamlSpan> it : spans.entrySet()) {
            if (part.parent() != null && part.parent().equals(it.getKey().parent())) {
                at = it.getValue().to();
            }
        }
        return at >= 0
                ? new Change(at, at, written + "\n")
                : new Change(
                        text.length(),
                        text.length(),
                        (part.parent() == null ? "" : part.parent() + ":\n") + written + "\n");
    }
}
