package nl.woonzorgtoets.assessment;

import java.util.List;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.rulebook.model.Rule;

/** A finding for all cases in which the rule found the same; written again only where its aspect stands otherwise than in the last of them. */
final class FindingByStand {

    private record Written(Aspectstand stand, Finding finding) {}

    private final Rule rule;
    private final List<UsedValue> used;
    private volatile Written last;

    private FindingByStand(Rule rule, List<UsedValue> used) {
        this.rule = rule;
        this.used = used;
    }

    static FindingByStand of(RuleExplanation it) {
        return new FindingByStand(
                it.rule(), it.used().stream().map(AssessmentWriter::used).toList());
    }

    Finding where(Aspectstand stand) {
        Written written = last;
        if (written == null || written.stand() != stand) {
            written = new Written(stand, write(stand));
            last = written;
        }
        return written.finding();
    }

    private Finding write(Aspectstand stand) {
        return new Finding(
                AssessmentWriter.ref(rule),
                rule.conclusion().kind(),
                stand.uitkomst(),
                stand.aspect().punten(rule.conclusion().kind()),
                rule.meaning(stand.aspect()),
                used);
    }
}
