package nl.woonzorgtoets.web.ui.archief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.oordeel.Oordeel;

/**
 * The search form as it was filled in.
 *
 * @param typed what was filled in, by name of the input; without what was left open
 * @param errors what has to be put right, by name of the input
 * @param filter what to search for; meaningless while there are errors
 * @param order in which order to list it
 */
record SearchForm(Map<String, String> typed, Map<String, String> errors, CaseFilter filter, CaseOrder order) {

    static final String ORDER = "volgorde";

    private static final List<String> NAMES =
            List.of("zoek", "gemeente", "wijk", "van", "tot", "oordeel", "besluit", "regel", "regelset", ORDER);

    private static final int LONGEST = 100;

    /** What the form offers for the human decision. */
    enum Decision {
        GEEN("Nog geen besluit", false, null),
        WEL("Met een besluit", true, null),
        AFWIJKEND("Wijkt af van het oordeel", null, true),
        GELIJK("Gelijk aan het oordeel", null, false);

        private final String label;
        private final Boolean decided;
        private final Boolean departs;

        Decision(String label, Boolean decided, Boolean departs) {
            this.label = label;
            this.decided = decided;
            this.departs = departs;
        }

        public String label() {
            return label;
        }
    }

    static SearchForm read(Map<String, String> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = parameters.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                typed.put(name, value);
            }
        });
        Map<String, String> errors = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                errors.put(name, "Vul ten hoogste " + LONGEST + " tekens in.");
            }
        });
        // Who takes a rule from the list may get its title with it.
        typed.computeIfPresent("regel", (name, rule) -> rule.replaceFirst("\\s.*", ""));
        CaseFilter filter = filter(typed, errors);
        CaseOrder order = choice(ORDER, CaseOrder.class, typed, errors);
        return new SearchForm(typed, errors, filter, order == null ? CaseOrder.NIEUWSTE : order);
    }

    private static CaseFilter filter(Map<String, String> typed, Map<String, String> errors) {
        LocalDate van = day("van", typed, errors);
        LocalDate tot = day("tot", typed, errors);
        if (van != null && tot != null && tot.isBefore(van)) {
            errors.put("tot", "Deze dag ligt voor de eerste dag. Kies een latere dag.");
        }
        Oordeel oordeel = choice("oordeel", Oordeel.class, typed, errors);
        Decision decision = choice("besluit", Decision.class, typed, errors);
        return new CaseFilter(
                null,
                typed.get("zoek"),
                null,
                typed.get("gemeente"),
                typed.get("wijk"),
                oordeel == null ? null : oordeel.name(),
                typed.get("regelset"),
                van,
                tot,
                typed.get("regel"),
                decision == null ? null : decision.decided,
                decision == null ? null : decision.departs);
    }

    /** With one more thing that is wrong. */
    SearchForm with(String name, String error) {
        Map<String, String> more = new LinkedHashMap<>(errors);
        more.putIfAbsent(name, error);
        return new SearchForm(typed, more, filter, order);
    }

    boolean asksForAll() {
        return typed.isEmpty();
    }

    private static LocalDate day(String name, Map<String, String> typed, Map<String, String> errors) {
        try {
            return typed.containsKey(name) ? LocalDate.parse(typed.get(name)) : null;
        } catch (DateTimeException e) {
            errors.put(name, "Vul een bestaande dag in, als jaar-maand-dag. Bijvoorbeeld 2026-07-01.");
            return null;
        }
    }

    private static <E extends Enum<E>> E choice(
            String name, Class<E> type, Map<String, String> typed, Map<String, String> errors) {
        try {
            return typed.containsKey(name) ? Enum.valueOf(type, typed.get(name)) : null;
        } catch (IllegalArgumentException e) {
            errors.put(name, "Kies iets uit de lijst.");
            return null;
        }
    }
}
