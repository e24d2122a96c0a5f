package nl.woonzorgtoets.web.ui.zaken;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.history.History;
import nl.woonzorgtoets.history.ZaakReader;
import nl.woonzorgtoets.report.Reports;
import nl.woonzorgtoets.web.audit.SecretsGiven;
import nl.woonzorgtoets.web.ui.PageFrame;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Dutch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a zaak: its versions, and for who judges plans the work on it. */
@Controller
record ZaakController(
        ZaakReader reader, Archive archive, Reports reports, WorkLines lines, PageFrame frame, Clock clock) {

    /** @param state when it was there, or by when it must be */
    record Expected(long id, String wat, String state, boolean open, boolean overdue) {}

    @GetMapping("/zaken")
    String all(Model model) {
        lines.show(model);
        return "zaken/werk";
    }

    @GetMapping("/zaken/{*zaaknummer}")
    String zaak(
            @PathVariable("zaaknummer") String zaaknummer,
            @RequestParam(value = "kader", required = false) String kader,
            HttpServletRequest request,
            Model model) {
        boolean judges = frame.may("POST", "/dossiers");
        History history = reader.find(kader, zaaknummer.substring(1), judges).orElseThrow(PageNotFoundException::new);
        if (judges && history.hasSecrets()) {
            SecretsGiven.with(request);
        }
        model.addAttribute("zaak", history);
        model.addAttribute("nieuwste", history.newest());
        model.addAttribute("oordeelt", judges);
        if (judges) {
            work(history, model);
        }
        return "zaken/zaak";
    }

    private void work(History history, Model model) {
        LocalDate today = CivilDay.of(clock.instant());
        Work.Sheet sheet = archive.work().of(Work.Of.zaak(history.kader(), history.zaaknummer()));
        model.addAttribute("blad", sheet);
        model.addAttribute(
                "verwacht", sheet.due().stream().map(it -> expected(it, today)).toList());
        model.addAttribute("naam", OwnName.get());
        model.addAttribute("mails", reports.mails(history.newest().document().nummer(), sheet.due(), today));
        if (!model.containsAttribute("formulier")) {
            model.addAttribute("formulier", WorkForm.empty());
        }
        model.addAttribute("namen", names(sheet));
    }

    /** Who wrote about it before, to choose from. */
    private static List<String> names(Work.Sheet sheet) {
        return Stream.concat(
                        Stream.ofNullable(sheet.handler()).map(Work.Handler::naam),
                        sheet.notes().stream().map(Work.Note::naam))
                .distinct()
                .toList();
    }

    private static Expected expected(Work.Due it, LocalDate today) {
        return new Expected(
                it.id(),
                it.wat(),
                it.binnen() == null
                        ? "uiterlijk " + Dutch.day(it.uiterlijk())
                        : "binnen op " + Dutch.moment(it.binnen()),
                it.binnen() == null,
                it.isOverdue(today));
    }
}
