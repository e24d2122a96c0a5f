package nl.woonzorgtoets.web.ui.archief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Audit;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Deviation;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.web.search.AlsoTakes;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.ui.Csv;
import nl.woonzorgtoets.web.ui.NotUnderstood;
import nl.woonzorgtoets.web.ui.PageNotFoundException;
import nl.woonzorgtoets.web.ui.beoordelingen.CaseLine;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people decided otherwise than the rules: how often, where, on which rules, and why. */
@Controller
record DeviationsController(Archive archive, Criteria criteria, WordedCases cases) {

    private static final String PATH = "/archief/afwijkingen";
    private static final int RULES = 25;
    private static final int MOST = 1_000_000;

    /** One case in the list. */
    record Row(CaseLine line, Besluit decision) {}

    @GetMapping(PATH)
    @AlsoTakes({"jaar", "pagina"})
    String show(@RequestParam Map<String, String> parameters, Model model) {
        Audit audit = archive.audit();
        List<DeviationCount> years = audit.deviationsPerYear();
        String asked = parameters.getOrDefault("jaar", "");
        String year = has(years, asked) ? asked : null;
        if (year == null && !asked.isEmpty()) {
            NotUnderstood.tell(model, "Het jaar", asked, "U ziet alle jaren waarin iets is beoordeeld.");
        }
        int number = Pages.asked(parameters, model);
        long total = years.stream()
                .filter(it -> year == null || year.equals(it.group()))
                .mapToLong(DeviationCount::departed)
                .sum();
        Optional<Criterion> broken = feature();
        model.addAttribute("feature", broken.map(Criterion::label).orElse(null));
        model.addAttribute("featureName", broken.map(Criterion::name).orElse(null));
        model.addAttribute("years", years.stream().map(DeviationRow::of).toList());
        model.addAttribute("year", year);
        model.addAttribute(
                "perFeature",
                broken.stream()
                        .flatMap(feature -> audit.deviationsPer(feature.name(), year).stream()
                                .map(it -> DeviationRow.of(it, feature.told(it.group()))))
                        .toList());
        model.addAttribute(
                "perRule",
                audit.deviationsPerRule(year).stream()
                        .filter(it -> it.decided() > 0)
                        .limit(RULES)
                        .map(it -> DeviationRow.of(it, rule(it.group())))
                        .toList());
        model.addAttribute(
                "rows",
                audit.deviations(year, number - 1, Pages.SIZE).stream()
                        .map(this::row)
                        .toList());
        Map<String, String> typed = new LinkedHashMap<>();
        if (year != null) {
            typed.put("jaar", year);
        }
        model.addAttribute("pages", Pages.of(PATH, typed, number, total));
        return "archief/afwijkingen";
    }

    /** The same besluiten for a spreadsheet, all of them. */
    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> csv(@RequestParam(value = "jaar", defaultValue = "") String year) {
        if (!year.isEmpty() && !has(archive.audit().deviationsPerYear(), year)) {
            throw new PageNotFoundException();
        }
        Optional<Criterion> broken = feature();
        Csv csv = new Csv(
                "Nummer",
                criteria.words().numberLabel(),
                broken.map(Criterion::label).orElse("Kenmerk"),
                "Beoordeeld op",
                "Oordeel",
                "Besluit",
                "Motivering",
                "Functie",
                "Besluit vastgelegd op",
                "Beoordeeld op (UTC)",
                "Besluit vastgelegd op (UTC)");
        archive.audit().deviations(year.isEmpty() ? null : year, 0, MOST).forEach(it -> {
            CaseLine line = cases.line(it.summary());
            csv.add(
                    line.nummer(),
                    line.zaaknummer(),
                    broken.map(feature -> line.answer(feature.name())).orElse(null),
                    CivilDay.inSpreadsheet(it.summary().moment()),
                    line.oordeel(),
                    line.besluit(),
                    cases.inPublic(it.besluit()).motivering(),
                    it.besluit().functie(),
                    CivilDay.inSpreadsheet(it.besluit().moment()),
                    it.summary().moment(),
                    it.besluit().moment());
        });
        return csv.download("afwijkingen.csv");
    }

    private static boolean has(List<DeviationCount> years, String year) {
        return years.stream().anyMatch(it -> year.equals(it.group()));
    }

    private String rule(String id) {
        return id == null
                ? "Geen enkele regel: de score of wat ontbrak"
                : criteria.named("regel").told(id);
    }

    /** The first choice by which cases are found: also by that departures are counted. */
    private Optional<Criterion> feature() {
        return criteria.features().stream().filter(it -> !it.isYesNo()).findFirst();
    }

    private Row row(Deviation it) {
        return new Row(cases.line(it.summary()), cases.inPublic(it.besluit()));
    }
}
