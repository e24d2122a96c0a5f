package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.telling.Telling;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding cases in the archive. */
@Controller
class ArchiveSearchController {

    static final String PATH = "/archief";

    private static final String CSV = PATH + "/zaken.csv";
    private static final int MOST = 1_000_000;

    private final SearchCheck check;
    private final SearchPage page;
    private final Archive archive;

    ArchiveSearchController(SearchCheck check, SearchPage page, Archive archive) {
        this.check = check;
        this.page = page;
        this.archive = archive;
    }

    /** One case in the list. */
    record Row(
            String nummer,
            String zaaknummer,
            String gemeente,
            String wijk,
            String oordeel,
            String tone,
            String besluit,
            boolean departs,
            String peildatum,
            String moment) {}

    @GetMapping(PATH)
    String search(@RequestParam Map<String, String> parameters, Model model) {
        SearchForm form = check.read(parameters);
        int number = Pages.asked(parameters);
        CasePage found = form.errors().isEmpty()
                ? archive.search(form.filter(), form.order(), number - 1, Pages.SIZE)
                : new CasePage(List.of(), 0);
        Words words = page.words();
        model.addAttribute("form", form);
        model.addAttribute("choices", page);
        model.addAttribute(
                "rows", found.cases().stream().map(it -> row(it, words)).toList());
        model.addAttribute("order", SearchPage.label(form.order()));
        model.addAttribute("csvLink", Pages.link(CSV, form.typed(), null));
        model.addAttribute("pages", Pages.of(PATH, form.typed(), number, found.total()));
        model.addAttribute("replayLink", Pages.link(ReplayController.PATH, form.typed(), null));
        return "archief/zoeken";
    }

    private Row row(CaseSummary it, Words words) {
        return new Row(
                it.nummer(),
                it.zaaknummer(),
                page.gemeente(it.gemeente()),
                page.wijk(it.wijkcode()),
                words.oordeel(it.oordeel()),
                Telling.tone(it.oordeel()),
                words.oordeel(it.besluit()),
                it.besluit() != null && !it.besluit().equals(it.oordeel()),
                Dutch.day(it.peildatum()),
                Dutch.moment(it.moment()));
    }

    /** The same cases for a spreadsheet, all of them. */
    @GetMapping(CSV)
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        SearchForm form = check.read(parameters);
        if (!form.errors().isEmpty()) {
            throw new PageNotFoundException();
        }
        Csv csv = new Csv(
                "Nummer",
                "Zaaknummer",
                "Gemeente",
                "Wijkcode",
                "Wijk",
                "Peildatum",
                "Beoordeeld op",
                "Oordeel",
                "Besluit",
                "Wijkt af",
                "Regelset");
        Words words = page.words();
        archive.search(form.filter(), form.order(), 0, MOST).cases().forEach(it -> {
            Row row = row(it, words);
            csv.add(
                    row.nummer(),
                    row.zaaknummer(),
                    row.gemeente(),
                    it.wijkcode(),
                    row.wijk(),
                    it.peildatum(),
                    it.moment(),
                    row.oordeel(),
                    row.besluit(),
                    row.besluit() == null ? null : row.departs() ? "ja" : "nee",
                    it.regelset());
        });
        return csv.download("zaken.csv");
    }
}
