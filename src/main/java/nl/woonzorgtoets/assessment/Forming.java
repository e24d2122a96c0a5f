package nl.woonzorgtoets.assessment;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.Aspectstanden;
import nl.woonzorgtoets.oordeel.Aspectstanden.Gevonden;
import nl.woonzorgtoets.oordeel.Behaald;
import nl.woonzorgtoets.oordeel.Bevinding;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeelsvorming;
import nl.woonzorgtoets.oordeel.Standen;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.oordeel.Wegingen;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Truth;

/** What the rules of a case come to. Made once for a rulebook; safe to share between threads. */
final class Forming {

    private final Rulebook rulebook;
    private final Kader kader;
    private final Aspectstanden aspects;
    private final Wegingen before = new Wegingen();
    private final Incomplete incomplete;

    private Forming(Rulebook rulebook, Kader kader, Aspectstanden aspects, Incomplete incomplete) {
        this.rulebook = rulebook;
        this.kader = kader;
        this.aspects = aspects;
        this.incomplete = incomplete;
    }

    static Forming of(Rulebook rulebook) {
        return rulebook.beside(Forming.class, it -> by(it.kader(), it));
    }

    /** @param others the kader as it would be with other weights, points and classes */
    static Forming by(Kader others, Rulebook rulebook) {
        List<Bevinding> conclusions = rulebook.rules().stream()
                .map(it -> new Bevinding(
                        it.id(), it.conclusion().kind(), it.conclusion().aspect()))
                .toList();
        return new Forming(
                rulebook,
                others,
                new Aspectstanden(others, conclusions, rulebook::canHoldTogether),
                new Incomplete(rulebook));
    }

    /** @param moved the kader as it would be with other borders, and the same aspects */
    Forming with(Kader moved) {
        return new Forming(rulebook, moved, aspects, incomplete);
    }

    /** @param truths how true each rule is, in their order */
    Uitslag outcome(Dossier dossier, Truth[] truths, List<RuleExplanation> explanations) {
        Gevonden found = found(dossier, truths, explanations);
        return outcome(dossier, aspects.van(found), found.open(), explanations);
    }

    /** The same of a case that was looked at before, by rules of which most came out as they did then. */
    Uitslag outcome(Dossier dossier, Truth[] truths, List<RuleExplanation> explanations, Judgement earlier) {
        Gevonden found = found(dossier, truths, explanations);
        boolean explained = isExplained(dossier) || isExplained(earlier.dossier());
        Standen standen = explained
                ? aspects.van(found)
                : aspects.van(
                        found,
                        earlier.uitslag().standen(),
                        changes(truths, earlier.explanations().truths()));
        return outcome(dossier, standen, found.open(), explanations);
    }

    private Uitslag outcome(Dossier dossier, Standen standen, BitSet open, List<RuleExplanation> explanations) {
        Uitslag uitslag = Oordeelsvorming.vorm(kader, standen, incomplete.byAnswers(dossier), before);
        return uitslag.stap() == Stap.SLOT && incomplete.byFigures(open, explanations)
                ? Oordeelsvorming.vorm(kader, standen, true, before)
                : uitslag;
    }

    private Gevonden found(Dossier dossier, Truth[] truths, List<RuleExplanation> explanations) {
        BitSet certain = places(truths, Truth.TRUE);
        Map<String, Behaald> points = new AnswerPoints(dossier).of(aspects.uitAntwoorden());
        return new Gevonden(certain, places(truths, Truth.UNKNOWN), explained(dossier, certain, explanations), points);
    }

    /** Of the rules that are as true as that, by their order. */
    private static BitSet places(Truth[] truths, Truth truth) {
        BitSet places = new BitSet(truths.length);
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] == truth) {
                places.set(i);
            }
        }
        return places;
    }

    private static BitSet changes(Truth[] truths, Truth[] before) {
        BitSet places = new BitSet(truths.length);
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] != before[i]) {
                places.set(i);
            }
        }
        return places;
    }

    private static boolean isExplained(Dossier dossier) {
        return !dossier.toelichtingen().isEmpty();
    }

    /** Of the rules that found answers that do not fit together, those of which somebody explained it. */
    private BitSet explained(Dossier dossier, BitSet certain, List<RuleExplanation> explanations) {
        BitSet places = new BitSet();
        if (isExplained(dossier)) {
            OddAnswers odd = new OddAnswers(dossier, rulebook);
            certain.stream()
                    .filter(it -> odd.found(explanations.get(it)))
                    .filter(it -> !odd.explained(explanations.get(it)).isEmpty())
                    .forEach(places::set);
        }
        return places;
    }
}
