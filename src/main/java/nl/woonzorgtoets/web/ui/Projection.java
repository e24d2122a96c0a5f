package nl.woonzorgtoets.web.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Degrees to the units of a drawing, north up. */
record Projection(double west, double north, double perDegreeEast, double perDegreeNorth, double height) {

    private static final double WIDTH = 600;

    static Projection around(List<JsonNode> features) {
        List<double[]> points = new ArrayList<>();
        features.forEach(it -> rings(it.path("geometry")).forEach(points::addAll));
        double west = points.stream().mapToDouble(it -> it[0]).min().orElse(0);
        double east = points.stream().mapToDouble(it -> it[0]).max().orElse(1);
        double south = points.stream().mapToDouble(it -> it[1]).min().orElse(0);
        double north = points.stream().mapToDouble(it -> it[1]).max().orElse(1);
        double perEast = WIDTH / (east - west);
        double perNorth = perEast / Math.cos(Math.toRadians((south + north) / 2));
        return new Projection(west, north, perEast, perNorth, (north - south) * perNorth);
    }

    String viewBox() {
        return String.format(Locale.ROOT, "-2 -2 %.0f %.0f", WIDTH + 4, height + 4);
    }

    /** The outline, for an SVG path. */
    String path(JsonNode geometry) {
        StringBuilder path = new StringBuilder();
        for (List<double[]> ring : rings(geometry)) {
            for (int i = 0; i < ring.size(); i++) {
                Point point = point(ring.get(i));
                path.append(i == 0 ? 'M' : 'L').append(point.x()).append(' ').append(point.y());
            }
            path.append('Z');
        }
        return path.toString();
    }

    /** Where its name or number goes: the centre of gravity of the largest part. */
    Point middle(JsonNode geometry) {
        return rings(geometry).stream()
                .map(Centre::of)
                .max(Comparator.comparingDouble(it -> Math.abs(it.area())))
                .map(it -> point(new double[] {it.x(), it.y()}))
                .orElseGet(() -> new Point("0", "0"));
    }

    private Point point(double[] degrees) {
        return new Point(rounded((degrees[0] - west) * perDegreeEast), rounded((north - degrees[1]) * perDegreeNorth));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<List<double[]>> rings(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        boolean many = geometry.path("type").asString("").equals("MultiPolygon");
        return (many ? coordinates.valueStream().flatMap(JsonNode::valueStream) : coordinates.valueStream())
                .map(ring -> ring.valueStream()
                        .map(it -> new double[] {it.get(0).asDouble(), it.get(1).asDouble()})
                        .toList())
                .toList();
    }

    /** In units of the drawing. */
    record Point(String x, String y) {}

    private record Centre(double x, double y, double area) {

        /** By the shoelace formula, from the first corner so that small areas keep their digits. */
        static Centre of(List<double[]> ring) {
            double[] from = ring.get(0);
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 1; i < ring.size(); i++) {
                double x1 = ring.get(i - 1)[0] - from[0];
                double y1 = ring.get(i - 1)[1] - from[1];
                double x2 = ring.get(i)[0] - from[0];
                double y2 = ring.get(i)[1] - from[1];
                double cross = x1 * y2 - x2 * y1;
                area += cross;
                x += (x1 + x2) * cross;
                y += (y1 + y2) * cross;
            }
            return area == 0
                    ? new Centre(from[0], from[1], 0)
                    : new Centre(from[0] + x / (3 * area), from[1] + y / (3 * area), area / 2);
        }
    }
}
