package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.oordeel.Oordeel;
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
record BesluitenController(Archive archive, CaseAccess cases, Clock clock) {

    private static final String PATH = BeoordelingenController.PATH + "/{nummer}/besluiten";

    /** The human decision as it comes in. */
    record NieuwBesluit(
            @Schema(description = "Een van de oordelen, behalve ONVOLLEDIG.", example = "POSITIEF")
            String besluit,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    maxLength = 4000,
                    description = "Verplicht als het besluit afwijkt van het oordeel.",
                    example = "De weg is te smal.")
            String motivering,

            @Schema(maxLength = 200, example = "wethouder") String functie) {}

    /** All that was decided on a case, oldest first. */
    record Besluiten(List<Besluit> besluiten) {}

    @Operation(operationId = "besluit", summary = "Leg een besluit vast")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Besluit decide(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuwBesluit.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        CaseDocument judged = cases.find(nummer).document(Rulebooks.NONE);
        NieuwBesluit form = read(body, judged.assessment().oordeel().name());
        String moment = clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
        Besluit besluit = new Besluit(nummer, form.besluit(), form.motivering(), form.functie(), who.getName(), moment);
        archive.decide(besluit);
        return besluit;
    }

    @Operation(operationId = "leesBesluiten", summary = "Lees wat mensen over deze zaak besloten, het oudste eerst")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Besluiten decisions(@PathVariable("nummer") String nummer) {
        cases.find(nummer);
        return new Besluiten(archive.decisions(nummer));
    }

    /** @param oordeel what the machine concluded; a decision that departs from it says why */
    private static NieuwBesluit read(byte[] body, String oordeel) {
        List<String> allowed = Oordeel.besluiten();
        Map<String, String> given = FormReader.read(NieuwBesluit.class, body, Map.of("besluit", allowed));
        NieuwBesluit form = new NieuwBesluit(given.get("besluit"), given.get("motivering"), given.get("functie"));
        List<Fout> fouten = new ArrayList<>();
        if (form.besluit == null) {
            fouten.add(Fout.at("/besluit", "Geef het besluit: " + String.join(", ", allowed) + "."));
        }
        if (isBlank(form.functie)) {
            fouten.add(Fout.at("/functie", "Geef de functie waarin het besluit is genomen."));
        }
        if (form.besluit != null && !form.besluit.equals(oordeel) && isBlank(form.motivering)) {
            fouten.add(Fout.at("/motivering", "Motiveer waarom het besluit afwijkt van het oordeel " + oordeel + "."));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalid(fouten);
        }
        return form;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
