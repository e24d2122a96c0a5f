package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.impact.Impact;
import nl.woonzorgtoets.impact.ImpactJobs;
import nl.woonzorgtoets.impact.ImpactProgress;
import nl.woonzorgtoets.release.Checked;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.CannotWriteException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Regelsets that do not judge yet, and what they would do. */
@RestController
@Tag(name = "Regels")
record ConceptenController(Concepts concepts, Checks checks, ImpactJobs impacts, Reach.Asking asking) {

    static final String PATH = Api.V1 + "/regelsets";
    static final String ZIP = "application/zip";

    private static final String IMPACT = PATH + "/{concept}/gevolgen";
    private static final long PATIENCE_MS = 10_000;
    private static final long BUSY_SECONDS = 30;

    /**
     * @param meldingen why it may not come to judge as it is, though it can be read
     * @param bekendeDossiers what comes out otherwise than is expected, in sentences
     */
    record NieuwConcept(
            @Schema(example = "concept-3") String nummer,
            String kader,
            String hash,
            String door,
            Instant moment,
            int regels,

            @Schema(
                    description =
                            "Waarom zij zo niet kan ingaan, zoals voorbeelden die anders uitkomen; leeg als zij in orde is.")
            List<Melding> meldingen,

            List<Melding> waarschuwingen,

            @Schema(description = "Bekende dossiers die anders uitkomen dan verwacht, elk in een zin.")
            List<String> bekendeDossiers,

            @JsonProperty("_links") Map<String, Link> links) {

        private static NieuwConcept of(Concept it, Checked checked) {
            return new NieuwConcept(
                    it.nummer(),
                    it.kader(),
                    it.hash(),
                    it.door(),
                    it.moment(),
                    it.regels(),
                    checked.meldingen(),
                    checked.waarschuwingen(),
                    KnownDossiers.shifts(null, checked.rulebook()).stream()
                            .map(KnownDossiers.Shift::tekst)
                            .toList(),
                    Link.self(PATH + "/" + it.nummer()));
        }
    }

    @Operation(
            operationId = "maakConcept",
            summary = "Stuur een regelset in als concept: gecontroleerd en genummerd, zonder dat zij oordeelt",
            description =
                    "Een zip van de map met regels, of een JSON-object met bij elk pad de tekst. Kan zij niet worden gelezen, dan komen alle fouten tegelijk, elk met bestand, regel en kolom. Komen voorbeelden anders uit, dan is zij wel een concept, en zegt het antwoord welke.")
    @PostMapping(
            path = PATH,
            consumes = {MediaType.APPLICATION_JSON_VALUE, ZIP},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NieuwConcept> make(
            @BodyOf(ref = BodyOf.RULES) @RequestBody(required = false) byte[] body,
            Principal who,
            HttpServletRequest request) {
        byte[] sent = body == null ? new byte[0] : body;
        boolean zip =
                MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.parseMediaType(ZIP));
        RuleFiles files = zip ? SentRules.ofZip(sent) : SentRules.ofJson(sent);
        Checked checked = checks.of(files);
        if (checked.rulebook() == null) {
            throw SentRules.refusal(checked.meldingen());
        }
        String kader = checked.rulebook().framework();
        if (!asking.reach().has(kader)) {
            throw ProblemException.invalid(
                    List.of(Fout.at("/kader.yaml", "Dit is een regelset van een kader waar u niet over gaat.")));
        }
        try {
            NieuwConcept concept = NieuwConcept.of(concepts.keep(who.getName(), checked), checked);
            return ResponseEntity.created(URI.create(PATH + "/" + concept.nummer()))
                    .body(concept);
        } catch (CannotWriteException e) {
            throw new ProblemException(Problem.of(ProblemKind.NIET_BESCHIKBAAR, e.getMessage()));
        }
    }

    @Operation(
            operationId = "bepaalGevolgen",
            summary = "Welke bewaarde oordelen door dit concept zouden omslaan, en door welke wijziging",
            description =
                    "Bij weinig zaken is dit het antwoord; anders zegt Location waar te zien is hoe ver het is. Zaken met geheime antwoorden doen niet mee.")
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Impact.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImpactProgress.class)))
    @PostMapping(path = IMPACT, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> impact(@PathVariable("concept") String nummer) {
        Rulebook draft = checks.of(concepts.files(find(nummer))).rulebook();
        if (draft == null) {
            throw RegelsetsController.cannotBeBuilt();
        }
        ImpactProgress progress = impacts.start(draft, PATIENCE_MS)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemKind.TE_VEEL_VERZOEKEN, "Er wachten al te veel concepten op hun gevolgen.")
                                .retryAfter(BUSY_SECONDS)));
        return progress.gevolgen() != null
                ? ResponseEntity.ok(progress.gevolgen())
                : ResponseEntity.accepted()
                        .location(URI.create(PATH + "/" + nummer + "/gevolgen"))
                        .body(progress);
    }

    @Operation(
            operationId = "leesGevolgen",
            summary = "Hoe ver het is met de gevolgen van een concept, en wat eruit kwam")
    @GetMapping(path = IMPACT, produces = MediaType.APPLICATION_JSON_VALUE)
    ImpactProgress progress(@PathVariable("concept") String nummer) {
        return impacts.progress(find(nummer).hash())
                .orElseThrow(() -> ProblemException.notFound(
                        "De gevolgen van dit concept zijn nog niet gevraagd. Doe dat met POST op dit adres."));
    }

    private Concept find(String nummer) {
        return concepts.find(nummer)
                .filter(it -> asking.reach().has(it.kader()))
                .orElseThrow(() -> ProblemException.notFound("Er is geen concept met dit nummer."));
    }
}
