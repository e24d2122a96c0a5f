package nl.woonzorgtoets.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.CriteriumResult;
import nl.woonzorgtoets.oordeel.Uitkomst;
import org.junit.jupiter.api.Test;

/** What is proposed is what trying everything finds: enough, not more than enough, and nothing worse. */
class BruteForceOverMovesTest {

    private static final int FRAMEWORKS = 40;
    private static final int PLANS = 6;

    private SmallMoves world;

    @Test
    void proposalsAreTheSmallestSetsThatTryingEverythingFinds() throws Exception {
        int proposed = 0;
        int refused = 0;
        for (long seed = 0; seed < FRAMEWORKS; seed++) {
            world = new SmallMoves(seed);
            for (int i = 0; i < PLANS; i++) {
                Map<String, Object> plan = world.plan();
                Judgement here = world.judge(plan);
                if (here.uitslag().oordeel().doel()) {
                    continue;
                }
                Improvements found = Improvements.of(here, (rulebook, dossier) -> Map.of());
                List<Set<String>> proposals = found.improvements().stream()
                        .filter(it -> it.goal() == Goal.DOORGAAN)
                        .map(BruteForceOverMovesTest::moves)
                        .toList();
                Set<Set<String>> smallest = smallest(plan, here);
                String which = "framework " + seed + ", plan " + plan;
                if (smallest.isEmpty()) {
                    refused++;
                    assertThat(proposals).as(which).allMatch(it -> it.size() > 3);
                } else {
                    proposed++;
                    assertThat(proposals).as(which).isNotEmpty().allMatch(smallest::contains);
                    assertThat(proposals.get(0))
                            .as(which)
                            .hasSize(smallest.stream().mapToInt(Set::size).min().orElseThrow());
                }
                found.improvements().forEach(it -> holds(it, plan, here, which));
            }
        }
        // Both happen often enough to say something.
        assertThat(proposed).isGreaterThan(40);
        assertThat(refused).isGreaterThan(5);
    }

    /** After all of it the verdict is the one said; without any of it, it is not; and a step less is too little. */
    private void holds(Improvement it, Map<String, Object> plan, Judgement here, String which) {
        Judgement after = world.judge(with(plan, it.steps()));
        assertThat(after.uitslag().oordeel())
                .as(which)
                .isEqualTo(it.judgement().uitslag().oordeel());
        assertThat(it.goal().accepts(after.uitslag().oordeel())).as(which).isTrue();
        assertThat(isWorse(after, here)).as(which).isFalse();
        for (int i = 0; i < it.steps().size(); i++) {
            List<Trials.Step> fewer = new ArrayList<>(it.steps());
            Trials.Step back = fewer.remove(i);
            assertThat(it.goal()
                            .accepts(world.judge(with(plan, fewer)).uitslag().oordeel()))
                    .as(which + " without " + back.move().zet().naam())
                    .isFalse();
            if (back.step() > 1) {
                fewer.add(back.at(back.step() - 1));
                Judgement less = world.judge(with(plan, fewer));
                assertThat(it.goal().accepts(less.uitslag().oordeel()) && !isWorse(less, here))
                        .as(which + " with less of " + back.move().zet().naam())
                        .isFalse();
            }
        }
    }

    /** Every set of at most three moves that is enough in some way, makes nothing worse, and of which each is needed. */
    private Set<Set<String>> smallest(Map<String, Object> plan, Judgement here) {
        List<List<Change>> moves = changes(plan);
        Set<Set<String>> all = new java.util.HashSet<>();
        for (int size = 1; size <= 3; size++) {
            Set<Set<String>> ofSize = new java.util.HashSet<>();
            combine(moves, 0, new ArrayList<>(), size, plan, here, ofSize);
            ofSize.removeIf(it -> all.stream().anyMatch(it::containsAll));
            all.addAll(ofSize);
        }
        return all;
    }

    private record Change(String question, Object becomes) {}

    private void combine(
            List<List<Change>> moves,
            int from,
            List<Change> chosen,
            int size,
            Map<String, Object> plan,
            Judgement here,
            Set<Set<String>> found) {
        if (chosen.size() == size) {
            if (isEnough(chosen, plan, here)) {
                found.add(chosen.stream()
                        .map(it -> "zet-" + it.question())
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
            return;
        }
        for (int i = from; i < moves.size(); i++) {
            for (Change change : moves.get(i)) {
                chosen.add(change);
                combine(moves, i + 1, chosen, size, plan, here, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean isEnough(List<Change> chosen, Map<String, Object> plan, Judgement here) {
        Judgement after = world.judge(changed(plan, chosen));
        if (!after.uitslag().oordeel().doel() || isWorse(after, here)) {
            return false;
        }
        return IntStream.range(0, chosen.size()).noneMatch(it -> {
            List<Change> fewer = new ArrayList<>(chosen);
            fewer.remove(it);
            return world.judge(changed(plan, fewer)).uitslag().oordeel().doel();
        });
    }

    private static List<List<Change>> changes(Map<String, Object> plan) {
        List<List<Change>> moves = new ArrayList<>();
        SmallMoves.SWITCHES.stream()
                .filter(it -> plan.get(it).equals(false))
                .forEach(it -> moves.add(List.of(new Change(it, true))));
        List<String> further =
                SmallMoves.STEPS.subList(SmallMoves.STEPS.indexOf(plan.get("trap")) + 1, SmallMoves.STEPS.size());
        moves.add(further.stream().map(it -> new Change("trap", it)).toList());
        moves.add(IntStream.range(SmallMoves.LOWEST, (Integer) plan.get("aantal"))
                .mapToObj(it -> new Change("aantal", it))
                .toList());
        return moves;
    }

    private static Map<String, Object> changed(Map<String, Object> plan, List<Change> changes) {
        Map<String, Object> changed = new LinkedHashMap<>(plan);
        changes.forEach(it -> changed.put(it.question(), it.becomes()));
        return changed;
    }

    private static Map<String, Object> with(Map<String, Object> plan, List<Trials.Step> steps) {
        return changed(
                plan,
                steps.stream()
                        .map(it -> new Change(
                                it.move().zet().naam().substring("zet-".length()),
                                it.choice() == null ? true : it.choice()))
                        .toList());
    }

    private static boolean isWorse(Judgement after, Judgement before) {
        Map<String, Uitkomst> was = before.assessment().aspects().stream()
                .collect(Collectors.toMap(AspectResult::id, AspectResult::outcome));
        boolean aspect = after.assessment().aspects().stream()
                .anyMatch(it -> was.get(it.id()) == Uitkomst.VOLDOET && it.outcome() == Uitkomst.VOLDOET_NIET);
        boolean signal =
                after.uitslag().signalen().size() > before.uitslag().signalen().size();
        List<CriteriumResult> then = before.assessment().criteria();
        List<CriteriumResult> now = after.assessment().criteria();
        return aspect
                || signal
                || IntStream.range(0, now.size())
                        .anyMatch(it -> now.get(it).score().now() != null
                                && then.get(it).score().now() != null
                                && now.get(it)
                                                .score()
                                                .now()
                                                .compareTo(then.get(it).score().now())
                                        < 0);
    }

    private static Set<String> moves(Improvement it) {
        return it.steps().stream().map(step -> step.move().zet().naam()).collect(Collectors.toCollection(TreeSet::new));
    }
}
