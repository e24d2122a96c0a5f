package nl.woonzorgtoets.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.impact.AreaSequence.InLine;
import nl.woonzorgtoets.rulebook.Rulebook;

/** Finds what a draft would do to the cases that are kept: by the plan, and of what flips by both evaluators. */
public record ImpactFinder(Archive archive) {

    /**
     * @param secrets whether cases with secret answers take part; whoever writes the draft could otherwise learn such an answer by what
     *     becomes of the case
     * @param progress told how many cases were judged
     */
    public Impact of(Rulebook rules, boolean secrets, LongConsumer progress) {
        Draft draft = new Draft(rules);
        EarlierCases cases = EarlierCases.in(archive, draft, secrets, progress);
        KeptDossiers dossiers = new KeptDossiers(archive, draft);
        Causes causes = new Causes(new Mixes(archive::rules, rules.files()), dossiers);
        Map<Long, NotJudged> doubts = new TreeMap<>();
        List<Flip> frozen = frozen(cases, dossiers, causes, doubts);
        List<Flip> inSequence = inSequence(cases, dossiers, causes, doubts);
        List<NotJudged> notJudged = new ArrayList<>(cases.notJudged());
        notJudged.addAll(doubts.values());
        List<EarlierCase> all = cases.all();
        progress.accept(all.size());
        return new Impact(rules.framework(), all.size(), frozen, inSequence, List.copyOf(notJudged));
    }

    /** @param doubt why the verdict cannot be relied on; null when it can */
    private record Found(EarlierCase it, Outcome becomes, List<String> causes, String doubt) {

        static List<Flip> flips(List<Found> all, Map<Long, NotJudged> doubts) {
            all.stream().filter(it -> it.doubt != null).forEach(it -> doubts.put(it.it.place(), it.problem()));
            return all.stream()
                    .filter(it -> it.doubt == null)
                    .sorted(Comparator.comparing((Found it) -> it.it.place()))
                    .map(it -> it.it.flip(it.becomes, it.causes))
                    .toList();
        }

        private NotJudged problem() {
            return new NotJudged(it.nummer(), doubt);
        }
    }

    private static List<Flip> frozen(
            EarlierCases cases, KeptDossiers dossiers, Causes causes, Map<Long, NotJudged> doubts) {
        List<Found> found = cases.all().parallelStream()
                .filter(it -> it.flipsTo(it.frozen()))
                .map(it -> new Found(
                        it, it.frozen(), causes.ofFrozen(it), dossiers.doubt(it, it.frozen(), it.portfolio())))
                .toList();
        return Found.flips(found, doubts);
    }

    /** Which lies nowhere is judged beside the same as then. */
    private static List<Flip> inSequence(
            EarlierCases cases, KeptDossiers dossiers, Causes causes, Map<Long, NotJudged> doubts) {
        List<Found> found = AreaSequence.of(cases.events()).values().parallelStream()
                .flatMap(it -> inArea(it, dossiers, causes).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        cases.all().stream()
                .filter(it -> it.area() == null && it.flipsTo(it.frozen()))
                .map(it -> new Found(
                        it, it.frozen(), causes.ofFrozen(it), dossiers.doubt(it, it.frozen(), it.portfolio())))
                .forEach(found::add);
        return Found.flips(found, doubts);
    }

    private static List<Found> inArea(AreaSequence area, KeptDossiers dossiers, Causes causes) {
        Map<String, InLine> flips = new HashMap<>(area.judged(dossiers::judged));
        area.cases().stream()
                .filter(it -> !it.flipsTo(flips.get(it.nummer()).outcome()))
                .forEach(it -> flips.remove(it.nummer()));
        if (flips.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> why = causes.inSequence(area, flips);
        return area.cases().stream()
                .filter(it -> flips.containsKey(it.nummer()))
                .map(it -> {
                    InLine flip = flips.get(it.nummer());
                    String doubt = dossiers.doubt(it, flip.outcome(), flip.portfolio());
                    return new Found(it, flip.outcome(), why.get(it.nummer()), doubt);
                })
                .toList();
    }
}
