package nl.woonzorgtoets.web.ui.archief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.web.search.Criteria;
import nl.woonzorgtoets.web.search.Criterion;
import nl.woonzorgtoets.web.ui.beoordelingen.CaseLine;
import nl.woonzorgtoets.web.ui.beoordelingen.WordedCases;
import org.springframework.stereotype.Component;

/** The latest cases that say yes to a question by which cases are found, such as whether the plan moves a concentration. */
@Component
record MovedCases(Archive archive, Criteria criteria, RulebookShelf shelf, WordedCases cases) {

    private static final int MOST = 20;

    /** @param says the questions to which it says yes */
    record Moved(CaseLine line, String says) {}

    /** Of the active framework, whose places the page is about. */
    List<Moved> latest() {
        String framework = shelf.current().map(Rulebook::framework).orElse("");
        List<Criterion> asked =
                criteria.features().stream().filter(Criterion::isYesNo).toList();
        return asked.stream()
                .flatMap(it -> archive.search(CaseFilter.with(it.name(), "true"), 0, MOST).cases().stream())
                .filter(it -> framework.equals(it.kader()))
                .distinct()
                .sorted(Comparator.comparingLong(CaseSummary::seq).reversed())
                .limit(MOST)
                .map(it -> moved(it, asked))
                .toList();
    }

    private Moved moved(CaseSummary it, List<Criterion> asked) {
        String says = asked.stream()
                .filter(feature -> "true".equals(it.kenmerken().get(feature.name())))
                .map(Criterion::label)
                .collect(Collectors.joining(" "));
        return new Moved(cases.line(it), says);
    }
}
