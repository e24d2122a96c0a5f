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
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.report.Lezer;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.api.problem.Fout;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The report on a case, as PDF or as HTML, whichever the client would rather have. */
@RestController
@Tag(name = "Beoordelen")
record RapportController(Reports reports, CaseAccess cases, Clock clock) {

    private static final String UNKNOWN = "Kies voor wie de brief is: " + String.join(", ", Lezer.words()) + ".";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** For the page only: its style comes from this machine, and nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Operation(
            operationId = "leesRapport",
            summary = "Lees het rapport over een beoordeling: een brief in gewoon Nederlands",
            description =
                    "Als PDF (PDF/A-2a en PDF/UA-1) of als HTML; de header Accept kiest. Wie alles aanvaardt, krijgt de PDF."
                            + " Voor dezelfde zaak met dezelfde besluiten is de PDF byte voor byte gelijk.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(implementation = String.class))
            })
    @GetMapping(
            path = BeoordelingenController.PATH + "/{nummer}/rapport",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> report(
            @PathVariable("nummer") String nummer,
            @Parameter(
                            description = "Voor wie de brief is: "
                                    + "initiatiefnemer, aanvulling (alleen wat er ontbreekt en de indiener kan geven), college, openbaar, of"
                                    + " dossier met alles erin.")
                    @RequestParam(value = "lezer", required = false)
                    String lezer,
            @Parameter(
                            description =
                                    "De dag van een verzoek om aanvulling, waarvandaan de termijn telt; zonder: die van"
                                            + " de toets. Een andere brief gebruikt hem niet.")
                    @RequestParam(value = "datum", required = false)
                    String datum,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            HttpServletRequest request) {
        Report report =
                find(nummer, lezer == null ? Lezer.DOSSIER.word() : lezer, day(datum), Fout.in("lezer", UNKNOWN, null));
        return prefersHtml(accept) ? html(report, request) : pdf(report);
    }

    /** A letter that was sent, without its text. */
    record Brief(
            @Schema(description = "De hoeveelste brief over deze zaak, vanaf 1.")
            int versie,

            LocalDate datum,
            @Schema(example = "initiatiefnemer") String lezer,
            String door,
            Instant moment,
            @JsonProperty("_links") Map<String, Link> links) {

        private static Brief of(nl.woonzorgtoets.archive.Brief it) {
            return new Brief(
                    it.versie(),
                    LocalDate.parse(it.datum()),
                    it.lezer(),
                    it.door(),
                    Instant.parse(it.moment()),
                    Link.self(BeoordelingenController.PATH + "/" + it.nummer() + "/brieven/" + it.versie()));
        }
    }

    record Brieven(List<Brief> brieven) {}

    record NieuweBrief(
            @Schema(description = "Voor wie de brief is.", example = "initiatiefnemer")
            String lezer) {}

    @Operation(
            operationId = "verstuur",
            summary = "Leg vast dat de brief, zoals hij nu is, is verstuurd",
            description = "De brief wordt een stuk in het archief, en is zo later terug te lezen.")
    @PostMapping(
            path = BeoordelingenController.PATH + "/{nummer}/brieven",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Brief send(
            @PathVariable("nummer") String nummer,
            @BodyOf(NieuweBrief.class) @RequestBody(required = false) byte[] body,
            Principal who) {
        Map<String, String> given = FormReader.read(NieuweBrief.class, body, Map.of("lezer", Lezer.words()));
        Instant now = clock.instant();
        Report report = find(nummer, given.getOrDefault("lezer", ""), CivilDay.of(now), Fout.at("/lezer", UNKNOWN));
        return Brief.of(reports.send(report, who.getName(), now));
    }

    @Operation(operationId = "leesBrieven", summary = "Welke brieven over deze zaak zijn verstuurd, de oudste eerst")
    @GetMapping(path = BeoordelingenController.PATH + "/{nummer}/brieven", produces = MediaType.APPLICATION_JSON_VALUE)
    Brieven letters(@PathVariable("nummer") String nummer) {
        cases.find(nummer);
        return new Brieven(reports.sent(nummer).stream().map(Brief::of).toList());
    }

    @Operation(operationId = "leesBrief", summary = "Lees een brief zoals hij is verstuurd")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(
            path = BeoordelingenController.PATH + "/{nummer}/brieven/{versie}",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(@PathVariable("nummer") String nummer, @PathVariable("versie") String versie) {
        return reports.sent(nummer, versie)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(reports.pdf(it)))
                .orElseThrow(() -> ProblemException.notFound("Er is over deze zaak geen brief met dit nummer."));
    }

    private static LocalDate day(String text) {
        return text == null
                ? null
                : CivilDay.read(text)
                        .orElseThrow(() -> ProblemException.invalid(
                                List.of(Fout.in("datum", "Vul een bestaande dag in, zoals 2026-07-01.", null))));
    }

    private Report find(String nummer, String lezer, LocalDate day, Fout unknown) {
        cases.find(nummer);
        Lezer reader = Lezer.of(lezer).orElseThrow(() -> ProblemException.invalid(List.of(unknown)));
        return reports.find(nummer, reader, day)
                .orElseThrow(() -> ProblemException.notFound(
                        "Er is niets om te vragen: de indiener hoeft niets meer aan te vullen."));
    }

    /** Whoever takes everything gets the PDF; a browser asks for HTML first. */
    private static boolean prefersHtml(String accept) {
        List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(wanted);
        wanted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
        return wanted.stream()
                .filter(it -> it.includes(MediaType.APPLICATION_PDF) || it.includes(MediaType.TEXT_HTML))
                .findFirst()
                .filter(it -> !it.includes(MediaType.APPLICATION_PDF))
                .isPresent();
    }

    private ResponseEntity<byte[]> html(Report report, HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String html = reports.html(report, request.getContextPath(), here);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> pdf(Report report) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(reports.pdf(report));
    }
}
