package nl.woonzorgtoets.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.filing.Zaakmap;
import nl.woonzorgtoets.filing.Zaakmappen;
import nl.woonzorgtoets.web.api.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The folder of a case for the system in which a municipality keeps its records. */
@RestController
@Tag(name = "Beoordelen")
record ZaakmappenController(Zaakmappen folders, CaseAccess cases) {

    private static final String ZIP = "application/zip";

    @Operation(
            operationId = "leesZaakmap",
            summary = "Lees de map van een zaak voor het zaaksysteem, als zip",
            description =
                    "Rapporten en brieven als PDF/A-2a en wat verzegeld is als JSON. Bij elk stuk staan metagegevens volgens MDTO en de velden van"
                            + " een enkelvoudiginformatieobject (ZGW). Geheime stukken zitten er alleen in voor wie ze mag kennen."
                            + " Van dezelfde zaak, met dezelfde besluiten en brieven, is de map byte voor byte gelijk.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = BeoordelingenController.PATH + "/{nummer}/zaakmap", produces = ZIP)
    ResponseEntity<byte[]> folder(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        // Reading it notes that secrets were told.
        cases.find(nummer, request);
        Zaakmap folder = folders.find(nummer, request.isUserInRole(Role.BEOORDELAAR.authority()))
                .orElseThrow(() -> ProblemException.notFound("Er is geen beoordeling met dit nummer."));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(folder.name() + ".zip")
                                .build()
                                .toString())
                .body(folder.zip());
    }
}
