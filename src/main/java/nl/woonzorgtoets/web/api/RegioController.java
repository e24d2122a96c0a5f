package nl.woonzorgtoets.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the region in the active regelset. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class RegioController {

    private final RulebookShelf shelf;

    RegioController(RulebookShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/gemeenten")
    Map<String, Object> gemeenten() {
        return rows("gemeenten", "regio/gemeenten.csv", Map.of());
    }

    @GetMapping("/wijken")
    Map<String, Object> wijken(@RequestParam(value = "gemeente", required = false) String gemeente) {
        return rows("wijken", "regio/wijken.csv", chosen("gemeente", gemeente));
    }

    @GetMapping("/wijken/{code}")
    Map<String, Object> wijk(@PathVariable("code") String code) {
        List<Map<String, Object>> found =
                RegionTable.of(active(), "regio/wijken.csv").where(Map.of("wijkcode", code));
        if (found.isEmpty()) {
            throw ProblemException.notFound("Er is geen wijk met deze code.");
        }
        return found.get(0);
    }

    @GetMapping("/opgaven")
    Map<String, Object> opgaven(
            @RequestParam(value = "categorie", required = false) String categorie,
            @RequestParam(value = "scenario", required = false) String scenario,
            @RequestParam(value = "jaar", required = false) String jaar) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.putAll(chosen("categorie", categorie));
        chosen.putAll(chosen("scenario", scenario));
        chosen.putAll(chosen("jaar", jaar));
        return rows("opgaven", "regio/opgave.csv", chosen);
    }

    private Map<String, Object> rows(String name, String table, Map<String, String> chosen) {
        Rulebook rulebook = active();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("regelset", rulebook.hash());
        answer.put(name, RegionTable.of(rulebook, table).where(chosen));
        return answer;
    }

    private Rulebook active() {
        return shelf.active().rulebook();
    }

    private static Map<String, String> chosen(String column, String value) {
        return value == null ? Map.of() : Map.of(column, value);
    }
}
