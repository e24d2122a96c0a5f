package nl.woonzorgtoets.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Obligation;
import nl.woonzorgtoets.web.ui.WijkMap.Gemeente;
import nl.woonzorgtoets.web.ui.WijkMap.Shape;
import org.junit.jupiter.api.Test;

class WijkMapTest {

    /** On the equator a degree east is as long as a degree north. */
    private static final String WIJK = """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
             "properties": {"wijkcode": "W1", "gemeente": "NOORD"},
             "geometry": {"type": "MultiPolygon", "coordinates": [
               [[[0, -1], [2, -1], [2, 1], [0, 1], [0, -1]]],
               [[[9, 0], [10, 0], [10, 1], [9, 0]]]]}}]}
            """;

    private static final String GEMEENTE = """
            {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"gemeentenaam": "Noord"},
             "geometry": {"type": "Polygon", "coordinates": [[[0, -1], [10, -1], [10, 1], [0, 1], [0, -1]]]}}]}
            """;

    @Test
    void theNumberOfAWijkStandsInTheMiddleOfItsLargestPart() {
        Shape wijk = map(files(Map.of("regio/wijken.geojson", WIJK))).shapes().get(0);

        assertThat(wijk.x()).isEqualTo("60.0");
        assertThat(wijk.y()).isEqualTo("60.0");
        assertThat(wijk.title()).isEqualTo("Centrum (Noord)");
    }

    @Test
    void theGemeentenHaveTheirNameInTheirMiddle() {
        WijkMap map = map(files(Map.of("regio/wijken.geojson", WIJK, "regio/gemeenten.geojson", GEMEENTE)));

        assertThat(map.gemeenten())
                .containsExactly(
                        new Gemeente("Noord", "M0.0 120.0L600.0 120.0L600.0 0.0L0.0 0.0L0.0 120.0Z", "300.0", "60.0"));
    }

    @Test
    void aRegelsetWithoutOutlinesOfGemeentenStillHasItsWijken() {
        WijkMap map = map(files(Map.of("regio/wijken.geojson", WIJK)));

        assertThat(map.has("W1")).isTrue();
        assertThat(map.gemeenten()).isEmpty();
    }

    private static WijkMap map(RuleFiles files) {
        Field wijk = new Field("wijk", 0, FieldType.OPTIE, "Wijk", Map.of("W1", "Centrum"), 0, 0)
                .connected(Obligation.NEVER, new Field.BelongsTo("zaak.gemeente", Map.of("W1", "NOORD")));
        Plaats.Kaart map =
                new Plaats.Kaart("regio/wijken.geojson", "wijkcode", "regio/gemeenten.geojson", "gemeentenaam");
        return WijkMap.of(files, map, wijk, Map.of("NOORD", "Noord"));
    }

    private static RuleFiles files(Map<String, String> texts) {
        return new RuleFiles(texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getBytes(StandardCharsets.UTF_8))));
    }
}
