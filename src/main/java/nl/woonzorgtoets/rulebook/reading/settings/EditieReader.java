package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Unseen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/** Reads which edition a rules folder is of. */
public final class EditieReader {

    private static final Pattern LINE = Pattern.compile("(?m)^" + Editie.KEY + "[ \\t]*:[ \\t]*['\"]?(\\w+)");

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

    /**
     * What kader.yaml seems to say, whatever else is wrong with it: a slip in that file is no mistake in all others.
     *
     * @param kader its text; null when there is none
     */
    public static Editie of(String kader) {
        if (kader == null) {
            return Editie.NIEUWSTE;
        }
        YamlNode root = new YamlReader(new Meldingen()).read("", Unseen.without(kader));
        Matcher line = LINE.matcher(kader);
        if (root != null || !line.find()) {
            return read(root);
        }
        return Editie.met(line.group(1)).orElse(Editie.NIEUWSTE);
    }

    /** Reports what only the second edition knows in a kader.yaml of the first. */
    public static void checkFirst(YamlNode kader) {
        report(kader.get("klasseUit"), "'klasseUit'");
        report(kader.get(BedragenReader.KEY), "'" + BedragenReader.KEY + "'");
        report(kader.get(VanWieReader.KEY), "'" + VanWieReader.KEY + "'");
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
