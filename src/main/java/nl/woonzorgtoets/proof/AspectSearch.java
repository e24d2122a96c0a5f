package nl.woonzorgtoets.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.proof.BewijsReport.Finding;
import nl.woonzorgtoets.proof.BewijsReport.Open;
import nl.woonzorgtoets.proof.BewijsReport.Searched;
import nl.woonzorgtoets.proof.BewijsReport.Soort;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Truth;

/** Looks through one aspect: whether rules contradict each other, and whether they leave open what they are about. */
final class AspectSearch {

    private static final int MOST_GAPS = 12;
    private static final int MOST_CHOICES = 40;
    private static final int BUDGET = 1_500;

    private final Rulebook rulebook;
    private final Aspect aspect;
    private final List<Rule> rules;
    private final List<Day> days;
    private final Examples examples;
    private final Clock clock;
    private final List<Finding> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Set<String> why = new LinkedHashSet<>();
    private String doesNotPlay;

    /**
     * @param rules those that say how it turns out
     * @param days with each choice of thresholds that these rules look at, as they are now first
     */
    AspectSearch(Aspect aspect, List<Rule> rules, List<Day> days, Examples examples, Clock clock) {
        this.rulebook = days.get(0).rulebook();
        this.aspect = aspect;
        this.rules = rules;
        this.days = days;
        this.examples = examples;
        this.clock = clock;
    }

    /** Whether its rules can say more than one thing of it: only then they can contradict each other, or leave it open. */
    static boolean isDecidedBy(List<Rule> rules) {
        return rules.stream().map(it -> it.conclusion().kind()).distinct().count() > 1;
    }

    List<Finding> found() {
        return found;
    }

    List<Open> open() {
        return open;
    }

    Searched searched() {
        return new Searched(aspect.id(), why.isEmpty(), why.isEmpty() ? null : String.join("; ", why), doesNotPlay);
    }

