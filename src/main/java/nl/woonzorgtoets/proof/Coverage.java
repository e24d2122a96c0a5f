package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woonzorgtoets.plan.Plan;
import nl.woonzorgtoets.proof.DekkingReport.Part;
import nl.woonzorgtoets.proof.Ways.Way;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drager;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Example;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.vocabulary.Truth;

/** What of a framework no example and no archived case has to do with. */
public final class Coverage {

    private final Rulebook rulebook;
    private final List<Way> ways;
    private final List<Set<String>> needed;
    private final Plan plan;
    private final BitSet byCases = new BitSet();
    private int cases;

    public Coverage(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.ways =
                rulebook.rules().stream().flatMap(it -> Ways.of(it).stream()).toList();
        List<Rule> rules = ways.stream().map(Way::rule).toList();
        this.needed = rules.stream().map(rulebook.tussenuitkomsten()::drempels).toList();
        this.plan = new Plan(rules, rulebook.tussenuitkomsten().van(rules));
    }

    /** Looks at an archived case as this framework would judge it. */
    public void lookAt(Dossier dossier, Map<String, BigDecimal> portfolio) {
        cases++;
        byCases.or(hold(plan, IntStream.range(0, ways.size()).toArray(), rulebook.facts(dossier, portfolio)));
    }

    /** @param withCases whether cases were to be looked at */
    public DekkingReport report(boolean withCases) {
        Map<String, List<Example>> examples =
                rulebook.examples().stream().filter(Example::isOfRule).collect(Collectors.groupingBy(Example::rule));
        Map<String, List<Integer>> ofRule = IntStream.range(0, ways.size())
                .boxed()
                .collect(Collectors.groupingBy(it -> ways.get(it).rule().id()));
        BitSet byExamples = new BitSet();
        ofRule.forEach((id, places) -> {
            int[] at = places.stream().mapToInt(Integer::intValue).toArray();
            List<Rule> rules = places.stream().map(it -> ways.get(it).rule()).toList();
            Plan ofOne = new Plan(rules, rulebook.tussenuitkomsten().van(rules));
            examples.getOrDefault(id, List.of()).forEach(it -> byExamples.or(hold(ofOne, at, rulebook.facts(it))));
        });
        return new DekkingReport(
                ways.size(),
                without(byExamples),
                withCases ? cases : null,
                withCases ? without(byCases) : null,
                unreadQuestions(),
                unreadThresholds(),
                withoutRule());
    }

    /** @param at where the rules of the plan stand among all */
    private BitSet hold(Plan of, int[] at, List<Fact> facts) {
        BitSet hold = new BitSet();
        try {
            Truth[] truths = of.truths(facts);
            Set<Object> inForce = facts.stream()
                    .filter(it -> it.type().name().equals(Drempel.FEIT))
                    .map(it -> it.value(it.type().field(Drempel.NAAM)))
                    .collect(Collectors.toSet());
            for (int i = 0; i < at.length; i++) {
                hold.set(at[i], truths[i].isTrue() && inForce.containsAll(needed.get(at[i])));
            }
        } catch (TooMuchWorkException e) {
            // Nothing was judged, so nothing was made true.
            return hold;
        }
        return hold;
    }

    /** Of a rule that never holds not also in which ways. */
    private List<Part> without(BitSet holding) {
        Set<String> never = IntStream.range(0, ways.size())
                .filter(it -> ways.get(it).what() == null && !holding.get(it))
                .mapToObj(it -> ways.get(it).rule().id())
                .collect(Collectors.toSet());
        return IntStream.range(0, ways.size())
                .filter(it -> !holding.get(it))
                .mapToObj(ways::get)
                .filter(it -> it.what() == null || !never.contains(it.rule().id()))
                .map(it -> new Part(
                        it.rule().file(), it.line(), "regel " + it.rule().id(), it.what()))
                .toList();
    }

    private List<String> unreadQuestions() {
        QuestionsRead read = new QuestionsRead(rulebook.vocabulary(), rulebook.tussenuitkomsten());
        Set<String> paths =
                rulebook.rules().stream().flatMap(it -> read.by(it).stream()).collect(Collectors.toSet());
        return rulebook.vocabulary().sections().values().stream()
                .flatMap(section -> section.type().fields().stream().map(it -> section.name() + "." + it.name()))
                .filter(it -> !paths.contains(it))
                .toList();
    }

    private List<String> unreadThresholds() {
        Set<String> names = new HashSet<>();
        Stream.concat(
                        rulebook.rules().stream(),
                        rulebook.tussenuitkomsten().alle().stream().map(Tussenuitkomst::berekening))
                .forEach(it -> names.addAll(
                        it.thresholdsLookedAt().orElse(rulebook.drempels().keySet())));
        return rulebook.drempels().keySet().stream()
                .filter(it -> !names.contains(it))
                .toList();
    }

    private List<String> withoutRule() {
        Set<String> carried =
                rulebook.rules().stream().map(it -> it.source().toString()).collect(Collectors.toSet());
        rulebook.herkomst().uitspraken().stream()
                .filter(it -> it.dragers().keySet().stream().anyMatch(Coverage::isJudging))
                .map(it -> it.bron().toString())
                .forEach(carried::add);
        return new TreeSet<>(rulebook.herkomst().uitspraken().stream()
                        .map(it -> it.bron())
                        .map(Source::toString)
                        .toList())
                .stream().filter(it -> !carried.contains(it)).toList();
    }

    private static boolean isJudging(Drager it) {
        return it == Drager.REGEL || it == Drager.ASPECT;
    }
}
