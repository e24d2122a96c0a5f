package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.woonzorgtoets.insight.ImprovementFinder;
import nl.woonzorgtoets.insight.Verbeteringen;
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

/** What would make a plan possible. */
@RestController
@Tag(name = "Beoordelen")
record VerbeteringenController(ImprovementFinder finder, CaseAccess cases) {

    @Operation(
            operationId = "zoekVerbeteringen",
            summary = "Wat een plan mogelijk zou maken, zonder iets te bewaren",
            description =
                    "Kleinste sets van zetten uit het kader: met alle wijzigingen samen krijgt het plan het genoemde"
                            + " oordeel en wordt niets slechter, zonder één van de zetten niet. Eerst om door te kunnen"
                            + " gaan, dan om zonder voorwaarden door te kunnen gaan. De reden zegt waarom er geen zijn.")
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @PostMapping(
            path = Api.V1 + "/verbeteringen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Verbeteringen find(
            @BodyOf(ref = BodyOf.DOSSIER) @RequestBody(required = false) byte[] dossier,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader)
            throws InvalidDossierException {
        return Verbeteringen.of(finder.find(dossier == null ? new byte[0] : dossier, kader));
    }

    @Operation(
            operationId = "leesVerbeteringen",
            summary = "Wat het plan van een bewaarde zaak mogelijk zou maken",
            description = "Met de regels van toen, naast wat er toen al was.")
    @GetMapping(
            path = BeoordelingenController.PATH + "/{nummer}/verbeteringen",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Verbeteringen ofCase(@PathVariable("nummer") String nummer, HttpServletRequest request)
            throws InvalidDossierException {
        return finder.find(cases.find(nummer, request))
                .map(Verbeteringen::of)
                .orElseThrow(() -> ProblemException.notFound("De regels van deze zaak zijn niet meer te lezen."));
    }
}
