package nl.woonzorgtoets.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.view.Intrekking;
import nl.woonzorgtoets.history.Changes;
import nl.woonzorgtoets.history.History;
import nl.woonzorgtoets.history.Version;
import nl.woonzorgtoets.history.ZaakReader;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.wording.Difference;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dossiers of one zaak, with what changed between them. */
@RestController
@Tag(name = "Beoordelen")
record ZakenController(ZaakReader reader) {

    record Zaak(
            String zaaknummer,
            @Schema(example = "parkstad") String kader,

            @Schema(description = "Zoveel versies zijn er; de laatste 50 staan hier.")
            long totaal,

            @Schema(description = "De nieuwste eerst.") List<Versie> versies) {

        private static Zaak of(History it) {
            return new Zaak(
                    it.zaaknummer(),
                    it.kader(),
                    it.total(),
                    it.versions().stream().map(Versie::of).toList());
        }
    }

    record Versie(
            @Schema(example = "2026-000123") String nummer,
            Instant moment,

            @Schema(nullable = true, description = "Account dat het dossier indiende.")
            String door,

            @Schema(example = "POSITIEF") String oordeel,
            String oordeelNaam,
            @Schema(nullable = true, example = "7.94") BigDecimal score,

            @Schema(nullable = true, description = "Wat mensen het laatst besloten.")
            String besluit,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Waarom deze versie nergens meer meetelt; ontbreekt zolang zij niet is ingetrokken.")
            Intrekking ingetrokken,

            @Schema(description = "Of deze versie telt voor de zaak: de nieuwste die niet is ingetrokken.")
            boolean telt,

            @JsonInclude(Include.NON_NULL)
            @Schema(
                    description =
                            "Wat anders is dan in de laatste versie ervoor die geen vergissing was; ontbreekt bij de eerste.")
            Wijzigingen sindsVorige,

            @JsonProperty("_links") Map<String, Link> links) {

        private static Versie of(Version it) {
            Assessment assessment = it.document().assessment();
            return new Versie(
                    it.document().nummer(),
                    it.document().envelope().moment(),
                    it.document().envelope().account(),
                    assessment.oordeel().code(),
                    assessment.oordeel().naam(),
                    assessment.score().now(),
                    it.decision() == null ? null : it.decision().besluit(),
                    it.withdrawn() == null ? null : DecisionView.of(it.withdrawn()),
                    it.counts(),
                    it.since() == null ? null : Wijzigingen.of(it.since()),
                    Link.self(BeoordelingenController.PATH + "/" + it.document().nummer()));
        }
    }

    record Wijzigingen(
            @Schema(description = "De versie waarmee is vergeleken.", example = "2026-000122")
            String sinds,

            @Schema(description = "Oordeel, score en regelset.")
            List<Wijziging> uitkomst,

            @Schema(description = "De aspecten die anders uitkwamen.")
            List<Wijziging> aspecten,

            @Schema(
                    nullable = true,
                    description =
                            "De antwoorden die anders zijn; null als die van een van beide niet meer te lezen zijn.")
            List<Wijziging> antwoorden) {

        private static Wijzigingen of(Changes it) {
            return new Wijzigingen(
                    it.since(), all(it.outcome()), all(it.aspects()), it.answers() == null ? null : all(it.answers()));
        }

        private static List<Wijziging> all(List<Difference> differences) {
            return differences.stream()
                    .map(it -> new Wijziging(it.pointer(), it.what(), it.then(), it.now()))
                    .toList();
        }
    }

    record Wijziging(
            @Schema(description = "De plaats in het dossier of de beoordeling.", example = "/zaak/fase")
            String veld,

            String wat,

            @Schema(nullable = true, description = "In woorden; null als het er niet was.")
            String was,

            @Schema(nullable = true, description = "In woorden; null als het er niet meer is.")
            String wordt) {}

    @Operation(
            operationId = "leesZaak",
            summary = "De versies van een zaak, de nieuwste eerst, elk met wat er veranderde",
            description =
                    "Hoofdletters, streepjes en spaties in het zaaknummer maken geen verschil. Wat in het kader geheim is, krijgt alleen"
                            + " wie plannen beoordeelt.")
    @GetMapping(path = Api.V1 + "/zaken/{*zaaknummer}", produces = MediaType.APPLICATION_JSON_VALUE)
    Zaak read(
            @PathVariable("zaaknummer") String zaaknummer,
            @Parameter(description = "Sleutel van het kader; zonder: dat van het laatste dossier met dit zaaknummer.")
                    @RequestParam(value = "kader", required = false)
                    String kader,
            HttpServletRequest request) {
        boolean all = request.isUserInRole(Role.BEOORDELAAR.authority());
        History history = reader.find(kader, zaaknummer.substring(1), all)
                .orElseThrow(() -> ProblemException.notFound("Er is geen zaak met dit zaaknummer."));
        if (all && history.hasSecrets()) {
            SecretsGiven.with(request);
        }
        return Zaak.of(history);
    }
}
