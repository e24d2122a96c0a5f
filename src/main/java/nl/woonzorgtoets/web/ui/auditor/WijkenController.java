package nl.woonzorgtoets.web.ui.auditor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Move;
import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.region.Stand;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMaps;
import nl.woonzorgtoets.web.ui.auditor.SearchPage.Choice;
import nl.woonzorgtoets.wording.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What positive verdicts add up to per wijk, and how that moves over time. */
@Controller
class WijkenController {

    private static final String PORTFOLIO = "Portefeuille";
    private static final int MOVES = 20;
    private static final int COLUMNS = 12;

    private final RegionMonitor monitor;
    private final SqliteArchive archive;
    private final SearchPage page;
    private final WijkMaps maps;

    WijkenController(RegionMonitor monitor, SqliteArchive archive, SearchPage page, WijkMaps maps) {
        this.monitor = monitor;
        this.archive = archive;
        this.page = page;
        this.maps = maps;
    }

    /** How one wijk stood at the end of each period. */
    record Line(String wijk, List<String> amounts) {}

    /** What came in one period, drawn. */
    record Beside(String period, ShadedMap map) {}

    /** A case that says that it moves or thins out a concentration. */
    record Moved(String nummer, String zaaknummer, String wijk, String says, String oordeel, String besluit) {}

    @GetMapping("/archief/wijken")
    String show(@RequestParam Map<String, String> parameters, Model model) {
        List<String> measures = measures();
        Trend[] read = new Trend[1];
        WijkForm form =
                WijkForm.read(parameters, measures, asked -> read[0] = monitor.trend(asked.measure(), asked.period()));
        Trend trend = read[0];
        model.addAttribute("form", form);
        model.addAttribute(
                "measures",
                measures.stream()
                        .map(it -> new Choice(it, page.words().field(PORTFOLIO, it)))
                        .toList());
        model.addAttribute("measure", page.words().field(PORTFOLIO, form.measure()));
        model.addAttribute("periods", periods(trend, form.period()));
        model.addAttribute("from", form.period().name(form.from()));
        model.addAttribute("to", form.period().name(form.to()));
        model.addAttribute(
                "lastIsOpen",
                form.to().equals(trend.periods().get(trend.periods().size() - 1)));
        Optional<Rulebook> rulebook = page.rulebook();
        List<WijkRows.Row> rows =
                WijkRows.of(trend, form, rulebook.map(monitor::figures).orElse(Map.of()), page, parents(rulebook));
        rows(rows, form, rulebook, model);
        lines(trend, form.period(), model);
        flows(trend, form, rulebook, model);
        model.addAttribute("csvLink", Pages.link("/archief/wijken.csv", csvAsked(form), null));
        model.addAttribute(
                "moves", archive.audit().moves(MOVES).stream().map(this::moved).toList());
        return "archief/wijken";
    }

    /** In the order in which the regelset names them. */
    private List<String> measures() {
        List<String> order = page.rulebook()
                .map(it -> it.vocabulary().factTypes().get(PORTFOLIO))
                .map(type -> type.fields().stream().map(Field::name).toList())
                .orElse(List.of());
        return monitor.measures().stream()
                .sorted(Comparator.comparing(name -> order.contains(name) ? order.indexOf(name) : order.size()))
                .toList();
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
        Map<String, String> parents = parents(rulebook);
        model.addAttribute(
                "flows",
                WijkFlows.of(
                        trend,
                        form.period(),
                        shown,
                        page::wijk,
                        code -> page.gemeente(parents.getOrDefault(code, ""))));
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

    private static Map<String, String> csvAsked(WijkForm form) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (form.measure() != null) {
            asked.put("maat", form.measure());
        }
        asked.put("per", form.period().name());
        return asked;
    }

    /** Every wijk at the end of every period, for a spreadsheet. */
    @GetMapping("/archief/wijken.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        Trend[] read = new Trend[1];
        WijkForm form = WijkForm.read(
                parameters, measures(), asked -> read[0] = monitor.trend(asked.measure(), asked.period()));
        Trend trend = read[0];
        Map<String, String> parents = parents(page.rulebook());
        List<String> heads = new ArrayList<>(List.of("Wijkcode", "Wijk", "Gemeente"));
        trend.periods().forEach(it -> heads.add("Eind " + form.period().name(it)));
        heads.add("Plannen zonder getal");
        Csv csv = new Csv(heads.toArray(String[]::new));
        trend.perWijk().forEach((code, stands) -> {
            List<String> cells =
                    new ArrayList<>(List.of(code, page.wijk(code), page.gemeente(parents.getOrDefault(code, ""))));
            stands.forEach(it -> cells.add(it.sum().toPlainString().replace('.', ',')));
            cells.add(String.valueOf(stands.get(stands.size() - 1).unknown()));
            csv.add(cells.toArray(String[]::new));
        });
        return csv.download("wijken.csv");
    }

    private void lines(Trend trend, Period period, Model model) {
        List<LocalDate> shown = shown(trend);
        model.addAttribute("columns", shown.stream().map(period::name).toList());
        model.addAttribute(
                "lines",
                trend.perWijk().keySet().stream()
                        .filter(wijk -> shown.stream()
                                .anyMatch(it -> !trend.at(wijk, it).equals(Stand.NONE)))
                        .map(wijk -> new Line(
                                page.wijk(wijk),
                                shown.stream()
                                        .map(it -> WijkRows.amount(trend.at(wijk, it)))
                                        .toList()))
                        .toList());
    }

    private static Map<String, String> parents(Optional<Rulebook> rulebook) {
        return rulebook.map(it -> it.vocabulary().field("locatie.wijkcode"))
                .map(Field::belongsTo)
                .map(Field.BelongsTo::parentOf)
                .orElse(Map.of());
    }

    private Moved moved(Move move) {
        Words words = page.words();
        List<String> says = Stream.of(
                        move.moves() ? "verschuift een te hoge concentratie naar deze plek" : null,
                        move.thinsOut() ? "maakt een bestaande concentratie kleiner" : null)
                .filter(it -> it != null)
                .toList();
        return new Moved(
                move.summary().nummer(),
                move.summary().zaaknummer(),
                page.wijk(move.summary().wijkcode()),
                String.join(" en ", says),
                words.oordeel(move.summary().oordeel()),
                words.oordeel(move.summary().besluit()));
    }
}
