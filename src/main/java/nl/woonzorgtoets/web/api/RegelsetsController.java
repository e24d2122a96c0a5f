package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.release.Checks;
import nl.woonzorgtoets.release.ReleaseState;
import nl.woonzorgtoets.release.approval.Approvals;
import nl.woonzorgtoets.release.approval.Released;
import nl.woonzorgtoets.release.approval.Releases;
import nl.woonzorgtoets.release.approval.Standing;
import nl.woonzorgtoets.release.concepts.Concept;
import nl.woonzorgtoets.release.concepts.Concepts;
import nl.woonzorgtoets.release.workbench.RulesFolder;
import nl.woonzorgtoets.release.workbench.RulesFolders;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What judges, and what judged before. */
@RestController
@Tag(name = "Regels")
record RegelsetsController(
        Archive archive,
        RulebookShelf shelf,
        RulesFolders folders,
        Concepts concepts,
        Checks checks,
        Approvals approvals,
        Releases releases,
        Reach.Asking asking) {

    private static final String PATH = Api.V1 + "/regelsets";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    record Regelsets(
            List<BewaardeRegelset> regelsets,

            @Schema(
                    description =
                            "Ingestuurde regelsets die nog niet oordelen, de nieuwste eerst; alleen voor wie over regels gaat.")
            List<Concept> concepten,

            @Schema(description = "Hoe ver die concepten zijn, in dezelfde volgorde.")
            List<Standing> standen,

            @Schema(description = "Wat ging oordelen, per kader het oudste eerst.")
            List<Released> ingebruiknames) {}

    record BewaardeRegelset(
            String hash,

            @Schema(description = "Sleutel van het kader.", example = "parkstad")
            String kader,

            Instant bewaardSinds,
            boolean actief,
            @JsonProperty("_links") Map<String, Link> links) {

        private static BewaardeRegelset of(KeptRules kept, Set<String> active) {
            return new BewaardeRegelset(
                    kept.hash(),
                    kept.kader(),
                    Instant.parse(kept.at()),
                    active.contains(kept.hash()),
                    Link.self(PATH + "/" + kept.hash()));
        }
    }

    record Bestanden(List<Bestand> bestanden) {}

    record Bestand(
            @Schema(example = "kader.yaml") String pad,
            @Schema(description = "In bytes.") int grootte) {}

    @Operation(operationId = "leesRegelsets", summary = "Alle regelsets in het archief, de oudste eerst")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Regelsets list(HttpServletRequest request) {
        Set<String> active =
                shelf.all().stream().map(it -> it.rulebook().hash()).collect(Collectors.toSet());
        List<Concept> concepten = maySeeConcepts(request)
                ? concepts.all().stream()
                        .filter(it -> asking.reach().has(it.kader()))
                        .toList()
                : List.of();
        return new Regelsets(
                archive.regelsets().stream()
                        .map(kept -> BewaardeRegelset.of(kept, active))
                        .toList(),
                concepten,
                approvals.standings(concepten),
                archive.regelsets().stream()
                        .map(KeptRules::kader)
                        .distinct()
                        .flatMap(it -> releases.of(it).stream())
                        .toList());
    }

    private static boolean maySeeConcepts(HttpServletRequest request) {
        return request.isUserInRole(Role.BELEID.authority()) || request.isUserInRole(Role.BEHEER.authority());
    }

    @Operation(operationId = "leesActief", summary = "Wat nu oordeelt, en wat er mis is met de regelmap")
    @GetMapping(path = PATH + "/actief", produces = MediaType.APPLICATION_JSON_VALUE)
    ReleaseState active(
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader) {
        if (!folders.areSeveral() && kader == null) {
            return released(folders.here());
        }
        String framework = shelf.active(kader).rulebook().framework();
        return released(folders.of(framework).orElseThrow(RegelsetsController::unknown));
    }

    private ReleaseState released(RulesFolder folder) {
        ReleaseState state = folder.release().state();
        return Optional.ofNullable(state.kader())
                .flatMap(releases::latest)
                .map(it -> state.as(it.nummer(), it.zonderTweedePersoon()))
                .orElse(state);
    }

    @Operation(operationId = "leesRegelset", summary = "Een regelset met haar regels, bronnen en keuzes")
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @GetMapping(path = PATH + "/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    Regelset one(@PathVariable("hash") String hash, HttpServletRequest request) {
        Optional<Concept> concept = maySeeConcepts(request)
                ? concepts.find(hash).filter(it -> asking.reach().has(it.kader()))
                : Optional.empty();
        if (concept.isPresent()) {
            return Optional.ofNullable(checks.of(concepts.files(concept.get())).rulebook())
                    .map(Regelset::of)
                    .orElseThrow(RegelsetsController::cannotBeBuilt);
        }
        try {
            return shelf.find(hash).map(Regelset::of).orElseThrow(RegelsetsController::unknown);
        } catch (RejectedRulebookException e) {
            throw cannotBeBuilt();
        }
    }

    @Operation(operationId = "leesBestanden", summary = "De bestanden van een regelset")
    @GetMapping(path = PATH + "/{hash}/bestanden", produces = MediaType.APPLICATION_JSON_VALUE)
    Bestanden files(@PathVariable("hash") String hash) {
        return new Bestanden(rules(hash).contents().entrySet().stream()
                .map(file -> new Bestand(file.getKey(), file.getValue().length))
                .toList());
    }

    @Operation(operationId = "leesBestand", summary = "De tekst van een bestand van een regelset, byte voor byte")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class)))
    @GetMapping(path = PATH + "/{hash}/bestanden/{*pad}")
    ResponseEntity<byte[]> file(@PathVariable("hash") String hash, @PathVariable("pad") String pad)
            throws HttpMediaTypeNotAcceptableException {
        if (pad.isEmpty()) {
            // The list of files, for whoever does not take JSON.
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
        }
        byte[] content = rules(hash).contents().get(pad.substring(1));
        if (content == null) {
            throw ProblemException.notFound("Deze regelset heeft geen bestand met dit pad.");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .contentType(TEXT)
                .body(content);
    }

    private RuleFiles rules(String hash) {
        return archive.rules(hash).orElseThrow(RegelsetsController::unknown);
    }

    static ProblemException cannotBeBuilt() {
        return new ProblemException(Problem.of(
                ProblemKind.NIET_TE_VERWERKEN,
                "Deze versie van de toepassing kan deze regelset niet meer opbouwen. De bestanden zijn wel te lezen."));
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("Er is geen regelset met dit nummer.");
    }
}
