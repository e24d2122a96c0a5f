package nl.woonzorgtoets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.examples.AmountExamplesReader;
import nl.woonzorgtoets.rulebook.reading.examples.DossiersReader;
import nl.woonzorgtoets.rulebook.reading.examples.ExamplesReader;
import nl.woonzorgtoets.rulebook.reading.settings.BronnenReader;
import nl.woonzorgtoets.rulebook.reading.settings.DrempelsReader;
import nl.woonzorgtoets.rulebook.reading.settings.HerkomstReader;
import nl.woonzorgtoets.rulebook.reading.settings.KaderReader;
import nl.woonzorgtoets.rulebook.reading.settings.LaagReader;
import nl.woonzorgtoets.rulebook.reading.vragen.VragenReader;
import nl.woonzorgtoets.rulebook.reading.vragen.ZettenReader;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Key;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of keys tells every key that the program reads; {@code -Dwoonzorgtoets.schrijf=ja} writes it anew. */
class KeysPageTest {

    private static final Path PAGE = Path.of("src/docs/sleutels.md");
    private static final String BEGIN = "<!-- written by KeysPageTest: do not edit -->\n";
    private static final int LONGEST_EXAMPLE = 50;

    /** Where a described map stands, and the maps of the shipped regelset that stand there. */
    private record Place(String file, String within, List<String> keys, List<Map<?, ?>> shown) {}

    private final Map<Block, Place> places = new LinkedHashMap<>();

    @BeforeEach
    void collect() throws Exception {
        List<Map<?, ?>> examples = new ArrayList<>();
        RuleFiles.read(Path.of("rules")).contents().forEach((path, bytes) -> {
            if (path.endsWith(".voorbeelden.yaml")) {
                examples.add(read(path, bytes));
            }
        });
        add("bronnen.yaml", BronnenReader.FILE, shipped("bronnen.yaml"));
        add("vragen.yaml", VragenReader.FILE, shipped("vragen.yaml"));
        add("kader.yaml", KaderReader.FILE, shipped("kader.yaml"));
        add("drempels.yaml", DrempelsReader.FILE, shipped("drempels.yaml"));
        add("gemeenten/…/drempels.yaml", DrempelsReader.OWN_FILE, shipped("gemeenten/heerlen/drempels.yaml"));
        add("gemeenten/…/laag.yaml", LaagReader.FILE, List.of());
        add("….voorbeelden.yaml", ExamplesReader.FILE, examples);
        add("herkomst.yaml", HerkomstReader.FILE, shipped("herkomst.yaml"));
        add("zetten.yaml", ZettenReader.FILE, shipped("zetten.yaml"));
        add("dossiers/verwacht.yaml", DossiersReader.FILE, shipped("dossiers/verwacht.yaml"));
        add("bedragen.voorbeelden.yaml", AmountExamplesReader.FILE, List.of());
    }

    @Test
    void tellsEveryKey() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + places.entrySet().stream()
                        .map(it -> table(it.getKey(), it.getValue()))
                        .collect(Collectors.joining());
        if (System.getProperty("woonzorgtoets.schrijf") != null) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void everyKindIsWhatStandsThereInTheShippedRegelset() {
        places.forEach((block, place) -> block.keys()
                .forEach(key -> assertThat(values(key, place.shown()))
                        .as(place.within() + place.keys() + " " + key.name())
                        .allMatch(value -> fits(key, value))));
    }

    private static boolean fits(Key key, Object value) {
        return switch (key.kind()) {
            case LIJST -> value instanceof List;
            case BLOK, NAMEN -> value instanceof Map;
            case GETAL -> value instanceof BigDecimal;
            case AANTAL -> value instanceof BigDecimal number && number.scale() <= 0;
            case JANEE -> value instanceof Boolean || List.of("ja", "nee").contains(value);
            case DATUM -> value.toString().matches("\\d{4}-\\d{2}-\\d{2}");
            case TEKST, WOORD, VRAAG, DREMPEL, BRON, TABEL, KOLOM, ANTWOORD ->
                !(value instanceof List) && (key.block() != null || !(value instanceof Map));
        };
    }

    private static List<Map<?, ?>> shipped(String path) throws IOException {
        return List.of(read(path, Files.readAllBytes(Path.of("rules", path))));
    }

    private static Map<?, ?> read(String path, byte[] text) {
        return (Map<?, ?>) new YamlReader(new Meldingen())
                .read(path, new String(text, StandardCharsets.UTF_8))
                .asAnswer();
    }

    private void add(String file, Block block, List<Map<?, ?>> shown) {
        places.put(block, new Place(file, "", new ArrayList<>(), new ArrayList<>(shown)));
        within(file, "", block, shown);
    }

    private void within(String file, String path, Block block, List<Map<?, ?>> shown) {
        for (Key key : block.keys()) {
            if (key.block() == null) {
                continue;
            }
            Place place = places.computeIfAbsent(
                    key.block(), it -> new Place(file, path, new ArrayList<>(), new ArrayList<>()));
            List<Map<?, ?>> inside =
                    values(key, shown).flatMap(it -> maps(key, it)).collect(Collectors.toList());
            place.shown().addAll(inside);
            if (place.within().equals(path) && !place.keys().contains(key.name())) {
                place.keys().add(key.name());
            }
            within(file, path + key.name() + " › ", key.block(), inside);
        }
    }

    private static Stream<?> values(Key key, List<Map<?, ?>> shown) {
        return shown.stream().map(it -> it.get(key.name())).filter(it -> it != null);
    }

    private static Stream<Map<?, ?>> maps(Key key, Object value) {
        Stream<?> inside = switch (key.kind()) {
            case LIJST -> ((List<?>) value).stream();
            case NAMEN -> ((Map<?, ?>) value).values().stream();
            default -> Stream.of(value);
        };
        return inside.filter(Map.class::isInstance).map(it -> (Map<?, ?>) it);
    }

    private static String table(Block block, Place place) {
        String heading = place.keys().isEmpty()
                ? "\n## `" + place.file() + "`\n"
                : "\n### " + place.within() + String.join(", ", place.keys()) + "\n";
        return heading + "\n| sleutel | soort | verplicht | wat het is | voorbeeld |\n|---|---|---|---|---|\n"
                + block.keys().stream()
                        .map(key -> row(key, values(key, place.shown())))
                        .collect(Collectors.joining());
    }

    private static String row(Key key, Stream<?> values) {
        String needed = key.needed() ? "ja" : key.otherwise() == null ? "nee" : "nee, anders `" + key.otherwise() + "`";
        String example = values.filter(it -> !(it instanceof Map) && !(it instanceof List))
                .map(it -> it instanceof Boolean yes ? (yes ? "ja" : "nee") : it.toString())
                .filter(it -> it.length() <= LONGEST_EXAMPLE && !it.contains("|"))
                .findFirst()
                .map(it -> "`" + it + "`")
                .orElse("");
        return "| `" + key.name() + "` | " + key.kind().word() + " | " + needed + " | " + key.help() + " | " + example
                + " |\n";
    }
}
