package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.region.WijkTotal;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.search.Criterion.Choice;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMaps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What positive verdicts add up to per wijk, and how that moves over time. */
@Controller
record WijkenController(RegionMonitor monitor, Wijken wijken, MovedCases moved, RulebookShelf shelf, WijkMaps maps) {

    private static final int COLUMNS = 12;

    /** How one wijk stood at the end of each period. */
    record Line(String wijk, List<String> amounts) {}

    /** What came in one period, drawn. */
    record Beside(String period, ShadedMap map) {}

    @GetMapping("/archief/wijken")
    @AlsoTakes({"maat", "per", "van", "tot", "kaart"})
    String show(@RequestParam Map<String, String> parameters, Model model) {
        Wijken.Read read = wijken.read(parameters);
        WijkForm form = read.form();
        Trend trend = read.trend();
        model.addAttribute("form", form);
        model.addAttribute("measures", wijken.measures());
        model.addAttribute("measure", wijken.measure(form.measure()));
        model.addAttribute("periods", periods(trend, form.period()));
        model.addAttribute("from", form.period().name(form.from()));
        model.addAttribute("to", form.period().name(form.to()));
        model.addAttribute(
                "lastIsOpen",
                form.to().equals(trend.periods().get(trend.periods().size() - 1)));
        Optional<Rulebook> rulebook = shelf.current();
        List<WijkRows.Row> rows =
                WijkRows.of(trend, form, rulebook.map(monitor::figures).orElse(Map.of()), wijken);
        rows(rows, form, rulebook, model);
        lines(trend, form.period(), model);
        flows(trend, form, rulebook, model);
        model.addAttribute("csvLink", WijkenCsvController.link(form));
        model.addAttribute("moves", moved.latest());
        model.addAttribute("plaats", wijken.word());
        model.addAttribute("plan", wijken.plan());
        model.addAttribute("geteld", wijken.areCounted());
        model.addAttribute("zoeknaam", wijken.searchName());
        model.addAttribute("cijfers", wijken.figures());
        model.addAttribute("gemeten", wijken.areCompared());
        return "archief/wijken";
    }

    private void rows(List<WijkRows.Row> rows, WijkForm form, Optional<Rulebook> rulebook, Model model) {
        Shades shades =
                Shades.of(form.change(), rows.stream().map(WijkRows.Row::shown).toList());
        model.addAttribute("rows", rows.stream().filter(it -> !it.isEmpty()).toList());
        model.addAttribute("still", rows.stream().filter(WijkRows.Row::isEmpty).count());
        model.addAttribute(
                "grown",
                rows.stream().filter(it -> it.difference().signum() > 0).count());
        model.addAttribute(
                "shrunk",
                rows.stream().filter(it -> it.difference().signum() < 0).count());
        model.addAttribute("warned", rows.stream().filter(WijkRows.Row::warned).toList());
        model.addAttribute("meanings", shades.meanings());
        model.addAttribute(
                "map",
                rulebook.map(it -> ShadedMap.of(maps.of(it), rows, shades))
                        .filter(it -> !it.shapes().isEmpty())
                        .orElse(null));
    }

    private static List<Choice> periods(Trend trend, Period period) {
        return trend.periods().stream()
                .map(it -> new Choice(it.toString(), period.name(it)))
                .toList();
    }

    private static List<LocalDate> shown(Trend trend) {
        int size = trend.periods().size();
        return trend.periods().subList(Math.max(0, size - COLUMNS), size);
    }

    private void flows(Trend trend, WijkForm form, Optional<Rulebook> rulebook, Model model) {
        LocalDate beforeAll = trend.periods().get(0);
        List<LocalDate> shown =
                shown(trend).stream().filter(it -> !it.equals(beforeAll)).toList();
        model.addAttribute("flows", WijkFlows.of(trend, form.period(), shown, wijken::name, wijken::gemeente));
        if (!form.from().equals(form.to()) && !form.from().equals(beforeAll)) {
            rulebook.map(maps::of).filter(it -> !it.shapes().isEmpty()).ifPresent(map -> maps(trend, form, map, model));
        }
    }

    /** Two periods beside each other, in the same shades. */
    private static void maps(Trend trend, WijkForm form, WijkMap map, Model model) {
        Map<String, BigDecimal> first = WijkFlows.in(trend, form.from());
        Map<String, BigDecimal> last = WijkFlows.in(trend, form.to());
        Shades shades = Shades.of(
                true,
                Stream.concat(first.values().stream(), last.values().stream()).toList());
        model.addAttribute(
                "beside",
                List.of(
                        new Beside(form.period().name(form.from()), ShadedMap.of(map, first, Set.of(), shades)),
                        new Beside(form.period().name(form.to()), ShadedMap.of(map, last, Set.of(), shades))));
        model.addAttribute("besideMeanings", shades.meanings());
    }

    private void lines(Trend trend, Period period, Model model) {
        List<LocalDate> shown = shown(trend);
        model.addAttribute("columns", shown.stream().map(period::name).toList());
        model.addAttribute(
                "lines",
                trend.perWijk().keySet().stream()
                        .filter(wijk -> shown.stream()
                                .anyMatch(it -> !trend.at(wijk, it).equals(WijkTotal.NONE)))
                        .map(wijk -> new Line(
                                wijken.name(wijk),
                                shown.stream()
                                        .map(it -> WijkRows.amount(trend.at(wijk, it)))
                                        .toList()))
                        .toList());
    }
}
