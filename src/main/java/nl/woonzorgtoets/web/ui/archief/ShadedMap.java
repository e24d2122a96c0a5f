package nl.woonzorgtoets.web.ui.archief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMap.Gemeente;
import nl.woonzorgtoets.web.ui.archief.WijkRows.Row;
import nl.woonzorgtoets.wording.Dutch;

/** The wijken as a drawing in shades, with the numbers on it. */
record ShadedMap(String viewBox, List<Shape> shapes, List<Gemeente> gemeenten) {

    /** @param number null for nothing */
    record Shape(String path, String style, String title, String number, String x, String y) {}

    static ShadedMap of(WijkMap map, List<Row> rows, Shades shades) {
        Set<String> warned = rows.stream().filter(Row::warned).map(Row::code).collect(Collectors.toSet());
        return of(map, rows.stream().collect(Collectors.toMap(Row::code, Row::shown)), warned, shades);
    }

    /** @param numbers by code of the wijk */
    static ShadedMap of(WijkMap map, Map<String, BigDecimal> numbers, Set<String> warned, Shades shades) {
        return new ShadedMap(
                map.viewBox(),
                map.shapes().stream()
                        .map(shape -> shape(
                                shape,
                                numbers.getOrDefault(shape.code(), BigDecimal.ZERO),
                                warned.contains(shape.code()),
                                shades))
                        .toList(),
                map.gemeenten());
    }

    private static Shape shape(WijkMap.Shape shape, BigDecimal number, boolean warned, Shades shades) {
        return new Shape(
                shape.path(),
                shades.of(number) + (warned ? " warned" : ""),
                shape.title() + ": " + Dutch.number(number),
                number.signum() == 0 ? null : Dutch.number(number),
                shape.x(),
                shape.y());
    }
}
