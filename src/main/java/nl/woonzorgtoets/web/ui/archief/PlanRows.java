package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.PlanCount;
import nl.woonzorgtoets.region.WijkFigures;
import nl.woonzorgtoets.wording.Dutch;

/** The places with the plans that lie there and what they can bear, the most plans first. */
final class PlanRows {

    private static final WijkFigures NO_FIGURES = new WijkFigures(List.of(), List.of());

    private PlanRows() {}

    /**
     * One place.
     *
     * @param states how many plans stand so, in the order of {@link PlanState}
     * @param figures what the framework shows of the place
     * @param below how many of the figures lie below their threshold; null when one is not known
     */
    record Row(
            String code,
            String name,
            String gemeente,
            long plans,
            List<Long> states,
            List<String> figures,
            Long below,
            boolean allBelow) {

        /** How many figures lie below, in words. */
        public String belowInWords() {
            return below == null
                    ? "onbekend"
                    : allBelow ? "alle" : below == 0 ? "geen" : Dutch.number(BigDecimal.valueOf(below));
        }

        /** Whether plans can go on where no figure is above its threshold. */
        public boolean warned() {
            return allBelow && states.get(PlanState.GAAT_DOOR.ordinal()) + states.get(PlanState.KAN_DOOR.ordinal()) > 0;
        }
    }

    static List<Row> of(List<PlanCount> counts, Map<String, WijkFigures> figures, Wijken wijken) {
        Map<String, Map<PlanState, Long>> perPlace = new HashMap<>();
        counts.forEach(it -> perPlace.computeIfAbsent(it.area(), area -> new EnumMap<>(PlanState.class))
                .merge(PlanState.of(it), it.plans(), Long::sum));
        TreeSet<String> codes = new TreeSet<>(figures.keySet());
        codes.addAll(perPlace.keySet());
        return codes.stream()
                .map(it -> row(it, perPlace.getOrDefault(it, Map.of()), figures.getOrDefault(it, NO_FIGURES), wijken))
                .sorted(Comparator.comparing(Row::plans).reversed().thenComparing(Row::name))
                .toList();
    }

    private static Row row(String code, Map<PlanState, Long> plans, WijkFigures figures, Wijken wijken) {
        boolean known =
                !figures.eachBelow().isEmpty() && figures.eachBelow().stream().allMatch(Objects::nonNull);
        return new Row(
                code,
                wijken.name(code),
                wijken.gemeente(code),
                plans.values().stream().mapToLong(it -> it).sum(),
                Stream.of(PlanState.values())
                        .map(it -> plans.getOrDefault(it, 0L))
                        .toList(),
                wijken.figures(figures),
                known ? figures.eachBelow().stream().filter(it -> it).count() : null,
                Boolean.TRUE.equals(figures.below()));
    }
}
