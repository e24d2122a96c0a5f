package nl.woonzorgtoets.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;

/**
 * Which cases somebody asked for.
 *
 * @param typed what was filled in, by name of the parameter; without what was left open
 * @param faults what has to be put right, at most one for a parameter
 * @param filter what to search for; meaningless while there are faults
 * @param order in which order to list it
 */
public record SearchForm(Map<String, String> typed, List<SearchProblem> faults, CaseFilter filter, CaseOrder order) {

    public static final String ORDER = "volgorde";

    /** As many characters as a value may have. */
    public static final int LONGEST = 100;

    /** What is wrong, for people, by name of the input. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach(fault -> errors.putIfAbsent(fault.parameter(), fault.text()));
        return errors;
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** With one more thing that is wrong. */
    public SearchForm with(SearchProblem fault) {
        List<SearchProblem> more = new ArrayList<>(faults);
        more.add(fault);
        return new SearchForm(typed, more, filter, order);
    }
}
