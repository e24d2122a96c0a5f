package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.wording.Clause;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.Words;

/** How intermediate results are worked out; what they are called stands with the questions. */
final class DescribedCalculations {

    private DescribedCalculations() {}

    static List<Thing> of(Rulebook rulebook) {
        RuleWording wording = new RuleWording(rulebook, null, null);
        Words words = new Words(rulebook);
        return rulebook.tussenuitkomsten().alle().stream()
                .map(it -> Thing.named(
                                "berekening " + it.naam(),
                                "De berekening van " + word(it.field().label()))
                        .is("Berekening", it.isGetal() ? wording.number(it) : null)
                        .is("Voorwaarden", conditions(it, wording))
                        .is(
                                "Bron",
                                it.berekening().source(),
                                word(words.source(it.berekening().source().toString()))))
                .toList();
    }

    private static String conditions(Tussenuitkomst it, RuleWording wording) {
        String all = wording.conditions(it).stream().map(Clause::sentence).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }
}
