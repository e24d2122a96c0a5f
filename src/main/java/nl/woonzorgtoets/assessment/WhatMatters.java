package nl.woonzorgtoets.assessment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Aspectstand;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * Which open questions can still change the verdict, the score or a signal, as a dossier stands.
 *
 * @param read paths of the questions that rules look at
 * @param waited paths of those that something waits for which is not settled yet
 */
public record WhatMatters(Set<String> read, Set<String> waited) {

    public static WhatMatters in(Judgement judgement) {
        return new WhatMatters(
                judgement.rulebook().beside(Read.class, Read::by).paths(),
                Stream.concat(
                                judgement.explanations().stream()
                                        .filter(it -> isOpen(it, judgement))
                                        .flatMap(it -> it.gaps().stream()),
                                judgement.openPoints().stream())
                        .map(Gap::pointer)
                        .map(WhatMatters::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Once for a rulebook. */
    private record Read(Set<String> paths) {

        static Read by(Rulebook rulebook) {
            QuestionsRead questions = new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten());
            return new Read(rulebook.rules().stream()
                    .flatMap(it -> questions.by(it).stream())
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether it is open if the rule holds, and something follows from that which does not follow from other rules already. */
    private static boolean isOpen(RuleExplanation rule, Judgement judgement) {
        if (rule.truth() != Truth.UNKNOWN) {
            return false;
        }
        Aspectstand stand =
                judgement.uitslag().standen().get(rule.rule().conclusion().aspect());
        // An answer that is not there yet cannot be at odds with another.
        return stand.aspect().soort() != AspectSoort.ONGERIJMDHEID
                && switch (rule.rule().conclusion().kind()) {
                    case SIGNAAL -> !stand.signaal();
                    case UITZONDERING ->
                        !stand.uitzondering() && stand.mogelijk().contains(Uitkomst.VOLDOET_NIET);
                    case VOLDOET, GEDEELTELIJK, VOLDOET_NIET -> stand.mogelijk().size() > 1;
                };
    }

    /** Whether an open question changes nothing now. Of what no rule looks at nobody can say so: it was asked for a reason of its own. */
    public boolean canWait(String pointer, Field field) {
        String path = path(pointer);
        return read.contains(path) && !waited.contains(path) && field.withoutAnswer() == null;
    }

    /** Without the rows of a list: who adds up a list waits for all of them. */
    private static String path(String pointer) {
        String[] parts = pointer.split("/");
        return parts.length < 3 ? pointer : parts[1] + "." + parts[parts.length - 1];
    }
}
