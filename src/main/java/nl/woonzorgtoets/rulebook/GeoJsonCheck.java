package nl.woonzorgtoets.rulebook;

import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks that a file with boundaries is GeoJSON, so that a map never fails on it later. */
final class GeoJsonCheck {

    private GeoJsonCheck() {}

    static void check(String path, String text, Meldingen meldingen) {
        try {
            JsonNode root = Json.MAPPER.readTree(text);
            if (!"FeatureCollection".equals(root.path("type").asString(""))
                    || !root.path("features").isArray()) {
                meldingen.add(path, "Dit is geen GeoJSON met een FeatureCollection.");
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            meldingen.add(
                    path,
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr(),
                    "Dit is geen geldige JSON.",
                    null);
        }
    }
}
