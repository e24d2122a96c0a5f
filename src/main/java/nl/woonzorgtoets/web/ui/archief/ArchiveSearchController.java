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
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.web.ui.UnknownAddressException;
import nl.woonzorgtoets.web.ui.beoordelingen.CaseLine;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding cases in the archive. */
@Controller
record ArchiveSearchController(SearchReader reader, Criteria criteria, Archive archive, WordedCases cases) {

    static final String PATH = "/archief";

    private static final String CSV = PATH + "/zaken.csv";
    private static final int MOST = 1_000_000;
    private static final Set<String> OTHERS = Set.of("pagina");

    @GetMapping(PATH)
    String search(@RequestParam Map<String, String> parameters, Model model) {
        SearchForm form = reader.read(parameters, OTHERS);
        int number = Pages.asked(parameters, model);
        CasePage found = form.isSound()
                ? archive.search(form.filter(), form.order(), number - 1, Pages.SIZE)
                : new CasePage(List.of(), 0);
        List<Criterion> columns =
                criteria.features().stream().filter(it -> !it.isYesNo()).toList();
        model.addAttribute("form", form);
        model.addAttribute("columns", columns);
        model.addAttribute("unlookedAt", form.isSound() ? archive.unlookedAt(form.filter()) : 0L);
        model.addAttribute("criteria", criteria);
        model.addAttribute("rows", found.cases().stream().map(cases::line).toList());
        model.addAttribute(
                "order", criteria.named(SearchForm.ORDER).told(form.order().name()));
        model.addAttribute("csvLink", Pages.link(CSV, form.typed(), null));
        model.addAttribute("pages", Pages.of(PATH, form.typed(), number, found.total()));
        model.addAttribute("replayLink", Pages.link(ReplayController.PATH, form.typed(), null));
        return "archief/zoeken";
    }

    /** The same cases for a spreadsheet, all of them. */
    @GetMapping(CSV)
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        SearchForm form = reader.read(parameters, OTHERS);
        if (!form.isSound()) {
            throw new UnknownAddressException(form.faults());
        }
        List<Criterion> columns = criteria.features();
        List<String> heads = new ArrayList<>(List.of("Nummer", criteria.words().numberLabel()));
        columns.forEach(it -> heads.add(it.label()));
        heads.addAll(
                List.of(criteria.words().dayLabel(), "Beoordeeld op", "Oordeel", "Besluit", "Wijkt af", "Regelset"));
        heads.add("Beoordeeld op (UTC)");
        columns.stream().filter(it -> !it.isYesNo()).forEach(it -> heads.add(it.label() + " (code)"));
        heads.addAll(List.of("Kader", "Kanttekeningen", "Grensgeval", "Ingetrokken"));
        Csv csv = new Csv(heads.toArray(String[]::new));
        archive.search(form.filter(), form.order(), 0, MOST)
                .cases()
                .forEach(it -> csv.add(cells(cases.line(it), columns).toArray(String[]::new)));
        return csv.download("zaken.csv");
    }

    private static List<String> cells(CaseLine row, List<Criterion> columns) {
        CaseSummary it = row.kept();
        List<String> cells = new ArrayList<>(Arrays.asList(row.nummer(), row.zaaknummer()));
        columns.forEach(column -> cells.add(row.answer(column.name())));
        cells.addAll(Arrays.asList(
                it.peildatum(),
                CivilDay.inSpreadsheet(it.moment()),
                row.oordeel(),
                row.besluit(),
                row.besluit() == null ? null : row.departs() ? "ja" : "nee",
                it.regelset(),
                it.moment()));
        columns.stream()
                .filter(column -> !column.isYesNo())
                .forEach(column -> cells.add(it.kenmerken().get(column.name())));
        cells.add(it.kader());
        cells.add(row.cautions());
        cells.add(it.grensgeval() == null ? null : it.grensgeval() ? "ja" : "nee");
        cells.add(row.withdrawn());
        return cells;
    }
}
