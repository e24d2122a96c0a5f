package nl.woonzorgtoets.web.ui.archief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.Trend;

/**
 * What somebody wants to see of the wijken.
 *
 * @param measure null when nothing can be counted yet
 * @param change whether the map shows what changed, rather than how it stands
 * @param typed what was chosen, by name of the input
 * @param errors what has to be put right, by name of the input
 */
record WijkForm(
        String measure,
        Period period,
        LocalDate from,
        LocalDate to,
        boolean change,
        Map<String, String> typed,
        Map<String, String> errors) {

    static WijkForm read(Map<String, String> parameters, List<String> measures, Function<WijkForm, Trend> trends) {
        Map<String, String> errors = new LinkedHashMap<>();
        Period period =
                chosen("per", parameters, List.of("JAAR", "KWARTAAL"), errors).equals("KWARTAAL")
                        ? Period.KWARTAAL
                        : Period.JAAR;
        String measure = parameters.getOrDefault("maat", "");
        if (!measure.isEmpty() && !measures.contains(measure)) {
            errors.put("maat", "Kies iets uit de lijst.");
        }
        String counted = measures.contains(measure) ? measure : measures.isEmpty() ? null : measures.get(0);
        boolean change = !chosen("kaart", parameters, List.of("verschil", "stand"), errors)
                .equals("stand");
        WijkForm asked = new WijkForm(counted, period, null, null, change, Map.of(), errors);
        List<LocalDate> periods = trends.apply(asked).periods();
        LocalDate last = periods.get(periods.size() - 1);
        LocalDate before = periods.get(Math.max(0, periods.size() - 2));
        LocalDate to = choose("tot", parameters, periods, last, errors);
        LocalDate from = choose("van", parameters, periods, to.isBefore(before) ? to : before, errors);
        if (to.isBefore(from)) {
            errors.put("tot", "Deze periode ligt voor de eerste. Kies een latere periode.");
        }
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("maat", errors.containsKey("maat") ? measure : counted);
        typed.put("per", period.name());
        typed.put("van", from.toString());
        typed.put("tot", to.toString());
        typed.put("kaart", change ? "verschil" : "stand");
        return new WijkForm(counted, period, from, to, change, typed, errors);
    }

    /** The first when none is chosen. */
    private static String chosen(
            String name, Map<String, String> parameters, List<String> choices, Map<String, String> errors) {
        String asked = parameters.getOrDefault(name, "");
        if (!asked.isEmpty() && !choices.contains(asked)) {
            errors.put(name, "Kies iets uit de lijst.");
        }
        return choices.contains(asked) ? asked : choices.get(0);
    }

    /** A period of another way to cut up time is no mistake: then the usual one is shown. */
    private static LocalDate choose(
            String name,
            Map<String, String> parameters,
            List<LocalDate> periods,
            LocalDate usual,
            Map<String, String> errors) {
        String asked = parameters.getOrDefault(name, "");
        if (asked.isEmpty()) {
            return usual;
        }
        for (LocalDate period : periods) {
            if (period.toString().equals(asked)) {
                return period;
            }
        }
        if (!asked.matches("\\d{4}-(01|04|07|10)-01")) {
            errors.put(name, "Kies een periode uit de lijst.");
        }
        return usual;
    }
}
