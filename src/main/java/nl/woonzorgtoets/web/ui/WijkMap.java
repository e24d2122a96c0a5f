package nl.woonzorgtoets.web.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.RuleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wijken of a regelset as a drawing.
 *
 * @param viewBox of the SVG
 * @param labels the names of the gemeenten, each in its middle
 */
public record WijkMap(String viewBox, List<Shape> shapes, List<Label> labels) {

    private static final String FILE = "wijken.geojson";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double WIDTH = 600;

    /** @param path the outline, for an SVG path */
    public record Shape(String code, String name, String gemeente, String path) {}

    /** A name and where it stands. */
    public record Label(String name, String x, String y) {}

    /** Empty when the regelset has no outlines of wijken. */
    public static WijkMap of(RuleFiles files) {
        return files.contents().entrySet().stream()
                .filter(it -> it.getKey().endsWith(FILE))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(WijkMap::draw)
                .orElse(new WijkMap("0 0 1 1", List.of(), List.of()));
    }

    public boolean has(String code) {
        return shapes.stream().anyMatch(it -> it.code().equals(code));
    }

    public String nameOf(String code) {
        return shapes.stream()
                .filter(it -> it.code().equals(code))
                .map(Shape::name)
                .findFirst()
                .orElse(code);
    }

    private static WijkMap draw(byte[] geojson) {
        List<JsonNode> features =
                JSON.readTree(geojson).path("features").valueStream().toList();
        Projection projection = Projection.around(features);
        List<Shape> shapes = features.stream()
                .map(it -> new Shape(
                        it.path("properties").path("wijkcode").asString(""),
                        it.path("properties").path("wijknaam").asString(""),
                        it.path("properties").path("gemeente").asString(""),
                        projection.path(it.path("geometry"))))
                .toList();
        return new WijkMap(projection.viewBox(), shapes, labels(features, projection));
    }

    private static List<Label> labels(List<JsonNode> features, Projection projection) {
        Map<String, List<JsonNode>> byGemeente = features.stream()
                .filter(it -> !gemeente(it).isEmpty())
                .collect(Collectors.groupingBy(WijkMap::gemeente, LinkedHashMap::new, Collectors.toList()));
        return byGemeente.entrySet().stream()
                .map(it -> projection.label(it.getKey(), it.getValue()))
                .toList();
    }

    private static String gemeente(JsonNode feature) {
        return feature.path("properties").path("gemeentenaam").asString("");
    }

    /** Degrees to the units of the drawing, north up. */
    private record Projection(double west, double north, double perDegreeEast, double perDegreeNorth, double height) {

        static Projection around(List<JsonNode> features) {
            List<double[]> points = new ArrayList<>();
            features.forEach(it -> rings(it.path("geometry")).forEach(ring -> points.addAll(ring)));
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

        /** In the middle of the surface, wijk by wijk. */
        Label label(String name, List<JsonNode> features) {
            double surface = 0;
            double east = 0;
            double north = 0;
            for (JsonNode feature : features) {
                for (List<double[]> ring : rings(feature.path("geometry"))) {
                    double[] middle = middle(ring);
                    surface += middle[2];
                    east += middle[0] * middle[2];
                    north += middle[1] * middle[2];
                }
            }
            return new Label(name, x(east / surface), y(north / surface));
        }

        private String x(double east) {
            return String.format(Locale.ROOT, "%.1f", (east - west) * perDegreeEast);
        }

        private String y(double north) {
            return String.format(Locale.ROOT, "%.1f", (this.north - north) * perDegreeNorth);
        }

        /** Centre of gravity and surface of an outline. */
        private static double[] middle(List<double[]> ring) {
            double surface = 0;
            double east = 0;
            double north = 0;
            for (int i = 0; i < ring.size(); i++) {
                double[] from = ring.get(i);
                double[] to = ring.get((i + 1) % ring.size());
                double cross = from[0] * to[1] - to[0] * from[1];
                surface += cross / 2;
                east += (from[0] + to[0]) * cross / 6;
                north += (from[1] + to[1]) * cross / 6;
            }
            return surface == 0
                    ? new double[] {ring.get(0)[0], ring.get(0)[1], 0}
                    : new double[] {east / surface, north / surface, Math.abs(surface)};
        }

        String path(JsonNode geometry) {
            StringBuilder path = new StringBuilder();
            for (List<double[]> ring : rings(geometry)) {
                for (int i = 0; i < ring.size(); i++) {
                    path.append(i == 0 ? 'M' : 'L')
                            .append(String.format(
                                    Locale.ROOT,
                                    "%.1f %.1f",
                                    (ring.get(i)[0] - west) * perDegreeEast,
                                    (north - ring.get(i)[1]) * perDegreeNorth));
                }
                path.append('Z');
            }
            return path.toString();
        }

        private static List<List<double[]>> rings(JsonNode geometry) {
            JsonNode coordinates = geometry.path("coordinates");
            boolean many = geometry.path("type").asString("").equals("MultiPolygon");
            return (many ? coordinates.valueStream().flatMap(JsonNode::valueStream) : coordinates.valueStream())
                    .map(ring -> ring.valueStream()
                            .map(it -> new double[] {
                                it.get(0).asDouble(), it.get(1).asDouble()
                            })
                            .toList())
                    .toList();
        }
    }
}
