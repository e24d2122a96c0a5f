package nl.woonzorgtoets.web.ui.archief;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.bundle.Bundle;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out cases as a zip that stands on its own. */
@Controller
record ExportController(SearchReader reader, Archive archive, WordedCases cases, Clock clock) {

    private static final Set<String> OTHERS = Set.of("nummer", "_csrf");

    @PostMapping("/archief/export")
    void export(
            @RequestParam Map<String, String> parameters,
            @RequestParam(value = "nummer", required = false) String nummer,
            Principal who,
            HttpServletResponse response)
            throws IOException {
        SearchForm form = reader.read(parameters, OTHERS);
        if (!form.isSound()) {
            throw new PageNotFoundException();
        }
        if (nummer != null && cases.cannotBeHandedOut(cases.kept(nummer))) {
            throw new AccessDeniedException("In deze zaak staan ook geheime antwoorden of een geheime motivering.");
        }
        Bundle bundle =
                Bundle.of(archive, nummer == null ? form.filter() : CaseFilter.only(nummer), cases::cannotBeHandedOut);
        if (bundle.nummers().isEmpty()) {
            throw new PageNotFoundException();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        bundle.note(who.getName(), now);
        String name = nummer == null ? "archief-" + now.toString().replaceAll("[:Z]", "") : "zaak-" + nummer;
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        bundle.writeTo(response.getOutputStream(), name);
    }
}
