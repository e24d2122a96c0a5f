package nl.woonzorgtoets.web.ui.archief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Audit;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Deviation;
import nl.woonzorgtoets.archive.DeviationCount;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.web.search.Feature;
import nl.woonzorgtoets.web.ui.beoordelingen.Cases;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people decided otherwise than the rules: how often, where, on which rules, and why. */
@Controller
class DeviationsController {

    private static final String PATH = "/archief/afwijkingen";
    private static final int RULES = 25;
    private static final int MOST = 1_000_000;

    private final Archive archive;
    private final Choices choices;
    private final Cases cases;

    DeviationsController(Archive archive, Choices choices, Cases cases) {
        this.archive = archive;
        this.choices = choices;
        this.cases = cases;
    }

    /** One case in the list. */
    record Row(
            String nummer,
            String zaaknummer,
            String answer,
            String moment,
            String oordeel,
            String tone,
            String besluit,
            String motivering,
            String functie,
            String decidedAt) {}

    @GetMapping(PATH)
    String show(@RequestParam Map<String, String> parameters, Model model) {
        Audit audit = archive.audit();
        List<DeviationCount> years = audit.deviationsPerYear();
        String asked = parameters.getOrDefault("jaar", "");
        String year = years.stream().anyMatch(it -> asked.equals(it.group())) ? asked : null;
        int number = Pages.asked(parameters);
        long total = years.stream()
                .filter(it -> year == null || year.equals(it.group()))
                .mapToLong(DeviationCount::departed)
                .sum();
        Optional<Feature> broken = feature();
        model.addAttribute("feature", broken.map(Feature::label).orElse(null));
        model.addAttribute("featureName", broken.map(Feature::name).orElse(null));
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
                        .map(it -> row(it, broken))
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
        Optional<Feature> broken = feature();
        Csv csv = new Csv(
                "Nummer",
                "Zaaknummer",
                broken.map(Feature::label).orElse("Kenmerk"),
                "Beoordeeld op",
                "Oordeel",
                "Besluit",
                "Motivering",
                "Functie",
                "Besluit vastgelegd op",
                "Beoordeeld op (UTC)",
                "Besluit vastgelegd op (UTC)");
        archive.audit()
                .deviations(year.matches("[0-9]{4}") ? year : null, 0, MOST)
                .forEach(it -> {
                    Row row = row(it, broken);
                    csv.add(
                            row.nummer(),
                            row.zaaknummer(),
                            row.answer(),
                            CivilDay.inSpreadsheet(it.summary().moment()),
                            row.oordeel(),
                            row.besluit(),
                            row.motivering(),
                            row.functie(),
                            CivilDay.inSpreadsheet(it.besluit().moment()),
                            it.summary().moment(),
                            it.besluit().moment());
                });
        return csv.download("afwijkingen.csv");
    }

    private String rule(String id) {
        return id == null
                ? "Geen enkele regel: de score of wat ontbrak"
                : id + " " + Objects.requireNonNullElse(choices.titleOf(id), "");
    }

    /** The first choice by which cases are found: also by that departures are counted. */
    private Optional<Feature> feature() {
        return choices.features().stream().filter(it -> !it.yesNo()).findFirst();
    }

    private Row row(Deviation it, Optional<Feature> broken) {
        CaseSummary kept = it.summary();
        Words words = cases.words(kept.regelset());
        return new Row(
                kept.nummer(),
                kept.zaaknummer(),
                broken.map(Feature::name)
                        .map(name -> words.feature(name, kept.kenmerken().get(name)))
                        .orElse(null),
                Dutch.moment(kept.moment()),
                words.oordeel(kept.oordeel()),
                words.tone(kept.oordeel()),
                words.besluit(it.besluit().besluit()),
                it.besluit().motivering(),
                it.besluit().functie(),
                Dutch.moment(it.besluit().moment()));
    }
}
