package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.woonzorgtoets.insight.BorderFinder;
import nl.woonzorgtoets.insight.Grenzen;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How firm a verdict is. */
@RestController
@Tag(name = "Beoordelen")
record GrenzenController(BorderFinder finder, CaseAccess cases) {

    @Operation(
            operationId = "zoekGrenzen",
            summary = "Hoe vast het oordeel over een plan staat, zonder iets te bewaren",
            description =
                    "Elke grens met een marge wordt die marge verlegd, een voor een en naar beide kanten. Verandert dan"
                            + " het oordeel, dan is het een grensgeval.")
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @PostMapping(
            path = Api.V1 + "/grenzen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Grenzen find(
            @BodyOf(ref = BodyOf.DOSSIER) @RequestBody(required = false) byte[] dossier,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader)
            throws InvalidDossierException {
        return finder.find(dossier == null ? new byte[0] : dossier, kader);
    }

    @Operation(
            operationId = "leesGrenzen",
            summary = "Hoe vast het oordeel van een bewaarde zaak staat",
            description = "Met de regels van toen, naast wat er toen al was.")
    @GetMapping(path = BeoordelingenController.PATH + "/{nummer}/grenzen", produces = MediaType.APPLICATION_JSON_VALUE)
    Grenzen ofCase(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        return finder.find(cases.find(nummer, request))
                .orElseThrow(() -> ProblemException.notFound("De regels van deze zaak zijn niet meer te lezen."));
    }
}
