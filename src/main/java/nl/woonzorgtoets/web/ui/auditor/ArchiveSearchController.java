package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.VerdictReader;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding cases in the archive. */
@Controller
class ArchiveSearchController {

    static final String PATH = "/archief";

    private final SearchPage page;
    private final SqliteArchive archive;

    ArchiveSearchController(SearchPage page, SqliteArchive archive) {
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
            String moment) {}

    @GetMapping(PATH)
    String search(@RequestParam Map<String, String> parameters, Model model) {
        SearchForm form = page.read(parameters);
        int number = Pages.asked(parameters);
        CasePage found = form.errors().isEmpty()
                ? archive.search(form.filter(), number - 1, Pages.SIZE)
                : new CasePage(List.of(), 0);
        Words words = page.words();
        model.addAttribute("form", form);
        model.addAttribute("choices", page);
        model.addAttribute(
                "rows", found.cases().stream().map(it -> row(it, words)).toList());
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
                VerdictReader.tone(it.oordeel()),
                words.oordeel(it.besluit()),
                it.besluit() != null && !it.besluit().equals(it.oordeel()),
                Dutch.moment(it.moment()));
    }
}
