package nl.woonzorgtoets.rulebook;

import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.reading.vragen.CandidateReader;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FieldType;

/** Whether the thresholds that choose where a figure is looked for are there, and can have what is asked of them. */
record ChoosingThresholds(Map<String, Drempel> drempels) {

    void check(YamlNode regions) {
        regions.members()
                .values()
                .forEach(type -> type.get("velden")
                        .members()
                        .values()
                        .forEach(field -> field.get("uit").elements().forEach(this::checkPlace)));
    }

    private void checkPlace(YamlNode place) {
        YamlNode where = place.get(CandidateReader.WHERE);
        if (!where.isThere()) {
            return;
        }
        Map<String, YamlNode> chosen = where.members();
        for (YamlNode name : where.keys()) {
            Drempel drempel = drempels.get(name.oneOf(drempels.keySet()));
            if (drempel != null && drempel.soort() != FieldType.OPTIE) {
                name.report("'" + drempel.naam()
                        + "' is geen keuze uit opties. Alleen zo'n drempel kan zeggen waar een cijfer vandaan komt.");
            } else if (drempel != null) {
                chosen.get(name.text()).oneOf(drempel.opties().keySet());
            }
        }
    }
}
