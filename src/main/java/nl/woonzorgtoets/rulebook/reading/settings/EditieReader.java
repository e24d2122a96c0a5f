package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Unseen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/** Reads which edition a rules folder is of. */
public final class EditieReader {

    private EditieReader() {}

    /** @param kader the root of kader.yaml; null when it could not be read */
    public static Editie read(YamlNode kader) {
        if (kader == null || !kader.has(Editie.KEY)) {
            return Editie.EERSTE;
        }
        YamlNode node = kader.get(Editie.KEY);
        return Editie.met(node.text()).orElseGet(() -> {
            node.report("Dit programma kent deze editie niet, alleen "
                    + Arrays.stream(Editie.values()).map(Editie::nummer).collect(Collectors.joining(" en "))
                    + ". Gebruik een nieuwer programma, of een van deze edities.");
            return Editie.NIEUWSTE;
        });
    }

    /** What kader.yaml seems to say, whatever else is wrong with it; null when there is none. */
    public static Editie of(String kader) {
        Meldingen unsaid = new Meldingen();
        return read(kader == null ? null : new YamlReader(unsaid).read("", Unseen.without(kader)));
    }

    /** Reports what only the second edition knows in a kader.yaml of the first. */
    public static void checkFirst(YamlNode kader) {
        report(kader.get("klasseUit"), "'klasseUit'");
        report(kader.get(BedragenReader.KEY), "'" + BedragenReader.KEY + "'");
        report(kader.get(VaststellingReader.KEY), "'" + VaststellingReader.KEY + "'");
        kader.get("klassen").elements().forEach(it -> report(it.get("minstens"), "'minstens'"));
        YamlNode aspects = kader.get("aspecten");
        (aspects.isMap() ? aspects.members().values() : List.<YamlNode>of()).forEach(EditieReader::checkFirstAspect);
    }

    private static void checkFirstAspect(YamlNode aspect) {
        AnswerPointsReader.WAYS.forEach(way -> report(aspect.get("punten").get(way), "'" + way + "'"));
        YamlNode kind = aspect.get("soort");
        if (AspectSoort.ONGERIJMDHEID.name().equals(kind.text())) {
            report(kind, "'" + kind.text() + "'");
        }
    }

    private static void report(YamlNode node, String what) {
        if (node.isThere()) {
            node.report(Editie.hoortBijTweede(what));
        }
    }
}
