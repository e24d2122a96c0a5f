package nl.woonzorgtoets.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.BewijsReport.Soort;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.Rule;

/** Looks whether a rule can hold at all. */
final class RuleSearch {

    private static final int MOST_CHOICES = 200;
    private static final int BUDGET = 3_000;

    private final Rule rule;
    private final Day now;
    private final Supplier<List<Day>> days;
    private final Examples examples;
    private final Clock clock;
    private final Set<String> doubts = new LinkedHashSet<>();

    /**
     * @param days with each choice of thresholds that it looks at, and each day on which one of those changes
     */
    RuleSearch(Rule rule, Day now, Supplier<List<Day>> days, Examples examples, Clock clock) {
        this.rule = rule;
        this.now = now;
        this.days = days;
        this.examples = examples;
        this.clock = clock;
    }

    /** Null when it holds in some case. */
    Finding never() {
        if (reality(now, examples.of(rule)).isInAnExample()) {
            return null;
        }
        for (Day day : days.get()) {
            if (reality(day, examples.of(rule)).isInAnExample()) {
                return null;
            }
        }
        for (Day day : days.get()) {
            Rule reads = day.reads(rule).orElse(null);
            if (reads != null && holds(day, reads)) {
                return null;
            }
        }
        boolean proven = doubts.isEmpty();
        return new Finding(
                Soort.NOOIT,
                rule.file(),
                rule.line(),
                "regel " + rule.id(),
                proven ? "kan nooit opgaan" : "gaat in geen enkel geval op dat is geprobeerd",
                proven,
                proven ? null : String.join("; ", doubts),
                List.of(),
                null);
    }

    private Reality reality(Day day, List<Example> from) {
        return new Reality(day, List.of(rule), Goal.ALL, from, BUDGET);
    }

    private boolean holds(Day day, Rule reads) {
        Space space = new Space(day, true);
        space.add(reads);
        Reality reality = reality(day, examples.around(List.of(rule)));
        Choices choices = new Choices(space, Goal.ALL, false);
        int[] tried = {0};
        boolean[] found = {false};
        boolean[] all = {true};
        choices.forEach(choice -> {
            tried[0]++;
            found[0] = isThere(reality, choice);
            all[0] &= Reality.canBeGiven(choice.keySet());
            return found[0] || tried[0] >= MOST_CHOICES || reality.isOver() || clock.isOver();
        });
        if (!found[0]) {
            if (tried[0] > 0 && !(all[0] && tried[0] < MOST_CHOICES && !reality.isOver())) {
                doubts.add("wat zij samen vraagt lijkt wel te kunnen");
            }
            if (choices.isCutShort() || clock.isOver()) {
                doubts.add("er zijn te veel combinaties om ze alle na te gaan");
            }
            doubts.addAll(space.inexact());
        }
        return found[0];
    }

    private static boolean isThere(Reality reality, Map<Cell, Object> choice) {
        Witness found = reality.with(choice);
        return found != null && reality.isTrulySo(found);
    }
}
