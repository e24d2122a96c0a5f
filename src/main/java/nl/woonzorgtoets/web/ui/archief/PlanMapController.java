package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.PlanCount;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.search.Criterion.Kind;
import nl.woonzorgtoets.web.search.SearchForm;
import nl.woonzorgtoets.web.search.SearchProblem;
import nl.woonzorgtoets.web.search.SearchReader;
import nl.woonzorgtoets.web.ui.UnknownAddressException;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMaps;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where all plans lie and how they stand now, beside what each place can bear; of the active framework. */
@Controller
record PlanMapController(
        SearchReader reader,
        Criteria criteria,
        Archive archive,
        RegionMonitor monitor,
        Wijken wijken,
        RulebookShelf shelf,
        WijkMaps maps) {

    private static final String PATH = "/archief/plannen";
    private static final String CSV = PATH + ".csv";
    private static final String ADDS = "voegtToe";
    private static final String STATE = "stand";

    /** @param link to the cases in that place; null when cases are not found by their place */
    record Line(PlanRows.Row row, String link) {}

    /** What somebody asked for, and the places that go with it. */
    private record Asked(SearchForm form, List<PlanRows.Row> rows) {}

    @GetMapping(PATH)
    String show(@RequestParam Map<String, String> parameters, Model model) {
        Asked asked = asked(parameters);
        List<PlanRows.Row> rows = asked.rows();
        model.addAttribute("form", asked.form());
        model.addAttribute("criteria", criteria);
        model.addAttribute("kenmerken", features());
        model.addAttribute("maten", adds());
        model.addAttribute("standen", states());
        model.addAttribute(
                "regels",
                rows.stream()
                        .filter(it -> it.plans() > 0)
                        .map(it -> line(it, asked.form()))
                        .toList());
        model.addAttribute("leeg", rows.stream().filter(it -> it.plans() == 0).count());
        model.addAttribute(
                "totaal", rows.stream().mapToLong(PlanRows.Row::plans).sum());
        model.addAttribute(
                "gewaarschuwd", rows.stream().filter(PlanRows.Row::warned).toList());
        model.addAttribute("plaats", wijken.word());
        model.addAttribute("plan", wijken.plan());
        model.addAttribute("cijfers", wijken.figures());
        model.addAttribute("gemeten", wijken.areCompared());
        model.addAttribute("csvLink", Pages.link(CSV, asked.form().typed(), null));
        draw(rows, model);
        return "archief/plannen";
    }

    /** The same for a spreadsheet, also the places without plans. */
    @GetMapping(CSV)
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        Asked asked = asked(parameters);
        if (!asked.form().isSound()) {
            throw new UnknownAddressException(asked.form().faults());
        }
        PlanSheet sheet = new PlanSheet(wijken);
        asked.rows().forEach(sheet::add);
        return sheet.download();
    }

    private Asked asked(Map<String, String> parameters) {
        SearchForm form =
                chosen(chosen(reader.read(parameters, Set.of(ADDS, STATE)), adds(), parameters), states(), parameters);
        if (!form.isSound()) {
            return new Asked(form, List.of());
        }
        String state = form.typed().get(STATE);
        List<PlanCount> counts = archive
                .audit()
                .plans(
                        form.filter()
                                .by(shelf.current().map(Rulebook::framework).orElse("")),
                        form.typed().get(ADDS))
                .stream()
                .filter(it -> state == null || PlanState.of(it).name().equals(state))
                .toList();
        return new Asked(
                form, PlanRows.of(counts, shelf.current().map(monitor::figures).orElse(Map.of()), wijken));
    }

    /** With what was typed at one more choice, and that it is wrong when it is. */
    private static SearchForm chosen(SearchForm form, Criterion choice, Map<String, String> parameters) {
        String typed = parameters.getOrDefault(choice.name(), "");
        if (typed.isEmpty()) {
            return form;
        }
        Map<String, String> all = new HashMap<>(form.typed());
        all.put(choice.name(), typed);
        SearchForm with = new SearchForm(all, form.faults(), form.filter(), form.order());
        return choice.has(typed) ? with : with.with(new SearchProblem(choice.name(), "Kies iets uit de lijst.", null));
    }

    private Criterion adds() {
        List<Choice> measures = wijken.measures();
        return Criterion.of(ADDS, "Voegt iets toe aan", Kind.CHOICE, "", () -> measures);
    }

    private static Criterion states() {
        return Criterion.of(STATE, "Stand", Kind.CHOICE, "", PlanState::choices);
    }

    /** The answers that are chosen from a list, such as the gemeente. */
    private List<Criterion> features() {
        return criteria.features().stream().filter(it -> !it.isYesNo()).toList();
    }

    private Line line(PlanRows.Row row, SearchForm form) {
        String name = wijken.searchName();
        if (name == null) {
            return new Line(row, null);
        }
        Map<String, String> typed = new HashMap<>(form.typed());
        typed.keySet().removeAll(Set.of(ADDS, STATE));
        typed.put(name, row.code());
        return new Line(row, Pages.link(ArchiveSearchController.PATH, typed, null));
    }

    private void draw(List<PlanRows.Row> rows, Model model) {
        WijkMap map = shelf.current().map(maps::of).orElse(WijkMap.NONE);
        if (map.shapes().isEmpty() || rows.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> plans =
                rows.stream().collect(Collectors.toMap(PlanRows.Row::code, it -> BigDecimal.valueOf(it.plans())));
        Shades shades = Shades.of(false, plans.values());
        model.addAttribute(
                "kaart",
                ShadedMap.of(
                        map,
                        plans,
                        rows.stream()
                                .filter(PlanRows.Row::warned)
                                .map(PlanRows.Row::code)
                                .collect(Collectors.toSet()),
                        shades));
        model.addAttribute("betekenissen", shades.meanings());
        if (wijken.areCompared()) {
            model.addAttribute("veerkracht", StrengthMap.of(map, rows));
            model.addAttribute(
                    "veerkrachtBetekenissen",
                    StrengthMap.meanings(wijken.figures().size()));
        }
    }
}
