package nl.woonzorgtoets.assessment;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.MissingAnswer;

/** What keeps a verdict waiting beside the verdicts that are still reachable. Made once for a rulebook. */
final class Incomplete {

    private final boolean waitsForAll;
    /** The places of those answers. */
    private final Set<String> saysWhatJudges;

    private final Set<String> sections;
    private final BitSet aboutOddAnswers = new BitSet();

    Incomplete(Rulebook rulebook) {
        this.waitsForAll = rulebook.editie().wachtOpElkVerplichtAntwoord();
        this.saysWhatJudges = Stream.of(
                        "zaak.peildatum", rulebook.kader().domein().eigenWaarden())
                .filter(Objects::nonNull)
                .map(path -> "/" + path.replace('.', '/'))
                .collect(Collectors.toUnmodifiableSet());
        this.sections = Set.copyOf(rulebook.vocabulary().sections().keySet());
        List<Rule> rules = rulebook.rules();
        for (int i = 0; i < rules.size(); i++) {
            String aspect = rules.get(i).conclusion().aspect();
            aboutOddAnswers.set(i, rulebook.kader().aspecten().get(aspect).soort() == AspectSoort.ONGERIJMDHEID);
        }
    }

    /**
     * Whether an answer that is due has to come before there can be a verdict. What rules make of an open answer is in the reachable verdicts
     * already; but by which thresholds is judged, depends on the answers that say when and for whom.
     */
    boolean byAnswers(Dossier dossier) {
        for (MissingAnswer missing : dossier.missing()) {
            if (missing.due() == MissingAnswer.Due.MANDATORY
                    && (waitsForAll || saysWhatJudges.contains(missing.pointer()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether for want of a figure or threshold nobody can tell if answers fit together. An answer that is not there yet cannot be at odds
     * with another, and does not count here.
     *
     * @param open which rules could still hold, by their place
     */
    boolean byFigures(BitSet open, List<RuleExplanation> explanations) {
        return open.intersects(aboutOddAnswers)
                && open.stream()
                        .filter(aboutOddAnswers::get)
                        .mapToObj(explanations::get)
                        .flatMap(it -> it.gaps().stream())
                        .anyMatch(this::isFigure);
    }

    /** What no answer supplies. */
    private boolean isFigure(Gap gap) {
        return gap.ofFramework() || !sections.contains(gap.pointer().split("/")[1]);
    }
}
