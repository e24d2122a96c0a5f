package nl.woonzorgtoets.rulebook.reading.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Overlevende;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** Reads which verdict is expected of the known dossiers. */
public final class DossiersReader {

    public static final String FOLDER = "dossiers/";
    public static final String EXPECTED = FOLDER + "verwacht.yaml";

    public static final Block FILE = new Block()
            .must("verwacht", Kind.NAMEN, "Onder de naam van elk dossier, zonder .json, de code van het oordeel.")
            .may(
                    "scores",
                    Kind.NAMEN,
                    "Onder de naam van een dossier de score die het krijgt, zo nauwkeurig als het kader afrondt.")
            .may(
                    "overleeft",
                    Kind.LIJST,
                    Survivors.KEYS,
                    "Kleine wijzigingen die geen dossier opmerkt, elk met de reden.")
            .may(
                    Survivors.ACCEPTED,
                    Kind.LIJST,
                    Survivors.ACCEPTED_KEYS,
                    "Wat 'regels bewijs' vindt en zo mag blijven, elk met de reden.")
            .maybeEmpty("verwacht");

    private static final String KIND = ".json";

    private DossiersReader() {}

    /**
     * @param files the texts of the dossiers, by path
     * @param expected null when there is no such file, or it cannot be read
     * @param verdicts the codes of all verdicts
     */
    public static List<BekendDossier> read(
            SortedMap<String, String> files, YamlNode expected, Collection<String> verdicts, Meldingen meldingen) {
        Map<String, YamlNode> codes =
                expected == null ? Map.of() : expected.as(FILE).get("verwacht").members();
        if (expected != null) {
            expected.get("verwacht").keys().stream()
                    .filter(key -> !files.containsKey(FOLDER + key.text() + KIND))
                    .forEach(key -> key.report("Er is geen dossier " + FOLDER + key.text() + KIND + "."));
        }
        Map<String, YamlNode> scores =
                expected == null ? Map.of() : expected.get("scores").members();
        if (expected != null) {
            expected.get("scores").only(codes.keySet());
            survivors(expected);
            accepted(expected);
        }
        List<BekendDossier> known = new ArrayList<>();
        files.forEach((path, text) -> {
            String name = path.substring(FOLDER.length(), path.length() - KIND.length());
            YamlNode code = codes.get(name);
            if (code == null) {
                meldingen.add(path, "Zet in " + EXPECTED + " welk oordeel u van dit dossier verwacht.");
            } else if (code.oneOf(verdicts) != null) {
                known.add(new BekendDossier(
                        path,
                        text,
                        code.text(),
                        scores.getOrDefault(name, YamlNode.NOTHING).number()));
            }
        });
        return List.copyOf(known);
    }

    /** The changes of which it says why no dossier notices them. */
    public static List<Overlevende> survivors(YamlNode root) {
        return Survivors.of(root.as(FILE));
    }

    /** What it accepts although it looks wrong. */
    public static List<Overlevende> accepted(YamlNode root) {
        return Survivors.accepted(root.as(FILE));
    }
}
