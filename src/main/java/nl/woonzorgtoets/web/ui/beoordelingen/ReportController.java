package nl.woonzorgtoets.web.ui.beoordelingen;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.report.Lezer;
import nl.woonzorgtoets.report.Report;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.ui.Download;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The report on a kept verdict: a letter to read, print or download. */
@Controller
record ReportController(Reports reports, Clock clock) {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @GetMapping("/beoordelingen/{nummer}/rapport")
    ResponseEntity<byte[]> page(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "lezer", defaultValue = "dossier") String lezer,
            @RequestParam(value = "datum", required = false) String datum,
            HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String html = reports.html(find(nummer, lezer, day(datum)), request.getContextPath(), here);
        return ResponseEntity.ok().contentType(HTML).body(html.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/beoordelingen/{nummer}/rapport.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "lezer", defaultValue = "dossier") String lezer,
            @RequestParam(value = "datum", required = false) String datum) {
        String name = lezer.equals(Lezer.DOSSIER.word()) ? "rapport-" : lezer + "-";
        return Download.of(
                name + nummer + ".pdf", MediaType.APPLICATION_PDF, reports.pdf(find(nummer, lezer, day(datum))));
    }

    /** Keeps the letter as it is now, as the one that was sent. */
    @PostMapping("/beoordelingen/{nummer}/brieven")
    String send(
            @PathVariable("nummer") String nummer,
            @RequestParam(value = "lezer", defaultValue = "") String lezer,
            Principal who) {
        Instant now = clock.instant();
        reports.send(find(nummer, lezer, CivilDay.of(now)), who.getName(), now);
        return "redirect:/beoordelingen/" + nummer + "#brieven";
    }

    @GetMapping("/beoordelingen/{nummer}/brieven/{versie}")
    ResponseEntity<byte[]> sent(@PathVariable("nummer") String nummer, @PathVariable("versie") String versie) {
        Brief brief = reports.sent(nummer, versie).orElseThrow(PageNotFoundException::new);
        return Download.of(
                "brief-" + nummer + "-" + brief.versie() + ".pdf", MediaType.APPLICATION_PDF, reports.pdf(brief));
    }

    private static LocalDate day(String text) {
        return text == null ? null : CivilDay.read(text).orElseThrow(PageNotFoundException::new);
    }

    /** @param day on which something is asked for; null: the day of the assessment */
    private Report find(String nummer, String lezer, LocalDate day) {
        return Lezer.of(lezer).flatMap(it -> reports.find(nummer, it, day)).orElseThrow(PageNotFoundException::new);
    }
}
