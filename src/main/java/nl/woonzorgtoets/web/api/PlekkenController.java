package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.woonzorgtoets.insight.PlaceFinder;
import nl.woonzorgtoets.insight.Plekken;
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

/** Where a plan would fit. */
@RestController
@Tag(name = "Beoordelen")
record PlekkenController(PlaceFinder finder, CaseAccess cases) {

    @Operation(
            operationId = "zoekPlekken",
            summary = "Waar een plan wel zou passen, zonder iets te bewaren",
            description =
                    "Het plan wordt op elke plek beoordeeld, naast wat die plek al draagt. Antwoorden over de plek"
                            + " waar het nu ligt, tellen elders niet mee.")
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @PostMapping(
            path = Api.V1 + "/plekken",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Plekken find(
            @BodyOf(ref = BodyOf.DOSSIER) @RequestBody(required = false) byte[] dossier,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader)
            throws InvalidDossierException {
        return orNone(finder.find(dossier == null ? new byte[0] : dossier, kader));
    }

    @Operation(
            operationId = "leesPlekken",
            summary = "Waar het plan van een bewaarde zaak wel zou passen",
            description = "Met de regels van toen, naast wat elke plek nu draagt.")
    @GetMapping(path = BeoordelingenController.PATH + "/{nummer}/plekken", produces = MediaType.APPLICATION_JSON_VALUE)
    Plekken ofCase(@PathVariable("nummer") String nummer, HttpServletRequest request) throws InvalidDossierException {
        return orNone(finder.find(cases.find(nummer, request)));
    }

    private static Plekken orNone(Optional<PlaceFinder.Found> found) {
        return found.map(PlaceFinder.Found::plekken)
                .orElseThrow(
                        () -> ProblemException.notFound(
                                "In dit kader ligt een plan niet op een plek, of de regels van deze zaak zijn niet meer te lezen."));
    }
}
