package nl.woonzorgtoets.web.ui.archief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.web.search.Choices;
import nl.woonzorgtoets.web.search.Feature;
import nl.woonzorgtoets.web.ui.beoordelingen.Cases;
import nl.woonzorgtoets.wording.Words;
import org.springframework.stereotype.Component;

/** The latest cases that say yes to a question by which cases are found, such as whether the plan moves a concentration. */
@Component
class MovedCases {

    private static final int MOST = 20;

    private final Archive archive;
    private final Choices choices;
    private final Cases cases;

    MovedCases(Archive archive, Choices choices, Cases cases) {
        this.archive = archive;
        this.choices = choices;
        this.cases = cases;
    }

    record Moved(String nummer, String zaaknummer, String place, String says, String oordeel, String besluit) {}

    /** Of the active framework, whose places the page is about. */
    List<Moved> latest() {
        String framework = choices.rulebook().map(Rulebook::framework).orElse("");
        List<Feature> asked = choices.features().stream().filter(Feature::yesNo).toList();
        return asked.stream()
                .flatMap(it -> archive.search(CaseFilter.with(it.name(), "true"), 0, MOST).cases().stream())
                .filter(it -> framework.equals(it.kader()))
                .distinct()
                .sorted(Comparator.comparingLong(CaseSummary::seq).reversed())
                .limit(MOST)
                .map(it -> moved(it, asked))
                .toList();
    }

    private Moved moved(CaseSummary it, List<Feature> asked) {
        Words words = cases.words(it.regelset());
        return new Moved(
                it.nummer(),
                it.zaaknummer(),
                words.place(it.kenmerken()),
                asked.stream()
                        .filter(feature -> "true".equals(it.kenmerken().get(feature.name())))
                        .map(Feature::label)
                        .collect(Collectors.joining(" ")),
                words.oordeel(it.oordeel()),
                words.besluit(it.besluit()));
    }
}
