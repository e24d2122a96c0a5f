package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.WijkMap.Gemeente;
import nl.woonzorgtoets.web.ui.auditor.WijkRows.Row;
import nl.woonzorgtoets.wording.Dutch;

/** The wijken as a drawing in shades, with the numbers on it. */
record ShadedMap(String viewBox, List<Shape> shapes, List<Gemeente> gemeenten) {

    /** @param number null for nothing */
    record Shape(String path, String style, String title, String number, String x, String y) {}

    static ShadedMap of(WijkMap map, List<Row> rows, Shades shades) {
        Map<String, Row> byCode = rows.stream().collect(Collectors.toMap(Row::code, row -> row));
        return new ShadedMap(
                map.viewBox(),
                map.shapes().stream()
                        .map(shape -> shape(shape, byCode.get(shape.code()), shades))
                        .toList(),
                map.gemeenten());
    }

    private static Shape shape(WijkMap.Shape shape, Row row, Shades shades) {
        String style = row == null ? "shade-0" : shades.of(row.shown()) + (row.warned() ? " warned" : "");
        String number = row == null || row.shown().signum() == 0 ? null : Dutch.number(row.shown());
        return new Shape(
                shape.path(),
                style,
                shape.title() + ": " + (row == null ? "0" : Dutch.number(row.shown())),
                number,
                shape.x(),
                shape.y());
    }
}
