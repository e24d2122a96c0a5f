package nl.woonzorgtoets.insight;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.model.Wijziging.Rij;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.vocabulary.Antwoorder;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** In whose hands a move is: who does it, and who else has the answer that it changes. */
final class Hands {

    private Hands() {}

    /** Whether who hands in the plan needs nobody else for it. */
    static boolean own(Zet zet, Vocabulary questions) {
        return of(zet, questions).stream()
                .map(questions.antwoorders()::get)
                .allMatch(it -> it == null || it.indiener());
    }

    /** Their codes, who does it first. */
    static Set<String> of(Zet zet, Vocabulary questions) {
        Set<String> hands = new LinkedHashSet<>();
        hands.add(zet.door());
        for (Wijziging it : zet.wijzigt()) {
            if (!(it instanceof Rij)) {
                String who = questions.field(it.veld()).asking().wie();
                if (who != null) {
                    hands.add(who);
                }
            }
        }
        return hands;
    }

    static String name(String code, Vocabulary questions) {
        Antwoorder who = questions.antwoorders().get(code);
        return who == null ? code : who.naam();
    }
}
