package nl.woonzorgtoets.rulebook.reading.yaml;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Keuze;

/** Collects what the files mark as our own choice. */
public record Choices(List<Keuze> all) {

    /** Takes {@code keuze} from this node, if it has one. */
    public void add(String subject, YamlNode node) {
        YamlNode choice = node.get("keuze");
        if (choice.text() != null) {
            all.add(new Keuze(choice.file(), choice.line(), subject, choice.text()));
        }
    }
}
