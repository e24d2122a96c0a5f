package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.assessment.AssessmentDesk;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.view.Beoordeling;
import nl.woonzorgtoets.document.view.Besluit;
import nl.woonzorgtoets.document.view.Intrekking;
import nl.woonzorgtoets.document.view.Velden;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.wording.telling.CautionTexts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers in, verdicts out, and what was judged before. */
@RestController
@Tag(name = "Beoordelen")
record BeoordelingenController(
        AssessmentDesk desk, Archive archive, SearchReader reader, CaseAccess cases, RulebookShelf shelf) {

    static final String PATH = Api.V1 + "/beoordelingen";

    private static final String KEY = "[A-Za-z0-9._:-]{1,100}";
    private static final Pattern ALLOWED_KEY = Pattern.compile(KEY);

    @Operation(operationId = "beoordeel", summary = "Beoordeel een dossier en bewaar de zaak")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Beoordeling.class)))
    @Problems({ProblemKind.CONFLICT, ProblemKind.NIET_TE_VERWERKEN})
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<byte[]> assess(
            @BodyOf(ref = BodyOf.DOSSIER) @RequestBody(required = false) byte[] dossier,
            @Parameter(
                            description =
                                    "Met dezelfde sleutel en hetzelfde dossier komt de eerdere zaak terug, zonder een"
                                            + " tweede te maken.",
                            example = "0f8fad5b-d9cb-469f-a165-70867728950e",
                            schema = @Schema(type = "string", pattern = "^" + KEY + "$"))
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    String key,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader,
            @Parameter(description = VeldenReader.DESCRIPTION, example = VeldenReader.EXAMPLE)
                    @RequestParam(value = "velden", required = false)
                    String velden,
            Principal who,
            HttpServletRequest request)
            throws InvalidDossierException {
        if (key != null && !ALLOWED_KEY.matcher(key).matches()) {
            String message = "Gebruik 1 tot 100 letters, cijfers en de tekens . _ : -, zoals in een UUID.";
            throw ProblemException.invalid(List.of(Fout.in("Idempotency-Key", message, null)));
        }
        Velden asked = VeldenReader.read(velden);
        AssessmentDesk.HandedIn it = desk.handIn(orEmpty(dossier), key, who.getName(), kader);
        return ResponseEntity.created(URI.create(PATH + "/" + it.document().nummer()))
                .body(inWords(cases.all(it.document(), request), desk.doubts(it))
                        .json(asked));
    }

    @Operation(operationId = "proefbeoordeel", summary = "Beoordeel een dossier zonder het te bewaren")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Beoordeling.class)))
    @Problems(ProblemKind.NIET_TE_VERWERKEN)
    @PostMapping(
            path = Api.V1 + "/proefbeoordelingen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] tryOut(
            @BodyOf(ref = BodyOf.DOSSIER) @RequestBody(required = false) byte[] dossier,
            @Parameter(description = Api.FRAMEWORK) @RequestParam(value = "kader", required = false) String kader,
            @Parameter(description = VeldenReader.DESCRIPTION, example = VeldenReader.EXAMPLE)
                    @RequestParam(value = "velden", required = false)
                    String velden,
            HttpServletRequest request)
            throws InvalidDossierException {
        Velden asked = VeldenReader.read(velden);
        Judgement judged = desk.consider(orEmpty(dossier), kader);
        return inWords(cases.all(desk.trial(judged), request), desk.doubts(judged))
                .json(asked);
    }

    @Operation(operationId = "zoekBeoordelingen", summary = "Zoek beoordelingen, nieuwste eerst")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Beoordelingenlijst search(@Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        CaseQuery query = CaseQuery.read(parameters, reader);
        return Beoordelingenlijst.of(
                query,
                archive.search(query.search().filter(), query.search().order(), query.page() - 1, query.size()),
                archive.unlookedAt(query.search().filter()));
    }

    @Operation(
            operationId = "leesBeoordeling",
            summary = "Lees een beoordeling zoals zij is bewaard",
            description = "Wat in het kader geheim is, krijgt alleen wie plannen beoordeelt.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Beoordeling.class)))
    @GetMapping(path = PATH + "/{nummer}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] read(
            @PathVariable("nummer") String nummer,
            @Parameter(description = VeldenReader.DESCRIPTION, example = VeldenReader.EXAMPLE)
                    @RequestParam(value = "velden", required = false)
                    String velden,
            HttpServletRequest request) {
        Velden asked = VeldenReader.read(velden);
        KeptCase kept = cases.find(nummer);
        List<nl.woonzorgtoets.archive.Besluit> decisions = cases.decisions(kept, request);
        Besluit latest = decisions.isEmpty() ? null : DecisionView.of(decisions.get(decisions.size() - 1));
        Intrekking withdrawn =
                cases.withdrawal(kept, request).map(DecisionView::of).orElse(null);
        return inWords(cases.told(kept, request), List.of(), latest, withdrawn).json(asked);
    }

    @Operation(
            operationId = "leesDossier",
            summary = "Lees het dossier zoals het is ingediend, byte voor byte",
            description =
                    "Wat in het kader geheim is, krijgt alleen wie plannen beoordeelt; voor anderen is het weggelaten.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = BodyOf.DOSSIER)))
    @GetMapping(path = PATH + "/{nummer}/dossier", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] dossier(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        return cases.find(nummer, request).dossierBytes();
    }

    private Beoordeling inWords(CaseDocument it, List<DossierProblem> doubts) {
        return inWords(it, doubts, null, null);
    }

    /**
     * @param latest what people decided last; null when they did not
     * @param withdrawn why it counts no more; null while it does
     */
    private Beoordeling inWords(CaseDocument it, List<DossierProblem> doubts, Besluit latest, Intrekking withdrawn) {
        Rulebook judged = shelf.readable(it.assessment().evidence().regelset()).orElse(null);
        List<Beoordeling.Aandachtspunt> told = doubts.stream()
                .map(doubt -> new Beoordeling.Aandachtspunt(doubt.pointer(), doubt.message()))
                .toList();
        return Beoordeling.of(it, CautionTexts.of(it, judged)::sentence, told, latest, withdrawn);
    }

    private static byte[] orEmpty(byte[] body) {
        return body == null ? new byte[0] : body;
    }
}
