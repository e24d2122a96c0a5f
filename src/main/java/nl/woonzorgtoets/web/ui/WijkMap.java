package nl.woonzorgtoets.web.ui;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Field;
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

    public static WijkMap of(Rulebook rulebook) {
        Plaats place = rulebook.kader().plaats();
        Plaats.Kaart map = place == null ? null : place.kaart();
        Map<String, String> larger = place == null || place.binnen() == null
                ? Map.of()
                : rulebook.vocabulary().field(place.binnen()).options();
        return map == null
                ? NONE
                : of(rulebook.files(), map, rulebook.vocabulary().field(place.veld()), larger);
    }

    /**
     * @param place the question of which the shapes are the answers
     * @param larger names of the larger areas by code
     */
    static WijkMap of(RuleFiles files, Plaats.Kaart map, Field place, Map<String, String> larger) {
        return new Drawing(map, place, larger).draw(features(files, map.bestand()), features(files, map.omtrek()));
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

    private static List<JsonNode> features(RuleFiles files, String path) {
        byte[] file = path == null ? null : files.contents().get(path);
        return file == null
                ? List.of()
                : Json.MAPPER.readTree(file).path("features").valueStream().toList();
    }

    /** Draws shapes and names them as the questions do. */
    private record Drawing(Plaats.Kaart map, Field place, Map<String, String> larger) {

        WijkMap draw(List<JsonNode> places, List<JsonNode> around) {
            Projection projection = Projection.around(places);
            return new WijkMap(
                    projection.viewBox(),
                    places.stream().map(it -> shape(it, projection)).toList(),
                    around.stream().map(it -> gemeente(it, projection)).toList());
        }

        private Shape shape(JsonNode feature, Projection projection) {
            Projection.Point middle = projection.middle(feature.path("geometry"));
            String code = property(feature, map.code());
            String name = place.options().getOrDefault(code, code);
            String within = place.belongsTo() == null
                    ? ""
                    : place.belongsTo().parentOf().getOrDefault(code, "");
            String around = larger.getOrDefault(within, "");
            return new Shape(
                    code,
                    name,
                    within,
                    around.isEmpty() ? name : name + " (" + around + ")",
                    projection.path(feature.path("geometry")),
                    middle.x(),
                    middle.y());
        }

        private Gemeente gemeente(JsonNode feature, Projection projection) {
            Projection.Point middle = projection.middle(feature.path("geometry"));
            return new Gemeente(
                    property(feature, map.naam()), projection.path(feature.path("geometry")), middle.x(), middle.y());
        }
    }

    private static String property(JsonNode feature, String name) {
        return feature.path("properties").path(name).asString("");
    }
}
