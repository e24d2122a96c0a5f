package nl.woonzorgtoets.rulebook;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Laag;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.reading.settings.BronnenReader;
import nl.woonzorgtoets.rulebook.reading.settings.DrempelsReader;
import nl.woonzorgtoets.rulebook.reading.settings.DrempelsReader.NewOnes;
import nl.woonzorgtoets.rulebook.reading.yaml.References;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlReader;
import nl.woonzorgtoets.vocabulary.Field;

/**
 * The thresholds that each municipality has of its own.
 *
 * @param yaml reads the file at a path; null when it cannot be read
 * @param layer what is laid over the framework; null for the framework itself
 * @param laag what that layer says of itself; null when there is none, or it is not known
 * @param bronnen null when they could not be read
 */
record MunicipalThresholds(
        Map<String, String> texts, Function<String, YamlNode> yaml, Layer layer, Laag laag, Map<String, Bron> bronnen) {

    /**
     * @param kader null when it could not be read
     * @param own whose answer says which of them count; null when there is none, or it is not known
     */
    void read(DrempelsReader reader, Kader kader, Field own) {
        String path = kader == null ? null : kader.domein().eigenWaarden();
        for (String file :
                texts.keySet().stream().filter(FileCheck::isMunicipal).toList()) {
            YamlNode municipal = yaml.apply(file);
            if (municipal != null && kader != null && path == null) {
                municipal.report("Er zijn eigen waarden, maar kader.yaml zegt niet van wie. Zet daar"
                        + " 'eigenWaarden' met het pad van de vraag.");
            } else if (municipal != null) {
                checkOwner(municipal);
                checkFolder(municipal, own);
                reader.readMunicipal(
                        municipal, own == null ? null : own.options().keySet(), newOnes(file), cited(file));
            }
        }
    }

    /** The thresholds of an addition that is not laid here rest on its own documents as well. */
    private References cited(String file) {
        References references = new References(bronnen);
        String path = file.substring(0, file.lastIndexOf('/') + 1) + FileCheck.BRONNEN;
        if (bronnen == null || newOnes(file) != NewOnes.ELSEWHERE || !texts.containsKey(path)) {
            return references;
        }
        YamlNode own = new YamlReader(new Meldingen()).read(path, texts.get(path));
        return own == null ? new References(null) : references.with(BronnenReader.read(own));
    }

    /** Only an addition has thresholds of its own, and they count there. */
    private NewOnes newOnes(String file) {
        if (layer != null && file.startsWith(layer.folder())) {
            return NewOnes.HERE;
        }
        return texts.containsKey(Layer.besides(file)) ? NewOnes.ELSEWHERE : NewOnes.NOWHERE;
    }

    /** A copied file in which the name was forgotten would count for somebody else. */
    private static void checkFolder(YamlNode municipal, Field own) {
        YamlNode of = municipal.get("gemeente");
        String[] path = municipal.file().split("/");
        String folder = path[path.length - 2];
        if (own != null
                && of.isThere()
                && own.options().containsKey(of.text())
                && !folder.equalsIgnoreCase(of.text())
                && own.options().keySet().stream().anyMatch(folder::equalsIgnoreCase)) {
            of.hold("Dit bestand staat in de map " + folder + ", maar geldt zo voor " + of.text()
                    + ". Geef beide dezelfde naam.");
        }
    }

    /** An addition has thresholds for whom it is. */
    private void checkOwner(YamlNode municipal) {
        YamlNode of = municipal.get("gemeente");
        if (laag != null && municipal.file().startsWith(layer.folder()) && of.isThere()) {
            of.oneOf(Set.of(laag.code()));
        }
    }
}
