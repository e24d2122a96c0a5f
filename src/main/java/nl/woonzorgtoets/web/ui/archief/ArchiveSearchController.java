package nl.woonzorgtoets.web.ui.archief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.web.search.CaseSearch;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.web.search.SearchReader;
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
    private static final Set<String> OTHERS = Set.of("pagina");

    private final SearchReader reader;
    private final Choices choices;
    private final Archive archive;

    ArchiveSearchController(SearchReader reader, Choices choices, Archive archive) {
        this.reader = reader;
        this.choices = choices;
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
        CaseSearch form = reader.read(parameters, OTHERS);
        int number = Pages.asked(parameters);
        CasePage found = form.isSound()
                ? archive.search(form.filter(), form.order(), number - 1, Pages.SIZE)
                : new CasePage(List.of(), 0);
        Words words = choices.words();
        model.addAttribute("form", form);
        model.addAttribute("choices", choices);
        model.addAttribute(
                "rows", found.cases().stream().map(it -> row(it, words)).toList());
        model.addAttribute("order", Choices.label(form.order()));
        model.addAttribute("csvLink", Pages.link(CSV, form.typed(), null));
        model.addAttribute("pages", Pages.of(PATH, form.typed(), number, found.total()));
        model.addAttribute("replayLink", Pages.link(ReplayController.PATH, form.typed(), null));
        return "archief/zoeken";
    }

    private Row row(CaseSummary it, Words words) {
        return new Row(
                it.nummer(),
                it.zaaknummer(),
                choices.gemeente(it.gemeente()),
                choices.wijk(it.wijkcode()),
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
        CaseSearch form = reader.read(parameters, OTHERS);
        if (!form.isSound()) {
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
                "Regelset",
                "Beoordeeld op (UTC)");
        Words words = choices.words();
        archive.search(form.filter(), form.order(), 0, MOST).cases().forEach(it -> {
            Row row = row(it, words);
            csv.add(
                    row.nummer(),
                    row.zaaknummer(),
                    row.gemeente(),
                    it.wijkcode(),
                    row.wijk(),
                    it.peildatum(),
                    CivilDay.inSpreadsheet(it.moment()),
                    row.oordeel(),
                    row.besluit(),
                    row.besluit() == null ? null : row.departs() ? "ja" : "nee",
                    it.regelset(),
                    it.moment());
        });
        return csv.download("zaken.csv");
    }
}
