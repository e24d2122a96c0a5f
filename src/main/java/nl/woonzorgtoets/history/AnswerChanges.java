package nl.woonzorgtoets.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.wording.Difference;
import nl.woonzorgtoets.wording.Words;

/** Where two dossiers were answered otherwise. A row of a list is told apart by what stands in it, not by its place: rows come, go, or change. */
final class AnswerChanges {

    private final SaidAnswers before;
    private final SaidAnswers after;
    private final Words words;
    private final List<Difference> found = new ArrayList<>();

    private AnswerChanges(SaidAnswers before, SaidAnswers after) {
        this.before = before;
        this.after = after;
        this.words = new Words(after.rulebook());
    }

    static List<Difference> between(SaidAnswers before, SaidAnswers after) {
        AnswerChanges changes = new AnswerChanges(before, after);
        Set<String> sections = new LinkedHashSet<>(after.sections());
        sections.addAll(before.sections());
        sections.forEach(changes::compare);
        return changes.found;
    }

    private void compare(String section) {
        List<SaidAnswers.Row> old = new ArrayList<>(before.rows(section));
        List<SaidAnswers.Row> fresh = new ArrayList<>(after.rows(section));
        fresh.removeIf(it -> old.stream()
                .filter(row -> row.says(it))
                .findFirst()
                .map(old::remove)
                .orElse(false));
        for (SaidAnswers.Row it : fresh) {
            SaidAnswers.Row was =
                    old.stream().filter(row -> row.isAbout(it)).findFirst().orElse(null);
            old.remove(was);
            if (was == null) {
                add(label(section, after, before), null, it.text(), it.pointer());
            } else {
                compare(was, it);
            }
        }
        old.forEach(it -> add(label(section, after, before), it.text(), null, it.pointer()));
    }

    private void compare(SaidAnswers.Row was, SaidAnswers.Row is) {
        Map<String, String> labels = new LinkedHashMap<>(is.labels());
        was.labels().forEach(labels::putIfAbsent);
        String row = words.row(is.pointer() + "/-");
        labels.forEach((name, label) -> {
            String then = was.values().get(name);
            String now = is.values().get(name);
            if (!Objects.equals(then, now)) {
                add(label + (row.isEmpty() ? "" : " (" + row + ")"), then, now, is.pointer() + "/" + name);
            }
        });
    }

    private static String label(String name, SaidAnswers one, SaidAnswers other) {
        Section section = one.section(name) == null ? other.section(name) : one.section(name);
        return section == null ? name : section.label();
    }

    private void add(String what, String then, String now, String pointer) {
        found.add(new Difference(what, then, now, pointer));
    }
}
