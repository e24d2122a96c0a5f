package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is left out of a dossier or of the figures: what a verdict says of itself stays true. */
class VerdictsKeepTheirPromisesTest {

    private static final String WIJKEN = "regio/wijken.csv";
    private static final List<String> NEEDED = List.of("zaaknummer", "gemeente", "peildatum", "fase", "wijkcode");

    private static final List<Rulebook> WITH_FEWER_FIGURES = List.of(
            Parkstad.with("drempels.yaml", "waarde: 0, bron: cbs-ses-woa,", "waarde: onbekend, bron: cbs-ses-woa,"),
            Parkstad.with(
                    "drempels.yaml", "waarde: 0, bron: leefbaarometer,", "waarde: onbekend, bron: leefbaarometer,"),
            Parkstad.with("drempels.yaml", "waarde: 713.02,", "waarde: onbekend,"),
            withoutColumn("lbm_afwijking_2022"),
            withoutColumn("ses_woa_2022_afgeleid"),
            withoutColumn("woningen_2022"));

    /** Why there can be no verdict though no question is open. */
    private static final List<Caution.Kind> WHY_NOT =
            List.of(Caution.Kind.DREMPEL_ONBEKEND, Caution.Kind.NIETS_TE_WEGEN);

    static List<String> dossiers() {
        return Parkstad.dossiers().stream()
                .map(file -> file.getFileName().toString().substring(0, 2))
                .toList();
    }

    @Endurance
    @ParameterizedTest
    @MethodSource("dossiers")
    void whateverIsLeftOut(String number) throws Exception {
        Random random = new Random(Integer.parseInt(number));
        for (int i = 0; i < 12 * Endurance.TIMES; i++) {
            String dossier = without(Parkstad.text(number), i % 12, random);
            Assessment full = judged(dossier, Parkstad.rulebook());
            keepsItsPromises(full, dossier);
            for (Rulebook fewer : WITH_FEWER_FIGURES) {
                Assessment less = judged(dossier, fewer);
                keepsItsPromises(less, dossier);
                assertThat(less.oordeel().onvolledig() || rank(less) >= rank(full))
                        .as(
                                "%s after %s: %s",
                                less.oordeel().code(), full.oordeel().code(), dossier)
                        .isTrue();
            }
        }
    }

    private static void keepsItsPromises(Assessment it, String dossier) {
        assertThat(it.missing()).extracting(Missing::pointer).noneMatch(place -> place.startsWith("/drempels"));
        if (it.oordeel().onvolledig()) {
            assertThat(!it.missing().isEmpty()
                            || it.cautions().stream().map(Caution::kind).anyMatch(WHY_NOT::contains))
                    .as("names what it waits for: %s", dossier)
                    .isTrue();
        }
    }

    /** The harsher, the higher. */
    private static int rank(Assessment it) {
        return Parkstad.rulebook().kader().oordelen().stream()
                .map(Oordeel::code)
                .toList()
                .indexOf(it.oordeel().code());
    }

    private static Assessment judged(String dossier, Rulebook rulebook) throws Exception {
        Dossier read = new DossierReader(rulebook.vocabulary()).read(dossier.getBytes(StandardCharsets.UTF_8));
        return Assessor.judge(read, Map.of(), rulebook).assessment();
    }

    /** The shipped regelset with every cell of a column of the wijken blank. */
    private static Rulebook withoutColumn(String column) {
        Map<String, byte[]> files = new TreeMap<>(Parkstad.rulebook().files().contents());
        List<String> lines =
                new String(files.get(WIJKEN), StandardCharsets.UTF_8).lines().toList();
        int at = List.of(lines.get(0).split(",")).indexOf(column);
        List<String> blank = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            cells[at] = "";
            blank.add(String.join(",", cells));
        }
        files.put(WIJKEN, (String.join("\n", blank) + "\n").getBytes(StandardCharsets.UTF_8));
        return Parkstad.read(new RuleFiles(files));
    }

    private static String without(String text, int count, Random random) {
        JsonNode dossier = JsonMapper.shared().readTree(text);
        for (int i = 0; i < count; i++) {
            List<ObjectNode> places = new ArrayList<>();
            List<String> names = new ArrayList<>();
            dossier.properties().forEach(section -> {
                if (section.getValue() instanceof ObjectNode object) {
                    answers(object, places, names);
                } else {
                    section.getValue().forEach(item -> answers((ObjectNode) item, places, names));
                }
            });
            int choice = random.nextInt(places.size());
            places.get(choice).remove(names.get(choice));
        }
        return dossier.toString();
    }

    private static void answers(ObjectNode object, List<ObjectNode> places, List<String> names) {
        object.propertyNames().stream().filter(name -> !NEEDED.contains(name)).forEach(name -> {
            places.add(object);
            names.add(name);
        });
    }
}
