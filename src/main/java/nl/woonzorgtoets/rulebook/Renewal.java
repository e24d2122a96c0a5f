package nl.woonzorgtoets.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.completeness.Attributed;
import nl.woonzorgtoets.rulebook.edition.FirstEdition;
import nl.woonzorgtoets.rulebook.edition.Supplement;
import nl.woonzorgtoets.rulebook.model.Afkomst;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.settings.VanWieReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlEdit;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;

/**
 * Moves a rules folder to the newest edition: what its edition could not say is written down in its files, with the same meaning; but a
 * threshold that has not begun is then not in force, where it was unknown.
 */
public final class Renewal {

    private final Meldingen meldingen = new Meldingen();
    private final RuleFiles files;
    private final SortedMap<String, String> texts;
    private final Map<String, YamlNode> roots = new LinkedHashMap<>();
    private final Map<String, YamlEdit> edits = new LinkedHashMap<>();

    private Renewal(RuleFiles files) {
        this.files = files;
        this.texts = new FileCheck(meldingen).texts(files);
        texts.forEach((path, text) -> {
            if (path.endsWith(FileCheck.DREMPELS) || path.equals(FileCheck.KADER) || path.equals(FileCheck.VRAGEN)) {
                roots.put(path, read(path, text));
                edits.put(path, new YamlEdit(text));
            }
        });
    }

    /**
     * The same files in the newest edition; of those that are of that edition already it is only said whose things are.
     *
     * @param rulebook the folder as it was read in its own edition
     */
    public static RuleFiles of(Rulebook rulebook) {
        RuleFiles newest = rulebook.files();
        if (rulebook.editie() != Editie.NIEUWSTE) {
            Renewal renewal = new Renewal(newest);
            renewal.fromFirst(rulebook.ongebruikteVragen());
            newest = renewal.files();
        }
        // Only of the newest files is known all that is somebody's: what was just written, is so too.
        Renewal renewal = new Renewal(newest);
        renewal.whose(rulebook.afkomst());
        return renewal.files();
    }

    private void fromFirst(List<String> unused) {
        edition();
        new FirstEdition(texts, meldingen)
                .supplements(roots.get(FileCheck.KADER), roots.get(FileCheck.VRAGEN), roots.get(FileCheck.DREMPELS))
                .forEach(this::write);
        everyAnswerCounts();
        unused.forEach(this::isForInformation);
        roots.forEach((path, root) -> {
            if (path.endsWith(FileCheck.DREMPELS)) {
                root.get("drempels").members().values().forEach(it -> endInWords(path, it));
            }
        });
    }

    private RuleFiles files() {
        Map<String, byte[]> renewed = new TreeMap<>(files.contents());
        edits.forEach((path, edit) -> renewed.put(path, edit.text().getBytes(StandardCharsets.UTF_8)));
        return new RuleFiles(renewed);
    }

    /** Nobody had to say whose a number is; what is not known counts as chosen, until somebody looked at it. */
    private void whose(Afkomst afkomst) {
        YamlNode kader = roots.get(FileCheck.KADER);
        String members = Attributed.unsaid(kader, afkomst).keySet().stream()
                .map(it -> it.woord() + ": { soort: KEUZE, omdat: 'Nog te bezien: niet vastgelegd is van wie "
                        + it.naam() + " zijn.' }")
                .collect(Collectors.joining("\n"));
        if (members.isEmpty()) {
            return;
        }
        if (kader.has(VanWieReader.KEY)) {
            edits.get(FileCheck.KADER).add(kader.get(VanWieReader.KEY), members, read(FileCheck.KADER, members));
        } else {
            edits.get(FileCheck.KADER)
                    .addAtTop(
                            kader, VanWieReader.KEY + ":\n" + members.indent(2).stripTrailing());
        }
    }

    private void edition() {
        YamlNode kader = roots.get(FileCheck.KADER);
        String member = Editie.KEY + ": " + Editie.NIEUWSTE.nummer();
        if (kader.has(Editie.KEY)) {
            edits.get(FileCheck.KADER).replace(kader, Editie.KEY, member);
        } else {
            edits.get(FileCheck.KADER).addAtTop(kader, member);
        }
    }

    private void write(Supplement supplement) {
        YamlEdit edit = edits.get(supplement.file());
        YamlNode root = roots.get(supplement.file());
        if (supplement.place().isEmpty()) {
            edit.addAtTop(root, supplement.text());
        } else {
            edit.add(root.at(supplement.place()), supplement.text(), read(supplement.file(), supplement.text()));
        }
    }

    /** Every answer counted; now that is said of the questions that do not always matter. */
    private void everyAnswerCounts() {
        roots.get(FileCheck.VRAGEN)
                .get("dossier")
                .members()
                .forEach((section, part) -> part.get("velden").members().forEach((name, question) -> {
                    if (question.has("als")) {
                        String place = "/dossier/" + section + "/velden/" + name;
                        write(new Supplement(FileCheck.VRAGEN, place, "teltAlsHetNietSpeelt: ja"));
                    }
                }));
    }

    /** Nobody had to say why a question is asked. */
    private void isForInformation(String path) {
        String place = "/dossier/" + path.replace(".", "/velden/");
        write(new Supplement(
                FileCheck.VRAGEN,
                place,
                "doel: informatie\nreden: Niets gebruikt het antwoord. Dat was zo toen deze map naar editie 2 ging."));
    }

    /** A blank value ended a threshold; now that is said. */
    private void endInWords(String path, YamlNode drempel) {
        for (YamlNode value : drempel.get("waarden").elements()) {
            if (value.get("waarde").isNull()) {
                boolean hasReason = value.has("opmerking");
                String[] said =
                        hasReason ? new String[] {"vervalt: ja"} : new String[] {"vervalt: ja", "reden: Vervallen"};
                edits.get(path).replace(value, "waarde", said);
                edits.get(path).renameKey(value, "opmerking", "reden");
            }
        }
    }

    private YamlNode read(String path, String text) {
        return new YamlReader(meldingen).read(path, text);
    }

    /** The paths of the files that differ, in order. */
    public static List<String> changed(RuleFiles was, RuleFiles becomes) {
        List<String> changed = new ArrayList<>();
        becomes.contents().forEach((path, bytes) -> {
            if (!java.util.Arrays.equals(bytes, was.contents().get(path))) {
                changed.add(path);
            }
        });
        return Collections.unmodifiableList(changed);
    }
}
