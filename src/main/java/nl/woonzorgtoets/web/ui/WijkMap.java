package nl.woonzorgtoets.web.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.RuleFiles;
import tools.jackson.databind.JsonNode;

/**
 * The wijken of a regelset as a drawing.
 *
 * @param viewBox of the SVG
 * @param gemeenten their borders and names; empty when the regelset has no outlines of them
 */
public record WijkMap(String viewBox, List<Shape> shapes, List<Gemeente> gemeenten) {

    /** Of a regelset without outlines. */
    public static final WijkMap NONE = new WijkMap("0 0 1 1", List.of(), List.of());

    /**
     * @param gemeente its code
     * @param title what a pointer on it tells: the wijk and its gemeente
     * @param path the outline, for an SVG path
     * @param x of its middle, in units of the drawing, as is {@code y}
     */
    public record Shape(String code, String name, String gemeente, String title, String path, String x, String y) {}

    public record Gemeente(String name, String path, String x, String y) {}

    public static WijkMap of(RuleFiles files) {
        return features(files, "wijken.geojson")
                .map(wijken -> draw(wijken, features(files, "gemeenten.geojson").orElse(List.of())))
                .orElse(NONE);
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

    private static Optional<List<JsonNode>> features(RuleFiles files, String ending) {
        return files.contents().entrySet().stream()
                .filter(it -> it.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(it ->
                        Json.MAPPER.readTree(it).path("features").valueStream().toList());
    }

    private static WijkMap draw(List<JsonNode> wijken, List<JsonNode> gemeenten) {
        Projection projection = Projection.around(wijken);
        return new WijkMap(
                projection.viewBox(),
                wijken.stream().map(it -> shape(it, projection)).toList(),
                gemeenten.stream().map(it -> gemeente(it, projection)).toList());
    }

    private static Shape shape(JsonNode feature, Projection projection) {
        Projection.Point middle = projection.middle(feature.path("geometry"));
        String name = property(feature, "wijknaam");
        String gemeente = property(feature, "gemeentenaam");
        return new Shape(
                property(feature, "wijkcode"),
                name,
                property(feature, "gemeente"),
                gemeente.isEmpty() ? name : name + " (" + gemeente + ")",
                projection.path(feature.path("geometry")),
                middle.x(),
                middle.y());
    }

    private static Gemeente gemeente(JsonNode feature, Projection projection) {
        Projection.Point middle = projection.middle(feature.path("geometry"));
        return new Gemeente(
                property(feature, "gemeentenaam"), projection.path(feature.path("geometry")), middle.x(), middle.y());
    }

    private static String property(JsonNode feature, String name) {
        return feature.path("properties").path(name).asString("");
    }
}
