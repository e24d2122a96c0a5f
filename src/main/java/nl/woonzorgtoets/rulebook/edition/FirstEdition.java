package nl.woonzorgtoets.rulebook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/**
 * What folders of the first edition could not say for themselves, because the program took it for granted: the words, place and phases
 * of the framework it was made for. Only what such a folder really asks is supplied, so that it stays readable for ever.
 */
public final class FirstEdition {

    private static final List<String> NEWER = List.of(
            "vanaf",
            "sleutel",
            "lidwoord",
            "woorden",
            "zoeken",
            "plaats",
            "eigenWaarden",
            "volgorde",
            "stappen",
            "besluiten");

    private final SortedMap<String, String> texts;
    private final Meldingen meldingen;

    /** @param texts of all files of the folder, by path */
    public FirstEdition(SortedMap<String, String> texts, Meldingen meldingen) {
        this.texts = texts;
        this.meldingen = meldingen;
    }

    /** Adds to the files what they cannot say; each may be null when it could not be read. */
    public void supply(YamlNode kader, YamlNode vragen, YamlNode drempels) {
        if (kader != null) {
            refuseNewer(kader);
            FirstEditionVerdicts.check(kader);
        }
        Map<String, YamlNode> roots = new TreeMap<>();
        Stream.of(kader, vragen, drempels).filter(it -> it != null).forEach(it -> roots.put(it.file(), it));
        for (Supplement supplement : supplements(kader, vragen, drempels)) {
            YamlNode place = roots.get(supplement.file()).at(supplement.place());
            place.supply(new YamlReader(meldingen).read(supplement.file(), supplement.text()));
        }
    }

    private static void refuseNewer(YamlNode kader) {
        kader.keys().stream()
                .filter(key -> NEWER.contains(key.text()))
                .forEach(key -> key.report(Editie.hoortBijTweede("'" + key.text() + "'")));
    }

    /** What is missing, in the order in which it is to be written; each file may be null when it could not be read. */
    public List<Supplement> supplements(YamlNode kader, YamlNode vragen, YamlNode drempels) {
        List<Supplement> supplements = new ArrayList<>();
        Folder folder = new Folder(texts, kader, vragen, drempels);
        if (folder.asks(Folder.FASE)) {
            supplements.add(new Supplement(vragen.file(), "", "fase: " + Folder.FASE));
        }
        if (kader != null) {
            supplements.addAll(FirstEditionVerdicts.supplements(kader));
        }
        if (kader != null && vragen != null) {
            supplements.addAll(new FirstEditionFramework(folder).supplements());
            supplements.addAll(new FirstEditionReport(folder).supplements());
        }
        supplements.addAll(FirstEditionWords.of(vragen, drempels, texts.values()));
        return supplements;
    }
}
