package nl.woonzorgtoets.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explanations;
import nl.woonzorgtoets.plan.RulesAsWritten;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Judges by a changed rulebook what the one before it judged: a rule that says what it said, on facts that say what they said, is as true as both
 * evaluators found it then. The others are judged by both, and the verdict is formed anew.
 */
public final class JudgedBefore {

    private final Rulebook before;
    private final Rulebook now;
    private final RulesAsWritten changed;

    public JudgedBefore(Rulebook before, Rulebook now) {
        this.before = before;
        this.now = now;
        // What goes with a verdict in money is reckoned with beside the rules.
        this.changed =
                now.bedragen().isEmpty() ? RulesAsWritten.changed(before, now).orElse(null) : null;
    }

    /**
     * @param earlier what came of the same dossier
     * @throws EvaluatorsDisagreeException when the evaluators differ: then there is no verdict
     */
    public Judgement judge(Dossier dossier, Judgement earlier) {
        List<Fact> own = now.ownFacts(dossier, earlier.portfolio());
        List<Fact> known = now.knownFacts(dossier);
        return changed != null
                        && earlier.rulebook() == before
                        && saysTheSame(own, earlier.facts())
                        && saysTheSame(rows(known), rows(before.knownFacts(earlier.dossier())))
                ? judge(dossier, own, known, earlier)
                : Assessor.judge(dossier, earlier.portfolio(), now);
    }

    private Judgement judge(Dossier dossier, List<Fact> own, List<Fact> known, Judgement earlier) {
        Truth[] truths = earlier.truths();
        List<Fact> facts = changed.seen(now.facts(dossier, earlier.portfolio()));
        changed.judge(facts, inForce(known), truths);
        Explanations explanations = Assessor.whenAsked(dossier, own, now, truths);
        Agreement.onRules(changed.of(explanations), changed.fired(facts));
        return Assessor.formed(dossier, earlier.portfolio(), now, own, explanations);
    }

    private static boolean isThreshold(Fact fact) {
        return fact.type().name().equals(Drempel.FEIT);
    }

    private static List<Fact> rows(List<Fact> known) {
        return known.stream().filter(it -> !isThreshold(it)).toList();
    }

    private static Set<String> inForce(List<Fact> known) {
        return known.stream()
                .filter(JudgedBefore::isThreshold)
                .map(it -> (String) it.value(it.type().field(Drempel.NAAM)))
                .collect(Collectors.toSet());
    }

    private static boolean saysTheSame(List<Fact> some, List<Fact> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).saysTheSameAs(others.get(i));
        }
        return same;
    }
}
