package nl.woonzorgtoets.web.ui.auditor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.web.ui.WijkMap;
import nl.woonzorgtoets.web.ui.auditor.WijkRows.Row;
import nl.woonzorgtoets.wording.Dutch;

/** The wijken as a drawing in shades, with the numbers on it. */
record ShadedMap(String viewBox, List<Shape> shapes) {

    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)");

    /** @param number null for nothing */
    record Shape(String path, String style, String title, String number, String x, String y) {}

    static ShadedMap of(WijkMap map, List<Row> rows, Shades shades) {
        Map<String, Row> byCode = rows.stream().collect(Collectors.toMap(Row::code, row -> row));
        return new ShadedMap(
                map.viewBox(),
                map.shapes().stream()
                        .map(shape -> shape(shape, byCode.get(shape.code()), shades))
                        .toList());
    }

    private static Shape shape(WijkMap.Shape shape, Row row, Shades shades) {
        double[] middle = middle(shape.path());
        String style = row == null ? "shade-0" : shades.of(row.shown()) + (row.warned() ? " warned" : "");
        String number = row == null || row.shown().signum() == 0 ? null : Dutch.number(row.shown());
        return new Shape(
                shape.path(),
                style,
                shape.name() + ": " + (row == null ? "0" : Dutch.number(row.shown())),
                number,
                coordinate(middle[0]),
                coordinate(middle[1]));
    }

    /** The middle of the box around the longest outline. */
    private static double[] middle(String path) {
        String longest = "";
        for (String ring : path.split("Z")) {
            longest = ring.length() > longest.length() ? ring : longest;
        }
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double south = -Double.MAX_VALUE;
        Matcher point = POINT.matcher(longest);
        while (point.find()) {
            west = Math.min(west, Double.parseDouble(point.group(1)));
            east = Math.max(east, Double.parseDouble(point.group(1)));
            north = Math.min(north, Double.parseDouble(point.group(2)));
            south = Math.max(south, Double.parseDouble(point.group(2)));
        }
        return new double[] {(west + east) / 2, (north + south) / 2};
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
