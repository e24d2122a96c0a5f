package nl.woonzorgtoets.web.ui.auditor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Move;
import nl.woonzorgtoets.archive.SqliteArchive;
import nl.woonzorgtoets.region.Period;
import nl.woonzorgtoets.region.RegionMonitor;
import nl.woonzorgtoets.region.Trend;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.web.ui.WijkMaps;
import nl.woonzorgtoets.web.ui.auditor.SearchPage.Choice;
import nl.woonzorgtoets.wording.Words;
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

    private void lines(Trend trend, Period period, Model model) {
        List<LocalDate> shown = trend.periods()
                .subList(
                        Math.max(0, trend.periods().size() - COLUMNS),
                        trend.periods().size());
        model.addAttribute("columns", shown.stream().map(period::name).toList());
        model.addAttribute(
                "lines",
                trend.perWijk().keySet().stream()
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