    void look() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                Rule one = rules.get(i);
                Rule other = rules.get(j);
                if (one.conclusion().kind() != other.conclusion().kind()
                        && rulebook.canHoldTogether(one.id(), other.id())) {
                    contradict(one, other);
                }
            }
        }
        for (Day day : days) {
            leaveOpen(day);
        }
    }

    private String over() {
        return over(aspect.id());
    }

    static String over(String aspect) {
        return "aspect " + aspect;
    }

    private void contradict(Rule one, Rule other) {
        List<Rule> both = List.of(one, other);
        String what = "regel " + one.id() + " zegt " + one.conclusion().kind().word() + " en regel " + other.id()
                + " zegt " + other.conclusion().kind().word();
        boolean mayBe = false;
        for (Day day : days) {
            Space space = space(day, both, true);
            if (space == null) {
                continue;
            }
            Reality reality = new Reality(day, both, Goal.ALL, examples.around(both), BUDGET);
            Choices choices = new Choices(space, Goal.ALL, false);
            List<Map<Cell, Object>> tried = new ArrayList<>();
            Witness[] witness = {null};
            boolean[] ruledOut = {true};
            choices.forEach(choice -> {
                witness[0] = tried.isEmpty() ? first(reality, choice) : reality.with(choice);
                tried.add(choice);
                ruledOut[0] &= Reality.canBeGiven(choice.keySet());
                return witness[0] != null || tried.size() >= MOST_CHOICES || reality.isOver() || clock.isOver();
            });
            if (witness[0] != null && reality.isTrulySo(witness[0])) {
                found.add(new Finding(
                        Soort.TEGENSPRAAK,
                        one.file(),
                        one.line(),
                        over(),
                        what,
                        true,
                        null,
                        Told.saved(
                                witness[0],
                                both,
                                Truth.TRUE,
                                "Regels " + one.id() + " en " + other.id() + " spreken elkaar tegen"),
                        null));
                return;
            }
            lookedAt(choices, tried.isEmpty() ? Set.of() : space.inexact());
            mayBe |= !tried.isEmpty() && !(ruledOut[0] && tried.size() < MOST_CHOICES && !reality.isOver());
        }
        if (mayBe) {
            open.add(new Open(over(), what));
        }
    }

    private static Witness first(Reality reality, Map<Cell, Object> choice) {
        Witness found = reality.with(choice);
        found = found == null ? reality.asIs() : found;
        return found == null ? reality.joined() : found;
    }

    private void lookedAt(Choices choices, Set<String> inexact) {
        why.addAll(inexact);
        if (choices.isCutShort()) {
            why.add("er zijn meer dan " + Choices.MOST + " combinaties");
        }
        if (clock.isOver()) {
            why.add("de tijd was om");
        }
    }

    /** Null when one of them cannot hold on that day. */
    private static Space space(Day day, List<Rule> rules, boolean withRows) {
        Space space = new Space(day, withRows);
        for (Rule it : rules) {
            Rule reads = day.reads(it).orElse(null);
            if (reads == null) {
                return null;
            }
            space.add(reads);
        }
        return space;
    }

    private void leaveOpen(Day day) {
        List<Rule> there =
                rules.stream().filter(it -> day.reads(it).isPresent()).toList();
        if (there.isEmpty()) {
            return;
        }
        Space space = space(day, there, false);
        boolean plays = space.addWhatAllDemand();
        if (plays && doesNotPlay == null) {
            doesNotPlay = whenNot(day, there);
        }
        Reality reality = new Reality(day, rules, Goal.NONE, examples.around(rules), BUDGET);
        Choices choices = new Choices(space, Goal.ONLY_LAST, true);
        List<Map<Cell, Set<Object>>> gaps = new ArrayList<>();
        choices.forEach(choice -> {
            if (gaps.stream().noneMatch(it -> isIn(it, choice))) {
                Map<Cell, Set<Object>> gap = choices.widened(choice);
                gaps.add(gap);
                tell(gap, space, reality, there);
            }
            return gaps.size() >= MOST_GAPS || clock.isOver();
        });
        lookedAt(choices, gaps.isEmpty() ? Set.of() : space.inexact());
    }

    /** In words, what makes that the aspect does not play. */
    private String whenNot(Day day, List<Rule> there) {
        Space space = space(day, there, false);
        space.onlyWhatAllDemand();
        Choices none = new Choices(space, Goal.NONE, true);
        List<String> told = new ArrayList<>();
        none.forEach(choice -> {
            told.add(Told.of(none.widened(choice)));
            return true;
        });
        return told.isEmpty() ? null : told.get(0);
    }

    /** Whether lists can be so that each of these things can be asked of them with that answer; when in doubt they can. */
    private static boolean canBe(Map<Cell, Set<Object>> gap, Day day) {
        Map<Cell, Set<Object>> ofLists = new LinkedHashMap<>(gap);
        ofLists.keySet().removeIf(it -> it.asks() == null);
        if (ofLists.isEmpty()) {
            return true;
        }
        Space space = new Space(day, true);
        List<Boolean> answers = new ArrayList<>();
        ofLists.forEach((cell, value) -> {
            space.add(cell.asks());
            answers.add((Boolean) value.iterator().next());
        });
        boolean[] can = {false};
        Choices choices = new Choices(space, Goal.exactly(answers), false);
        choices.forEach(choice -> can[0] = true);
        return can[0] || choices.isCutShort() || !space.inexact().isEmpty();
    }

    private static boolean isIn(Map<Cell, Set<Object>> gap, Map<Cell, Object> choice) {
        return gap.entrySet().stream()
                .allMatch(it -> choice.containsKey(it.getKey()) && it.getValue().contains(choice.get(it.getKey())));
    }

    private void tell(Map<Cell, Set<Object>> gap, Space space, Reality reality, List<Rule> there) {
        String what = Told.GAP + Told.of(gap);
        if (found.stream().anyMatch(it -> it.wat().equals(what))
                || open.stream().anyMatch(it -> it.wat().equals(what))) {
            return;
        }
        Witness witness = Choices.all(gap, MOST_CHOICES).stream()
                .map(reality::with)
                .filter(it -> it != null && reality.isTrulySo(it))
                .findFirst()
                .orElse(null);
        if (witness != null) {
            Map<Object, Rule> ofEach = there.stream()
                    .collect(Collectors.toMap(
                            it -> it.conclusion().kind(), it -> it, (one, other) -> one, LinkedHashMap::new));
            found.add(new Finding(
                    Soort.GAT,
                    there.get(0).file(),
                    there.get(0).line(),
                    over(),
                    what,
                    true,
                    null,
                    Told.saved(
                            witness,
                            List.copyOf(ofEach.values()),
                            Truth.FALSE,
                            "Geen regel besluit over " + aspect.id()),
                    null));
        } else if (canBe(gap, reality.day()) && (!Reality.canBeGiven(gap.keySet()) || reality.isOver())) {
            open.add(new Open(over(), what));
        }
    }
}
