package nl.woonzorgtoets.region;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Counts over the archive per place, and the figures of the places in a regelset. */
public final class RegionMonitor {

    private final Archive archive;
    private final Clock clock;
    private final Map<TrendRequest, TrendReader> trends = new ConcurrentHashMap<>();
    private final Map<String, Map<String, WijkFigures>> figures = new ConcurrentHashMap<>();

    private record TrendRequest(String kader, String measure, Period period) {}

    public RegionMonitor(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** What can be counted: the names of what the cases of a framework contribute to their place. */
    public List<String> measures(String kader) {
        return archive.audit().contributions(kader);
    }

    /** @param measure one of {@link #measures} */
    public Trend trend(String kader, String measure, Period period) {
        return trends.computeIfAbsent(
                        new TrendRequest(kader, measure, period),
                        it -> new TrendReader(period, place -> archive.audit().areaEvents(kader, measure, place)))
                .read(clock.instant());
    }

    /** By code of the place. */
    public Map<String, WijkFigures> figures(Rulebook rulebook) {
        LocalDate today = CivilDay.of(clock.instant());
        if (figures.size() > 8) {
            figures.clear();
        }
        return figures.computeIfAbsent(rulebook.hash() + today, key -> read(rulebook, today));
    }

    private static Map<String, WijkFigures> read(Rulebook rulebook, LocalDate today) {
        Map<String, WijkFigures> read = new TreeMap<>();
        Plaats place = rulebook.kader().plaats();
        if (place != null) {
            rulebook.vocabulary()
                    .field(place.veld())
                    .options()
                    .keySet()
                    .forEach(code -> read.put(code, figures(rulebook, place, code, today)));
        }
        return read;
    }

    private static WijkFigures figures(Rulebook rulebook, Plaats place, String code, LocalDate today) {
        List<Fact> facts = facts(rulebook, place.veld(), code);
        List<BigDecimal> figures = new ArrayList<>();
        List<Boolean> below = new ArrayList<>();
        for (Plaats.Cijfer asked : place.cijfers()) {
            BigDecimal figure = number(facts, asked);
            figures.add(figure);
            if (asked.drempel() != null) {
                below.add(below(figure, threshold(rulebook, asked.drempel(), today)));
            }
        }
        return new WijkFigures(Collections.unmodifiableList(figures), Collections.unmodifiableList(below));
    }

    private static List<Fact> facts(Rulebook rulebook, String path, String code) {
        int dot = path.indexOf('.');
        Map<String, ?> answers = Map.of(path.substring(0, dot), Map.of(path.substring(dot + 1), code));
        try {
            return rulebook.regionFacts(new DossierReader(rulebook.vocabulary()).readUnfinished(answers));
        } catch (InvalidDossierException e) {
            return List.of();
        }
    }

    private static Boolean below(BigDecimal figure, BigDecimal threshold) {
        return figure == null || threshold == null ? null : figure.compareTo(threshold) < 0;
    }

    private static BigDecimal number(List<Fact> facts, Plaats.Cijfer asked) {
        return facts.stream()
                .filter(it -> it.type().name().equals(asked.feit()))
                .map(it -> (BigDecimal) it.value(it.type().field(asked.veld())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal threshold(Rulebook rulebook, String name, LocalDate today) {
        Drempel drempel = rulebook.drempels().get(name);
        Drempel.Waarde value = drempel == null ? null : drempel.op(today, null);
        return value != null && value.waarde() instanceof BigDecimal number ? number : null;
    }
}
