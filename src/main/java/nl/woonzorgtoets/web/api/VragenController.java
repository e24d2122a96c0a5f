package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierSchema;
import nl.woonzorgtoets.vocabulary.NearestName;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
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
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader,
            @Parameter(
                            description =
                                    "Een antwoord op de vraag die zegt welke aanvulling geldt, zoals de code van een"
                                            + " gemeente. Dan staan de vragen van haar aanvulling erbij.")
                    @RequestParam(value = "gemeente", required = false)
                    String gemeente) {
        Rulebook framework = shelf.active(kader).rulebook();
        Set<String> known = framework.owners().keySet();
        if (gemeente != null && !known.contains(gemeente)) {
            throw ProblemException.invalid(
                    List.of(Fout.in("gemeente", "Dit is in het kader niet bekend.", NearestName.of(gemeente, known))));
        }
        return DossierSchema.of(framework.metLaag(gemeente).vocabulary());
    }
}
