package nl.woonzorgtoets.web.ui.archief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.web.search.CaseSearch;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.web.search.Feature;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.Cases;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
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
    private final Cases cases;

    ArchiveSearchController(SearchReader reader, Choices choices, Archive archive, Cases cases) {
        this.reader = reader;
        this.choices = choices;
        this.archive = archive;
        this.cases = cases;
    }

    /** One case in the list. */
    record Row(
            String nummer,
            String zaaknummer,
            List<String> answers,
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
        List<Feature> columns =
                choices.features().stream().filter(it -> !it.yesNo()).toList();
        model.addAttribute("form", form);
        model.addAttribute("columns", columns);
        model.addAttribute("choices", choices);
        model.addAttribute(
                "rows", found.cases().stream().map(it -> row(it, columns)).toList());
        model.addAttribute("order", Choices.label(form.order()));
        model.addAttribute("csvLink", Pages.link(CSV, form.typed(), null));
        model.addAttribute("pages", Pages.of(PATH, form.typed(), number, found.total()));
        model.addAttribute("replayLink", Pages.link(ReplayController.PATH, form.typed(), null));
        return "archief/zoeken";
    }

    /** Each case in the words of the regelset that judged it. */
    private Row row(CaseSummary it, List<Feature> columns) {
        Words words = cases.words(it.regelset());
        return new Row(
                it.nummer(),
                it.zaaknummer(),
                columns.stream()
                        .map(column ->
                                words.feature(column.name(), it.kenmerken().get(column.name())))
                        .toList(),
                words.oordeel(it.oordeel()),
                words.tone(it.oordeel()),
                words.besluit(it.besluit()),
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
        List<Feature> columns = choices.features();
        List<String> heads = new ArrayList<>(List.of("Nummer", "Zaaknummer"));
        columns.forEach(it -> heads.add(it.label()));
        heads.addAll(List.of("Peildatum", "Beoordeeld op", "Oordeel", "Besluit", "Wijkt af", "Regelset"));
        heads.add("Beoordeeld op (UTC)");
        columns.stream().filter(it -> !it.yesNo()).forEach(it -> heads.add(it.label() + " (code)"));
        heads.add("Kader");
        Csv csv = new Csv(heads.toArray(String[]::new));
        archive.search(form.filter(), form.order(), 0, MOST)
                .cases()
                .forEach(it -> csv.add(cells(it, columns).toArray(String[]::new)));
        return csv.download("zaken.csv");
    }

    private List<String> cells(CaseSummary it, List<Feature> columns) {
        Row row = row(it, columns);
        List<String> cells = new ArrayList<>(Arrays.asList(row.nummer(), row.zaaknummer()));
        cells.addAll(row.answers());
        cells.addAll(Arrays.asList(
                it.peildatum(),
                CivilDay.inSpreadsheet(it.moment()),
                row.oordeel(),
                row.besluit(),
                row.besluit() == null ? null : row.departs() ? "ja" : "nee",
                it.regelset(),
                it.moment()));
        columns.stream()
                .filter(column -> !column.yesNo())
                .forEach(column -> cells.add(it.kenmerken().get(column.name())));
        cells.add(it.kader());
        return cells;
    }
}
