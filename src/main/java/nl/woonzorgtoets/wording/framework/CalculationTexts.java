package nl.woonzorgtoets.wording.framework;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.framework.Framework.Calculation;

/** Intermediate results, in the order in which they are worked out. */
final class CalculationTexts {

    private CalculationTexts() {}

    static List<Calculation> of(Rulebook rulebook, LocalDate day, String gemeente) {
        RuleWording wording = new RuleWording(rulebook, day, gemeente);
        Words words = new Words(rulebook);
        return rulebook.tussenuitkomsten().alle().stream()
                .map(it -> new Calculation(
                        "tussenuitkomst-" + it.naam(),
                        it.field().label(),
                        it.field().help(),
                        outcome(it, wording),
                        wording.conditions(it),
                        words.source(it.berekening().source().toString())))
                .toList();
    }

    private static String outcome(Tussenuitkomst it, RuleWording wording) {
        if (!it.isGetal()) {
            return wording.conditions(it).size() == 1 ? "Ja als dit klopt:" : "Ja als dit allemaal klopt:";
        }
        String unit = it.field().unit() == null ? "" : " (" + it.field().unit() + ")";
        return Dutch.capital(wording.number(it)) + unit + end(it, wording);
    }

    private static String end(Tussenuitkomst it, RuleWording wording) {
        if (wording.conditions(it).isEmpty()) {
            return ".";
        }
        return it.enkel() ? ", als dit klopt:" : ", over alles waarvoor dit klopt:";
    }
}
