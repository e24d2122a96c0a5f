package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions of the active regelset, as JSON Schema. */
@RestController
@Tag(name = "Regio en vragen")
record VragenController(RulebookShelf shelf) {

    @Operation(
            operationId = "leesVragen",
            summary = "De vragen van de actieve regelset, als JSON Schema van een dossier")
    @GetMapping(
            path = Api.V1 + "/vragen",
            produces = {"application/schema+json", "application/json"})
    Map<String, Object> questions(
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        return DossierSchema.of(shelf.active(kader).rulebook().vocabulary());
    }
}
