package nl.woonzorgtoets.web.ui.archief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.document.Spread;
import nl.woonzorgtoets.release.KnownDossiers;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How scores and outcomes are spread, with what everybody gets and what nobody: so policy sees what its points do. */
@Controller
record SpreadController(Archive archive, RulebookShelf shelf) {

    private static final String PATH = "/archief/spreiding";

    /** Something to choose. */
    record Link(String label, String href, boolean current) {}

    @GetMapping(PATH)
    @AlsoTakes({"kader", "jaar", "uit"})
    String show(@RequestParam Map<String, String> parameters, Model model) {
        SpreadAsked asked = asked(parameters);
        String year = parameters.getOrDefault("jaar", "");
        if (!year.isEmpty() && asked.year() == null) {
            NotUnderstood.tell(model, "Het jaar", year, "U ziet alle jaren waarin iets is beoordeeld.");
        }
        SpreadRows rows = rows(asked);
        List<SpreadRows.Outcomes> outcomes = rows.outcomes();
        model.addAttribute("zaken", rows.spread().cases());
        model.addAttribute("scores", rows.scores());
        model.addAttribute("aspecten", outcomes);
        model.addAttribute(
                "iedereen",
                outcomes.stream().filter(SpreadRows.Outcomes::everybody).toList());
        model.addAttribute(
                "niemand", outcomes.stream().filter(SpreadRows.Outcomes::nobody).toList());
        model.addAttribute("bekend", asked.known());
        model.addAttribute(
                "waarvan",
                List.of(
                        new Link("Het archief", asked.in(asked.year()).address(PATH), !asked.known()),
                        new Link("De bekende dossiers", asked.amongKnown().address(PATH), asked.known())));
        model.addAttribute("jaren", asked.known() ? List.of() : years(asked));
        model.addAttribute("kaders", frameworks(asked));
        model.addAttribute("csvLink", asked.address(PATH + ".csv"));
        return "archief/spreiding";
    }

    /** The same for a spreadsheet. */
    @GetMapping(PATH + ".csv")
    @AlsoTakes({"kader", "jaar", "uit"})
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters) {
        SpreadRows rows = rows(asked(parameters));
        Csv csv = new Csv(
                "Soort",
                "Waar het over gaat",
                "Criterium",
                "Beoordeeld",
                "Voldoet",
                "Voldoet deels",
                "Voldoet niet",
                "Signaal",
                "Nog open",
                "Speelt niet",
                "Laagste score",
                "Middelste score",
                "Hoogste score");
        rows.scores().forEach(it -> {
            List<String> cells = new ArrayList<>(List.of("Criterium", it.name(), it.name(), text(it.cases())));
            Stream.of("", "", "", "", "", "", it.lowest(), it.median(), it.highest())
                    .forEach(cells::add);
            csv.add(cells.toArray(String[]::new));
        });
        rows.outcomes()
                .forEach(it -> csv.add(
                        it.kind(),
                        it.name(),
                        it.criterium(),
                        text(it.judged()),
                        text(it.met()),
                        text(it.partly()),
                        text(it.notMet()),
                        text(it.signalled()),
                        text(it.open()),
                        text(it.notAsked()),
                        "",
                        "",
                        ""));
        return csv.download("spreiding.csv");
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private SpreadAsked asked(Map<String, String> parameters) {
        List<String> frameworks = keys();
        String otherwise =
                shelf.current().map(it -> it.kader().sleutel()).orElse(frameworks.isEmpty() ? null : frameworks.get(0));
        return SpreadAsked.of(parameters, frameworks, otherwise, years());
    }

    private List<String> keys() {
        return Stream.concat(
                        shelf.all().stream().map(it -> it.rulebook().kader().sleutel()),
                        archive.audit().frameworks(CaseFilter.ALL).stream())
                .distinct()
                .toList();
    }

    private List<String> years() {
        return archive.audit().deviationsPerYear().stream()
                .map(DeviationCount::group)
                .toList();
    }

    private SpreadRows rows(SpreadAsked asked) {
        Rulebook rulebook = rulebook(asked.framework()).orElse(null);
        if (asked.known()) {
            return new SpreadRows(rulebook == null ? new Spread() : KnownDossiers.spread(rulebook), rulebook);
        }
        return new SpreadRows(archive.audit().spread(asked.filter()), rulebook);
    }

    private Optional<Rulebook> rulebook(String framework) {
        return shelf.all().stream()
                .map(RulebookShelf.Active::rulebook)
                .filter(it -> it.kader().sleutel().equals(framework))
                .findFirst();
    }

    private List<Link> years(SpreadAsked asked) {
        return Stream.concat(
                        Stream.of(new Link("Alle jaren", asked.in(null).address(PATH), asked.year() == null)),
                        years().stream().map(it -> new Link(it, asked.in(it).address(PATH), it.equals(asked.year()))))
                .toList();
    }

    /** Empty when there is nothing to choose between. */
    private List<Link> frameworks(SpreadAsked asked) {
        List<String> keys = keys();
        return keys.size() < 2
                ? List.of()
                : keys.stream()
                        .map(it -> new Link(
                                rulebook(it).map(known -> known.kader().naam()).orElse(it),
                                asked.of(it).address(PATH),
                                it.equals(asked.framework())))
                        .toList();
    }
}
