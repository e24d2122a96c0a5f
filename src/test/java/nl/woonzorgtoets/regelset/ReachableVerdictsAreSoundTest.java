package nl.woonzorgtoets.regelset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.woonzorgtoets.Endurance;
import nl.woonzorgtoets.oordeel.Uitslag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Taking answers away may widen what is reachable, but never leaves out where the full dossier ends. */
class ReachableVerdictsAreSoundTest {

    /** Without the first five nothing is judged; without one of the last three the regelset's own figure is the answer. */
    private static final List<String> NOT_TO_BE_LEFT_OUT = List.of(
            "zaaknummer", "gemeente", "peildatum", "fase", "wijkcode", "sesWoa", "leefbaarometer", "bronScores");

    static List<String> dossiers() {
        return Parkstad.dossiers().stream()
                .map(file -> file.getFileName().toString().substring(0, 2))
                .toList();
    }

    @Endurance
    @ParameterizedTest
    @MethodSource("dossiers")
    void whateverIsLeftOut(String number) {
        String text = Parkstad.text(number);
        Uitslag full = Parkstad.assess(text).uitslag();
        Random random = new Random(Integer.parseInt(number));
        for (int i = 0; i < 60 * Endurance.TIMES; i++) {
            String less = without(text, 1 + i % 60 / 4, random);

            Uitslag uitslag = Parkstad.assess(less).uitslag();

            assertThat(uitslag.haalbaar()).as("%s", less).containsAll(full.haalbaar());
            if (full.scoreMinimum() != null && uitslag.scoreMinimum() != null) {
                assertThat(uitslag.scoreMinimum()).as("%s", less).isLessThanOrEqualTo(full.scoreMinimum());
                assertThat(uitslag.scoreMaximum()).as("%s", less).isGreaterThanOrEqualTo(full.scoreMaximum());
            }
        }
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
        object.propertyNames().stream()
                .filter(name -> !NOT_TO_BE_LEFT_OUT.contains(name))
                .forEach(name -> {
                    places.add(object);
                    names.add(name);
                });
    }
}
