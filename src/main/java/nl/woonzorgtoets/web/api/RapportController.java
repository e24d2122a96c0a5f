package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The report on a case, as PDF or as HTML, whichever the client would rather have. */
@RestController
@Tag(name = "Beoordelen")
record RapportController(Reports reports) {

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
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE)
                    String accept,
            HttpServletRequest request) {
        Report report = reports.find(nummer)
                .orElseThrow(() -> ProblemException.notFound("Er is geen beoordeling met dit nummer."));
        return prefersHtml(accept) ? html(report, request) : pdf(report);
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
