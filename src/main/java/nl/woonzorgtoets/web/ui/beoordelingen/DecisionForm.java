package nl.woonzorgtoets.web.ui.beoordelingen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.decision.InvalidDecisionException;
import nl.woonzorgtoets.decision.Mogelijk;

/**
 * The human decision, or what followed on it, as it is filled in on the page.
 *
 * @param typed what was filled in, by name of the input
 * @param errors what has to be put right, by name of the input
 */
public record DecisionForm(Map<String, String> typed, Map<String, String> errors) {

    /** Inputs of a condition are called so, with its place from 0 and what is asked of it: {@code voorwaarden-0-tekst}. */
    private static final String CONDITION = "voorwaarden-";

    /** Rows for conditions that somebody can fill in at once, beyond those that were filled in. */
    private static final int EMPTY_ROWS = 2;

    static DecisionForm empty() {
        return new DecisionForm(Map.of(), Map.of());
    }

    static DecisionForm of(Map<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            String line = value.replaceAll("\\s+", " ").strip();
            if (!Signs.isEmpty(line) && !name.startsWith("_")) {
                typed.put(name, line);
            }
        });
        return new DecisionForm(typed, Map.of());
    }

    /** The same with a condition on each of its first rows, and the paragraph on which a refusal would rest when there is only one. */
    DecisionForm suggesting(List<String> conditions, Mogelijk possible) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        for (int i = 0; i < conditions.size(); i++) {
            all.put(CONDITION + i + "-tekst", conditions.get(i));
        }
        if (possible.paragrafen().size() == 1 && !possible.nodigBij("paragraaf").isEmpty()) {
            all.put("paragraaf", possible.paragrafen().get(0));
        }
        return new DecisionForm(all, errors);
    }

    DecisionForm with(InvalidDecisionException wrong) {
        Map<String, String> all = new LinkedHashMap<>();
        wrong.problems().forEach(it -> all.merge(name(it.pointer()), it.message(), (one, two) -> one + " " + two));
        return new DecisionForm(typed, all);
    }

    /** Conditions are given without gaps: where something was left open, the next takes its place. */
    private String name(String pointer) {
        String name = pointer.isEmpty() ? "tekst" : pointer.substring(1).replace('/', '-');
        if (!name.startsWith(CONDITION)) {
            return name;
        }
        String[] parts = name.split("-");
        return CONDITION + List.copyOf(conditions().keySet()).get(Integer.parseInt(parts[1])) + "-" + parts[2];
    }

    /** By name, as a decision is given. */
    Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>(typed);
        given.keySet().removeIf(it -> it.startsWith(CONDITION));
        if (!conditions().isEmpty()) {
            given.put("voorwaarden", List.copyOf(conditions().values()));
        }
        return given;
    }

    private Map<Integer, Map<String, Object>> conditions() {
        Map<Integer, Map<String, Object>> rows = new TreeMap<>();
        typed.forEach((name, value) -> {
            String[] parts = name.split("-");
            if (name.matches(CONDITION + "\\d{1,3}-[a-z]+")) {
                Object plain = parts[2].equals("nummer") && value.matches("\\d{1,3}") ? new BigDecimal(value) : value;
                rows.computeIfAbsent(Integer.parseInt(parts[1]), it -> new LinkedHashMap<>())
                        .put(parts[2], plain);
            }
        });
        // A state or a number alone is what the form itself filled in.
        rows.values().removeIf(it -> !it.containsKey("tekst") && !it.containsKey("datum") && !isChange(it));
        return rows;
    }

    private static boolean isChange(Map<String, Object> row) {
        return row.containsKey("nummer") && row.containsKey("stand");
    }

    /** The places of the rows to show. */
    public List<Integer> rows() {
        int used = conditions().keySet().stream().mapToInt(it -> it + 1).max().orElse(0);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < used + EMPTY_ROWS; i++) {
            rows.add(i);
        }
        return rows;
    }

    public String value(String name) {
        return typed.get(name);
    }

    /** Null when nothing is wrong with it. */
    public String error(String name) {
        return errors.get(name);
    }

    /** Whether something beyond the first questions was filled in or is wrong. */
    public boolean hasMore(Mogelijk possible) {
        return Stream.of(typed, errors).flatMap(it -> it.keySet().stream()).anyMatch(it -> isMore(it, possible));
    }

    private static boolean isMore(String name, Mogelijk possible) {
        return !List.of("besluit", "motivering", "functie", "datum").contains(name)
                && !name.startsWith("voorwaarden")
                && !name.startsWith("aanvulling")
                && possible.nodigBij(name).isEmpty();
    }
}
