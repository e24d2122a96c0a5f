package nl.woonzorgtoets.web.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.release.Release;
import nl.woonzorgtoets.release.ReleaseState;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.api.problem.Problem;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.api.problem.ProblemKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What judges, and what judged before. */
@RestController
class RegelsetsController {

    private static final String PATH = Api.V1 + "/regelsets";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Archive archive;
    private final RulebookShelf shelf;
    private final Release release;

    RegelsetsController(Archive archive, RulebookShelf shelf, Release release) {
        this.archive = archive;
        this.shelf = shelf;
        this.release = release;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> list() {
        String active = release.state().hash();
        return Map.of(
                "regelsets",
                archive.regelsets().stream().map(kept -> summary(kept, active)).toList());
    }

    @GetMapping(path = PATH + "/actief", produces = MediaType.APPLICATION_JSON_VALUE)
    ReleaseState active() {
        return release.state();
    }

    @GetMapping(path = PATH + "/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> one(@PathVariable("hash") String hash) {
        try {
            return shelf.find(hash).map(RulebookView::of).orElseThrow(RegelsetsController::unknown);
        } catch (RejectedRulebookException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.NIET_TE_VERWERKEN,
                            "Deze versie van de toepassing kan deze regelset niet meer opbouwen. De bestanden zijn wel te lezen."));
        }
    }

    @GetMapping(path = PATH + "/{hash}/bestanden", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> files(@PathVariable("hash") String hash) {
        return Map.of(
                "bestanden",
                rules(hash).contents().entrySet().stream()
                        .map(file -> Map.of("pad", file.getKey(), "grootte", file.getValue().length))
                        .toList());
    }

    @GetMapping(path = PATH + "/{hash}/bestanden/{*pad}")
    ResponseEntity<byte[]> file(@PathVariable("hash") String hash, @PathVariable("pad") String pad) {
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

    private static ProblemException unknown() {
        return ProblemException.notFound("Er is geen regelset met dit nummer.");
    }

    private static Map<String, Object> summary(KeptRules kept, String active) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("hash", kept.hash());
        summary.put("bewaardSinds", kept.at());
        summary.put("actief", kept.hash().equals(active));
        summary.put("_links", Map.of("self", Map.of("href", PATH + "/" + kept.hash())));
        return summary;
    }
}
