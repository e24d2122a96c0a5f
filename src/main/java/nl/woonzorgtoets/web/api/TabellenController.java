package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of an active regelset, whatever its framework calls them. */
@RestController
@Tag(name = "Regio en vragen")
record TabellenController(RulebookShelf shelf) {

    private static final String PATH = Api.V1 + "/tabellen";

    record Tabellen(String regelset, List<Tabel> tabellen) {}

    record Tabel(
            @Schema(example = "regio/wijken.csv") String pad,
            @Schema(description = "Zoveel rijen.") int rijen) {}

    record Rijen(
            String regelset,
            @Schema(example = "regio/wijken.csv") String pad,
            List<Map<String, Object>> rijen) {}

    @Operation(operationId = "leesTabellen", summary = "De tabellen met cijfers van de actieve regelset")
    @Problems(ProblemKind.NIET_GEVONDEN)
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Tabellen list(
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        Rulebook rulebook = shelf.active(kader).rulebook();
        return new Tabellen(
                rulebook.hash(),
                rulebook.tables().entrySet().stream()
                        .map(it -> new Tabel(it.getKey(), it.getValue().size()))
                        .toList());
    }

    @Operation(operationId = "leesTabel", summary = "De rijen van een tabel")
    @GetMapping(path = PATH + "/{*pad}", produces = MediaType.APPLICATION_JSON_VALUE)
    Rijen rows(
            @PathVariable("pad") String pad,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        RegionTable table = RegionTable.of(shelf.active(kader).rulebook(), pad.substring(1));
        return new Rijen(table.regelset(), pad.substring(1), table.where(Map.of()));
    }
}
