package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The report on a kept verdict: a letter to read, print or download. */
@Controller
record ReportController(Reports reports) {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @GetMapping("/beoordelingen/{nummer}/rapport")
    ResponseEntity<byte[]> page(@PathVariable("nummer") String nummer, HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String html = reports.html(find(nummer), request.getContextPath(), here);
        return ResponseEntity.ok().contentType(HTML).body(html.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/beoordelingen/{nummer}/rapport.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("nummer") String nummer) {
        return Download.of("rapport-" + nummer + ".pdf", MediaType.APPLICATION_PDF, reports.pdf(find(nummer)));
    }

    private Report find(String nummer) {
        return reports.find(nummer).orElseThrow(PageNotFoundException::new);
    }
}
