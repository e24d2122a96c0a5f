package nl.woonzorgtoets.web.ui.archief;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;

/**
 * Which cases a spread is about.
 *
 * @param framework key of the framework; null when nothing judges or judged
 * @param year null: all years
 * @param known whether the known dossiers of the framework are meant, and not the archive
 */
record SpreadAsked(String framework, String year, boolean known) {

    private static final String KNOWN = "dossiers";

    static SpreadAsked of(
            Map<String, String> parameters, List<String> frameworks, String otherwise, List<String> years) {
        String framework = parameters.get("kader");
        String year = parameters.get("jaar");
        boolean known = KNOWN.equals(parameters.get("uit"));
        return new SpreadAsked(
                frameworks.contains(framework) ? framework : otherwise,
                years.contains(year) && !known ? year : null,
                known);
    }

    SpreadAsked of(String other) {
        return new SpreadAsked(other, year, known);
    }

    SpreadAsked in(String other) {
        return new SpreadAsked(framework, other, false);
    }

    SpreadAsked amongKnown() {
        return new SpreadAsked(framework, null, true);
    }

    CaseFilter filter() {
        Integer number = year == null ? null : Integer.valueOf(year);
        return CaseFilter.between(
                        number == null ? null : LocalDate.of(number, 1, 1),
                        number == null ? null : LocalDate.of(number, 12, 31))
                .by(framework)
                .ingetrokken(false);
    }

    String address(String path) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (framework != null) {
            typed.put("kader", framework);
        }
        if (year != null) {
            typed.put("jaar", year);
        }
        if (known) {
            typed.put("uit", KNOWN);
        }
        return Pages.link(path, typed, null);
    }
}
