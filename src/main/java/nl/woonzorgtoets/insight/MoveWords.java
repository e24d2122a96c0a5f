package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.insight.Trials.Step;
import nl.woonzorgtoets.oordeel.Sjabloon;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.model.Wijziging.Erbij;
import nl.woonzorgtoets.rulebook.model.Wijziging.Trede;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.wording.Dutch;

/** A move that was made, in the sentence of the framework. */
final class MoveWords {

    private MoveWords() {}

    /** @param alike what could be chosen as well; empty when that is not known */
    static String of(Step step, List<Object> alike, Rulebook rulebook) {
        Zet zet = step.move().zet();
        List<Object> choices = alike.isEmpty() ? Collections.singletonList(step.choice()) : alike;
        return new Sjabloon(zet.zin()).invullen(hole -> switch (hole) {
            case Zet.AANTAL -> number(step.choice());
            case Zet.NU -> number(step.move().now());
            default ->
                Dutch.list(choices.stream().map(it -> choice(zet, it, rulebook)).toList(), "of");
        });
    }

    private static String number(Object number) {
        return number instanceof BigDecimal it ? Dutch.number(it) : String.valueOf(number);
    }

    private static String choice(Zet zet, Object code, Rulebook rulebook) {
        for (Wijziging it : zet.wijzigt()) {
            if (it instanceof Erbij more) {
                Map<String, String> words = more.keuzes();
                return words.getOrDefault(code, String.valueOf(code));
            }
            if (it instanceof Trede) {
                return Dutch.within(
                        rulebook.vocabulary().field(it.veld()).options().getOrDefault(code, String.valueOf(code)));
            }
        }
        return String.valueOf(code);
    }
}
