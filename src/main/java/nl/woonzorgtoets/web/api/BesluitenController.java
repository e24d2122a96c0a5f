package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.decision.DecisionDesk;
import nl.woonzorgtoets.decision.InvalidDecisionException;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.view.Besluit;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people decided on a case, and what followed. */
@RestController
@Tag(name = "Besluiten")
record BesluitenController(DecisionDesk desk, CaseAccess cases, RulebookShelf shelf) {

    private static final String CASE = BeoordelingenController.PATH + "/{nummer}";

    /** All that was decided on a case, oldest first, and what can be decided on it. */
    record Besluiten(
            List<Besluit> besluiten,
            List<Mogelijk> mogelijk,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "Als er niets te besluiten valt: waarom, en wat wel kan.")
            String waaromNiets) {}

    /** Something that can be decided on the case. */
    record Mogelijk(
            String code,
            String naam,
            boolean positief,
            boolean weigering,
            boolean onderVoorwaarden,
            boolean buitenBehandeling,

            @Schema(description = "Wat dit besluit verder moet zeggen, bij de namen van een besluit.")
            List<String> vraagt) {

        private static Mogelijk of(Besluitsoort it) {
            return new Mogelijk(
                    it.code(),
                    it.naam(),
                    it.positief(),
                    it.weigering(),
                    it.onderVoorwaarden(),
                    it.buitenBehandeling(),
                    it.vraagt());
        }
    }

    @Operation(
            operationId = "besluit",
            summary = "Leg een besluit vast",
            description =
                    "Alleen besluit en functie zijn altijd nodig. Wat het kader bij dit oordeel nog meer vraagt, staat"
                            + " in het antwoord als het ontbreekt, alles in één keer.")
    @PostMapping(
            path = CASE + "/besluiten",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Besluit decide(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuwBesluit.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        CaseDocument judged = cases.find(nummer).document(shelf::readable);
        return kept(() -> desk.decide(judged, FormReader.object(body), who.getName()));
    }

    @Operation(
            operationId = "vervolg",
            summary = "Leg vast wat er op het laatste besluit volgde, of hoe het met een voorwaarde staat",
            description = "Het besluit zelf verandert niet; het antwoord is dat besluit zoals het er nu mee staat.")
    @PostMapping(
            path = CASE + "/vervolg",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Besluit follow(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuwBesluit.NieuwVervolg.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        CaseDocument judged = cases.find(nummer).document(shelf::readable);
        return kept(() -> desk.follow(judged, FormReader.object(body), who.getName()));
    }

    @Operation(
            operationId = "leesBesluiten",
            summary = "Lees wat mensen over deze zaak besloten, het oudste eerst, en wat zij kunnen besluiten")
    @GetMapping(path = CASE + "/besluiten", produces = MediaType.APPLICATION_JSON_VALUE)
    Besluiten decisions(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        KeptCase found = cases.find(nummer);
        List<Besluit> decisions =
                cases.decisions(found, request).stream().map(DecisionView::of).toList();
        return cases.read(found)
                .map(desk::possible)
                .map(it -> new Besluiten(
                        decisions, it.soorten().stream().map(Mogelijk::of).toList(), it.waaromNiets()))
                // Nothing of a case that nobody can read.
                .orElseGet(() -> new Besluiten(decisions, List.of(), null));
    }

    private interface Act {
        nl.woonzorgtoets.archive.Besluit perform() throws InvalidDecisionException;
    }

    private static Besluit kept(Act act) {
        try {
            return DecisionView.of(act.perform());
        } catch (InvalidDecisionException e) {
            throw ProblemException.invalid(e.problems().stream().map(Fout::of).toList());
        }
    }
}
