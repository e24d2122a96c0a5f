package nl.woonzorgtoets.web.ui.archief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.web.ui.WijkMap;

/** What each place can bear: how many of its figures lie below their threshold. */
final class StrengthMap {

    private static final String NONE = "shade-less-1";
    private static final String SOME = "shade-more-1";
    private static final String ALL = "shade-more-2";
    private static final String UNKNOWN = "shade-0";

    private StrengthMap() {}

    static ShadedMap of(WijkMap map, List<PlanRows.Row> rows) {
        Map<String, PlanRows.Row> byCode = new HashMap<>();
        rows.forEach(it -> byCode.put(it.code(), it));
        return new ShadedMap(
                map.viewBox(),
                map.shapes().stream()
                        .map(it -> shape(it, byCode.get(it.code())))
                        .toList(),
                map.gemeenten());
    }

    private static ShadedMap.Shape shape(WijkMap.Shape shape, PlanRows.Row row) {
        return new ShadedMap.Shape(
                shape.path(),
                style(row),
                shape.title() + ": cijfers onder de grens: " + (row == null ? "onbekend" : row.belowInWords()),
                null,
                shape.x(),
                shape.y());
    }

    private static String style(PlanRows.Row row) {
        if (row == null || row.below() == null) {
            return UNKNOWN;
        }
        return row.allBelow() ? ALL : row.below() == 0 ? NONE : SOME;
    }

    /** @param figures how many there are of each place */
    static List<Shades.Meaning> meanings(int figures) {
        Shades.Meaning all =
                new Shades.Meaning(ALL, figures == 1 ? "cijfer onder de grens" : "alle cijfers onder de grens");
        Shades.Meaning none = new Shades.Meaning(NONE, "niets onder de grens");
        Shades.Meaning unknown = new Shades.Meaning(UNKNOWN, "niet van elk cijfer bekend");
        return figures == 1
                ? List.of(all, none, unknown)
                : List.of(all, new Shades.Meaning(SOME, "een deel van de cijfers onder de grens"), none, unknown);
    }
}
