package nl.woonzorgtoets.wording.telling;

import java.util.List;
import nl.woonzorgtoets.document.Finding;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;

/** Whether a requirement that decided rests on nothing but answers that who hands it in cannot change, such as the day it came in. */
record Unchangeable(Matter matter) {

    boolean decides() {
        return matter.assessment().stap() == Stap.EIS
                && matter.rulebook() != null
                && !matter.document().secrets().withheld()
                && matter.assessment().deciding().stream().map(Finding::used).anyMatch(this::stands);
    }

    private boolean stands(List<UsedValue> used) {
        return used.stream().anyMatch(it -> it.origin() instanceof Origin.Answer)
                && used.stream().allMatch(this::stands);
    }

    private boolean stands(UsedValue it) {
        if (it.origin() instanceof Origin.Answer) {
            FactType type = matter.rulebook().vocabulary().factTypes().get(it.fact());
            Field question = type == null ? null : type.field(it.field());
            return question != null && !question.changeable();
        }
        return it.origin() instanceof Origin.Threshold || it.origin() instanceof Origin.Worked;
    }
}
