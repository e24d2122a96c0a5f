package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the region in the active regelset. */
@RestController
@Tag(name = "Regio en vragen")
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
record RegioController(RulebookShelf shelf) {

    record Gemeenten(String regelset, List<Map<String, Object>> gemeenten) {}

    record Wijken(String regelset, List<Map<String, Object>> wijken) {}

    record Opgaven(String regelset, List<Map<String, Object>> opgaven) {}

    @Operation(operationId = "leesGemeenten", summary = "De gemeenten met hun cijfers")
    @Problems(ProblemKind.NIET_GEVONDEN)
    @GetMapping("/gemeenten")
    Gemeenten gemeenten(
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        RegionTable table = table("gemeenten", kader);
        return new Gemeenten(table.regelset(), table.where(Map.of()));
    }

    @Operation(operationId = "leesWijken", summary = "De wijken met hun cijfers")
    @Problems(ProblemKind.NIET_GEVONDEN)
    @GetMapping("/wijken")
    Wijken wijken(
            @Parameter(description = "Alleen de wijken van deze gemeente.", example = "HEERLEN")
                    @RequestParam(value = "gemeente", required = false)
                    String gemeente,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        RegionTable table = table("wijken", kader);
        return new Wijken(table.regelset(), table.where(chosen("gemeente", gemeente)));
    }

    @Operation(operationId = "leesWijk", summary = "Een wijk met haar cijfers")
    @GetMapping("/wijken/{code}")
    Map<String, Object> wijk(
            @PathVariable("code") String code,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        return table("wijken", kader)
                .first("wijkcode", code)
                .orElseThrow(() -> ProblemException.notFound("Er is geen wijk met deze code."));
    }

    @Operation(operationId = "leesOpgaven", summary = "Vraag, aanbod en saldo per categorie, scenario en jaar")
    @Problems(ProblemKind.NIET_GEVONDEN)
    @GetMapping("/opgaven")
    Opgaven opgaven(
            @Parameter(description = "Alleen deze categorie.") @RequestParam(value = "categorie", required = false)
                    String categorie,
            @Parameter(description = "Alleen dit scenario.") @RequestParam(value = "scenario", required = false)
                    String scenario,
            @Parameter(description = "Alleen dit jaar.") @RequestParam(value = "jaar", required = false) String jaar,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        RegionTable table = table("opgave", kader);
        return new Opgaven(
                table.regelset(), table.where(chosen("categorie", categorie, "scenario", scenario, "jaar", jaar)));
    }

    private RegionTable table(String name, String framework) {
        return RegionTable.of(shelf.active(framework).rulebook(), "regio/" + name + ".csv");
    }

    private static Map<String, String> chosen(String... columnsAndValues) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            if (columnsAndValues[i + 1] != null) {
                chosen.put(columnsAndValues[i], columnsAndValues[i + 1]);
            }
        }
        return chosen;
    }
}
