package nl.woonzorgtoets.web.ui.archief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.BorderCount;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.wording.Borders;
import nl.woonzorgtoets.wording.Borders.Border;
import nl.woonzorgtoets.wording.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which thresholds matter: close to which of them cases lie, so that policy sees what a small change of one would do. */
@Controller
record BordersController(Archive archive, RulebookShelf shelf, Clock clock) {

    private static final String PATH = "/archief/grenzen";
    private static final String FRAMEWORK = "kader";

    /**
     * One border with the cases close to it.
     *
     * @param border null when the framework does not have it any more
     * @param turns what their verdict would have been, in words
     * @param cases address of the list of them
     */
    record Row(String label, Border border, long count, List<String> turns, String cases) {}

    /** Something to choose. */
    record Link(String label, String href, boolean current) {}

    @GetMapping(PATH)
    @AlsoTakes(FRAMEWORK)
    String show(@RequestParam Map<String, String> parameters, Model model) {
        String framework = framework(parameters);
        CaseFilter filter = filter(framework);
        Rulebook rulebook = rulebook(framework).orElse(null);
        List<Row> rows = rows(filter, rulebook);
        model.addAttribute("rijen", rows.stream().filter(it -> it.count() > 0).toList());
        model.addAttribute(
                "nergens", rows.stream().filter(it -> it.count() == 0).toList());
        model.addAttribute("zonderMarge", rulebook == null ? 0 : withoutMargin(rulebook));
        model.addAttribute("nietNagegaan", archive.unlookedAt(filter.metGrensgeval(true)));
        model.addAttribute(
                "grensgevallen",
                archive.search(filter.metGrensgeval(true), 0, 1).total());
        model.addAttribute("zaken", archive.search(filter, 0, 1).total());
        model.addAttribute("kaders", frameworks(framework));
        model.addAttribute(
                "eigen",
                shelf.current().map(it -> it.framework().equals(framework)).orElse(false));
        model.addAttribute("csvLink", Pages.link(PATH + ".csv", named(framework), null));
        return "archief/grenzen";
    }

    /** The same for a spreadsheet: a line for each way in which verdicts would turn. */
    @GetMapping(PATH + ".csv")
    @AlsoTakes(FRAMEWORK)
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        String framework = framework(parameters);
        Rulebook rulebook = rulebook(framework).orElse(null);
        Words words = new Words(rulebook);
        Map<String, Border> known = known(rulebook);
        Csv csv = new Csv("Grens", "Naam", "Waarde", "Marge", "Zaken dichtbij", "Oordeel", "Zou worden", "Zaken");
        for (BorderCount it : archive.audit().borders(filter(framework))) {
            Border border = known.remove(it.naam());
            it.turns()
                    .forEach(turn -> csv.add(
                            border == null ? it.naam() : border.label(),
                            it.naam(),
                            border == null ? null : border.waarde(),
                            border == null ? null : border.marge(),
                            String.valueOf(it.zaken()),
                            words.oordeel(turn.van()),
                            words.oordeel(turn.naar()),
                            String.valueOf(turn.zaken())));
        }
        known.values().forEach(it -> csv.add(it.label(), it.naam(), it.waarde(), it.marge(), "0", null, null, null));
        return csv.download("grenzen.csv");
    }

    private List<Row> rows(CaseFilter filter, Rulebook rulebook) {
        Words words = new Words(rulebook);
        Map<String, Border> known = known(rulebook);
        List<Row> rows = new ArrayList<>();
        for (BorderCount it : archive.audit().borders(filter)) {
            Border border = known.remove(it.naam());
            Map<String, String> asked = named(filter.kader());
            asked.put("grens", it.naam());
            asked.put("ingetrokken", "false");
            rows.add(new Row(
                    border == null ? it.naam() : border.label(),
                    border,
                    it.zaken(),
                    it.turns().stream()
                            .map(turn -> words.oordeel(turn.van()) + " wordt " + words.oordeel(turn.naar()) + ": "
                                    + turn.zaken())
                            .toList(),
                    Pages.link(ArchiveSearchController.PATH, asked, null)));
        }
        known.values().forEach(it -> rows.add(new Row(it.label(), it, 0, List.of(), null)));
        return rows;
    }

    private Map<String, Border> known(Rulebook rulebook) {
        LocalDate today = CivilDay.of(clock.instant());
        return (rulebook == null ? Stream.<Border>empty() : Borders.of(rulebook, today).stream())
                .collect(Collectors.toMap(Border::naam, it -> it, (one, other) -> one, LinkedHashMap::new));
    }

    /** How many thresholds with a number have no margin. */
    private static long withoutMargin(Rulebook rulebook) {
        return rulebook.drempels().values().stream()
                .filter(it -> it.marge() == null && it.soort().isNumber())
                .count();
    }

    private static CaseFilter filter(String framework) {
        return CaseFilter.of(framework, null).ingetrokken(false);
    }

    private static Map<String, String> named(String framework) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (framework != null) {
            typed.put(FRAMEWORK, framework);
        }
        return typed;
    }

    private String framework(Map<String, String> parameters) {
        List<String> keys = keys();
        String asked = parameters.get(FRAMEWORK);
        return keys.contains(asked)
                ? asked
                : shelf.current().map(Rulebook::framework).orElse(keys.isEmpty() ? null : keys.get(0));
    }

    private List<String> keys() {
        return Stream.concat(
                        shelf.all().stream().map(it -> it.rulebook().framework()),
                        archive.audit().frameworks(CaseFilter.ALL).stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Optional<Rulebook> rulebook(String framework) {
        return shelf.all().stream()
                .map(RulebookShelf.Active::rulebook)
                .filter(it -> it.framework().equals(framework))
                .findFirst();
    }

    /** Empty when there is nothing to choose between. */
    private List<Link> frameworks(String framework) {
        List<String> keys = keys();
        return keys.size() < 2
                ? List.of()
                : keys.stream()
                        .map(it -> new Link(
                                rulebook(it).map(known -> known.kader().naam()).orElse(it),
                                Pages.link(PATH, named(it), null),
                                it.equals(framework)))
                        .toList();
    }
}
