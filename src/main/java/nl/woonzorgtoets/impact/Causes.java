package nl.woonzorgtoets.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.woonzorgtoets.impact.AreaSequence.InLine;
import nl.woonzorgtoets.rulebook.Part;

/** Why a case flips: what the draft changes is undone, one at a time, and the case judged again. */
final class Causes {

    private final Mixes mixes;
    private final KeptDossiers dossiers;

    Causes(Mixes mixes, KeptDossiers dossiers) {
        this.mixes = mixes;
        this.dossiers = dossiers;
    }

    List<String> ofFrozen(EarlierCase it) {
        return new Smallest(undone -> code(judged(it, undone, it.portfolio())))
                .of(mixes.changes(it.regelset()), it.then().code(), it.frozen().code());
    }

    /** Of the flips in one area, by number; judging all of the area again with something undone says it of each of them. */
    Map<String, List<String>> inSequence(AreaSequence area, Map<String, InLine> flips) {
        Map<Set<Part>, Map<String, InLine>> known = new HashMap<>();
        List<Part> changes = changes(area);
        Map<String, List<String>> causes = new HashMap<>();
        for (EarlierCase it : area.cases()) {
            InLine flip = flips.get(it.nummer());
            if (flip != null) {
                boolean asFrozen = it.flipsTo(it.frozen()) && AreaSequence.same(flip.portfolio(), it.portfolio());
                Smallest smallest = new Smallest(undone -> code(known.computeIfAbsent(
                                undone, parts -> area.judged((each, beside) -> inLine(each, parts, beside)))
                        .get(it.nummer())
                        .outcome()));
                causes.put(
                        it.nummer(),
                        asFrozen
                                ? ofFrozen(it)
                                : smallest.of(
                                        changes,
                                        it.then().code(),
                                        flip.outcome().code()));
            }
        }
        return causes;
    }

    /** What the draft does otherwise than any regelset that judged in the area. */
    private List<Part> changes(AreaSequence area) {
        Set<Part> changes = new LinkedHashSet<>();
        area.cases().stream().map(EarlierCase::regelset).distinct().forEach(it -> changes.addAll(mixes.changes(it)));
        return new ArrayList<>(changes);
    }

    private Outcome inLine(EarlierCase it, Set<Part> undone, Map<String, BigDecimal> portfolio) {
        Outcome outcome = judged(it, mixes.among(it.regelset(), undone), portfolio);
        return outcome == null ? dossiers.judged(it, portfolio) : outcome;
    }

    /** Null when nothing can be said of it. */
    private Outcome judged(EarlierCase it, Set<Part> undone, Map<String, BigDecimal> portfolio) {
        if (undone.isEmpty()) {
            return null;
        }
        Optional<Draft> mix = mixes.without(it.regelset(), undone);
        return mix.map(by -> dossiers.by(by, it, portfolio)).orElse(null);
    }

    private static String code(Outcome outcome) {
        return outcome == null ? null : outcome.code();
    }
}
