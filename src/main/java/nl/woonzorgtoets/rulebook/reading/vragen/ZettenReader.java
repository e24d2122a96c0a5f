package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.oordeel.Sjabloon;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.model.Zet;
import nl.woonzorgtoets.rulebook.reading.table.Tables;
import nl.woonzorgtoets.rulebook.reading.yaml.Block;
import nl.woonzorgtoets.rulebook.reading.yaml.Kind;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Reads zetten.yaml: what can honestly be changed in a plan. Every answer that changes has to be marked so with its question. */
public final class ZettenReader {

    private static final Block ZET = new Block()
            .must("zin", Kind.TEKST, "Wat er moet gebeuren, met gaten zoals {aantal}, {nu} en {keuze}.")
            .must("door", Kind.WOORD, "Wie het doet: een van de codes onder 'wie' in vragen.yaml.")
            .must("moeite", Kind.AANTAL, "Hoeveel het vraagt: 1, 2 of 3.")
            .may("als", Kind.LIJST, "Bij welke antwoorden de zet kan; een van deze is genoeg.")
            .must("wijzigt", Kind.LIJST, WijzigingReader.WIJZIGING, "De antwoorden die samen veranderen.");

    public static final Block FILE =
            new Block().must("zetten", Kind.NAMEN, ZET, "De zetten, elk onder een eigen naam.");

    private final Vocabulary vocabulary;
    private final Questions questions;
    private final ConditionReader conditions;
    private final WijzigingReader changes;

    /**
     * @param vocabulary the questions, all of them
     * @param numbers names of the thresholds that are a number
     */
    public ZettenReader(Tables tables, Vocabulary vocabulary, Set<String> numbers) {
        // What only a move names is not used by it: no verdict rests on that.
        this.vocabulary = vocabulary;
        this.questions = new Questions(vocabulary, new TreeSet<>());
        this.conditions = new ConditionReader(tables, questions);
        this.changes = new WijzigingReader(questions, conditions, numbers);
    }

    public List<Zet> read(YamlNode root) {
        YamlNode all = root.as(FILE).get("zetten");
        if (!all.isThere()) {
            return List.of();
        }
        all.keysLike(
                "[a-z][a-z0-9-]{0,59}", "Begin met een kleine letter en gebruik kleine letters, cijfers en streepjes.");
        return List.copyOf(all.map((name, node) -> zet(name, node.as(ZET))).values());
    }

    private Zet zet(String naam, YamlNode node) {
        List<Wijziging> wijzigt = node.get("wijzigt").list(changes::read);
        if (wijzigt.stream()
                                .filter(Wijziging::kiest)
                                .map(Object::getClass)
                                .distinct()
                                .count()
                        > 1
                || wijzigt.stream()
                                .filter(it -> it.kiest() && !(it instanceof Wijziging.Kleiner))
                                .count()
                        > 1) {
            node.get("wijzigt")
                    .report("In één zet valt maar op één manier te kiezen hoe ver hij gaat. Maak er twee zetten van.");
        }
        int moeite = node.count("moeite");
        if (node.has("moeite") && (moeite < 1 || moeite > 3)) {
            node.get("moeite").report("Hier hoort 1, 2 of 3.");
        }
        String zin = node.text("zin");
        if (zin != null) {
            checkHoles(node.get("zin"), zin, wijzigt);
        }
        return new Zet(
                naam,
                zin,
                node.get("door").oneOf(vocabulary.antwoorders().keySet()),
                moeite,
                node.get("als").list(conditions::read),
                wijzigt);
    }

    private void checkHoles(YamlNode node, String zin, List<Wijziging> wijzigt) {
        boolean counts =
                wijzigt.stream().anyMatch(it -> it instanceof Wijziging.Kleiner || it instanceof Wijziging.Getal);
        boolean chooses =
                wijzigt.stream().anyMatch(it -> it instanceof Wijziging.Trede || it instanceof Wijziging.Erbij);
        Set<String> holes = new TreeSet<>();
        if (counts) {
            holes.addAll(List.of(Zet.AANTAL, Zet.NU));
        }
        if (chooses) {
            holes.add(Zet.KEUZE);
        }
        new Sjabloon(zin)
                .paden().stream()
                        .filter(it -> !holes.contains(it))
                        .forEach(it -> node.report("Het gat {" + it + "} is hier niet te vullen: "
                                + (holes.isEmpty()
                                        ? "deze zet kiest niets."
                                        : "gebruik {" + String.join("}, {", holes) + "}.")));
        if (zin.indexOf('{') >= 0 && new Sjabloon(zin).paden().isEmpty()) {
            node.report("Een gat schrijft u als {naam}, met alleen letters.");
        }
    }
}
