package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.base.Signs;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Oordeel;
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

/** What people decided on a case. */
@RestController
@Tag(name = "Besluiten")
record BesluitenController(Archive archive, CaseAccess cases, RulebookShelf shelf, Clock clock) {

    private static final String PATH = BeoordelingenController.PATH + "/{nummer}/besluiten";

    /** The human decision as it comes in. */
    record NieuwBesluit(
            @Schema(
                    description =
                            "Een van de besluiten van het kader; zonder eigen besluiten een van de oordelen die over het plan gaan.",
                    example = "POSITIEF")
            String besluit,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    maxLength = 4000,
                    description = "Verplicht als het besluit afwijkt van het oordeel.",
                    example = "De weg is te smal.")
            String motivering,

            @Schema(maxLength = 200, example = "wethouder") String functie) {}

    /** The human decision as it was kept. */
    record Besluit(
            @Schema(example = "2026-000123") String nummer,
            @Schema(example = "POSITIEF") String besluit,
            @Schema(nullable = true) String motivering,
            String functie,

            @Schema(description = "Het account dat het vastlegde.")
            String door,

            Instant moment) {

        private static Besluit of(nl.woonzorgtoets.archive.Besluit it) {
            return new Besluit(
                    it.nummer(), it.besluit(), it.motivering(), it.functie(), it.door(), Instant.parse(it.moment()));
        }
    }

    /** All that was decided on a case, oldest first. */
    record Besluiten(List<Besluit> besluiten) {}

    @Operation(operationId = "besluit", summary = "Leg een besluit vast")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Besluit decide(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuwBesluit.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        CaseDocument judged = cases.find(nummer).document(shelf::readable);
        Oordeel oordeel = judged.assessment().oordeel();
        Map<String, Besluitsoort> kinds = kinds(judged);
        NieuwBesluit form = read(body, oordeel, kinds);
        String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        nl.woonzorgtoets.archive.Besluit besluit = nl.woonzorgtoets.archive.Besluit.of(
                kinds.get(form.besluit()), oordeel, nummer, form.motivering(), form.functie(), who.getName(), moment);
        archive.decide(besluit);
        return Besluit.of(besluit);
    }

    @Operation(operationId = "leesBesluiten", summary = "Lees wat mensen over deze zaak besloten, het oudste eerst")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Besluiten decisions(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        return new Besluiten(
                cases.decisions(nummer, request).stream().map(Besluit::of).toList());
    }

    /** By code, in the order in which the framework of the case names them. */
    private Map<String, Besluitsoort> kinds(CaseDocument judged) {
        Map<String, Besluitsoort> kinds = new LinkedHashMap<>();
        shelf.readable(judged.assessment().evidence().regelset())
                .map(judged.assessment().evidence()::van)
                .map(it -> it.kader().besluiten())
                .orElseGet(EersteEditie::besluiten)
                .forEach(it -> kinds.put(it.code(), it));
        return kinds;
    }

    /** @param oordeel what the machine concluded; a decision that departs from it says why */
    private static NieuwBesluit read(byte[] body, Oordeel oordeel, Map<String, Besluitsoort> kinds) {
        List<String> allowed = List.copyOf(kinds.keySet());
        Map<String, String> given = FormReader.read(NieuwBesluit.class, body, Map.of("besluit", allowed));
        NieuwBesluit form = new NieuwBesluit(given.get("besluit"), given.get("motivering"), given.get("functie"));
        List<Fout> fouten = new ArrayList<>();
        if (form.besluit == null) {
            fouten.add(Fout.at("/besluit", "Geef het besluit: " + String.join(", ", allowed) + "."));
        }
        if (Signs.isEmpty(form.functie)) {
            fouten.add(Fout.at("/functie", "Geef de functie waarin het besluit is genomen."));
        }
        if (form.besluit != null && kinds.get(form.besluit).wijktAf(oordeel) && Signs.isEmpty(form.motivering)) {
            fouten.add(Fout.at(
                    "/motivering", "Motiveer waarom het besluit afwijkt van het oordeel " + oordeel.code() + "."));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return form;
    }
}
