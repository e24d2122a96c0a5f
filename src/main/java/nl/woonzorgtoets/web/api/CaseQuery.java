package nl.woonzorgtoets.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchReader;

/**
 * Which cases somebody wants to see, and how many at a time.
 *
 * @param page from 1
 * @param size cases on a page
 */
record CaseQuery(SearchForm search, int page, int size) {

    static final String PAGE = "pagina";
    static final String SIZE = "aantal";
    static final int USUAL_SIZE = 20;
    static final int LARGEST_SIZE = 100;
    static final int LAST_PAGE = 1_000_000;

    static CaseQuery read(Map<String, String> parameters, SearchReader reader) {
        SearchForm search = reader.read(parameters, Set.of(PAGE, SIZE));
        List<Fout> fouten = new ArrayList<>();
        search.faults().forEach(it -> fouten.add(Fout.in(it.parameter(), it.message(), it.suggestion())));
        int page = number(PAGE, parameters.getOrDefault(PAGE, "1"), LAST_PAGE, fouten);
        int size = number(SIZE, parameters.getOrDefault(SIZE, String.valueOf(USUAL_SIZE)), LARGEST_SIZE, fouten);
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return new CaseQuery(search, page, size);
    }

    private static int number(String name, String value, int largest, List<Fout> fouten) {
        int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > largest) {
            fouten.add(Fout.in(name, "Geef een heel getal van 1 tot en met " + largest + ".", null));
        }
        return number;
    }
}
