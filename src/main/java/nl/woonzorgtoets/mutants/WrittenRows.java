package nl.woonzorgtoets.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.WrittenExamples;
import nl.woonzorgtoets.vocabulary.Fact;

/** Examples that give what they otherwise take from a table. */
record WrittenRows(Rulebook rulebook, Variations variations, Attempts attempts) {

    /** With the rows of tables that matter to it written out, so that they can be otherwise too; null when there are none. */
    Map<String, Object> with(Case base) {
        Map<String, Object> given = WrittenExamples.of(rulebook).given(base.example());
        boolean some = false;
        for (String type : variations.read().fields().keySet()) {
            String name = variations.names().get(type);
            List<Fact> rows = base.facts().stream()
                    .filter(it -> it.type().name().equals(type) && it.pointer().startsWith("/regio/"))
                    .toList();
            if (rows.isEmpty() || rows.get(0).type().single() || given.containsKey(name)) {
                continue;
            }
            given.put(name, needed(base, given, name, rows));
            some = true;
        }
        return some ? given : null;
    }

    /** As few rows as still give the same: halves at a time, then one by one. */
    private List<Object> needed(Case base, Map<String, Object> given, String name, List<Fact> rows) {
        List<Object> needed = new ArrayList<>();
        rows.forEach(it -> needed.add(answers(it)));
        for (int size = Math.max(1, needed.size() / 2); size > 0; size /= 2) {
            for (int at = 0; at < needed.size(); ) {
                List<Object> fewer = new ArrayList<>(needed);
                fewer.subList(at, Math.min(at + size, needed.size())).clear();
                Map<String, Object> with = new LinkedHashMap<>(given);
                with.put(name, fewer);
                FoundExample tried = attempts.of(base.example(), with, "");
                if (tried != null && Reckoning.isSame(tried.outcome(), base.outcome())) {
                    needed.clear();
                    needed.addAll(fewer);
                } else {
                    at += size;
                }
            }
        }
        return needed.isEmpty() ? new ArrayList<>(List.of(answers(rows.get(0)))) : needed;
    }

    private static Map<String, Object> answers(Fact fact) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fact.type().fields().stream()
                .filter(it -> fact.value(it) != null)
                .forEach(it -> answers.put(it.name(), fact.value(it)));
        return answers;
    }
}
