package nl.woonzorgtoets.rulebook.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woonzorgtoets.oordeel.EersteEditie;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Oordeel.Kleur;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/** The verdicts of the first edition, and the steps that lead to them. */
final class FirstEditionVerdicts {

    private static final String STEPS = """
            stappen:
              eis: NEGATIEF
              eisInBeginsel: NEGATIEF_IN_BEGINSEL
              aanhouden: AANHOUDEN
              onvolledig: ONVOLLEDIG
              voorwaarde: POSITIEF_ONDER_VOORWAARDEN""";

    private static final List<String> CODES =
            Arrays.stream(EersteEditie.values()).map(Enum::name).toList();

    private FirstEditionVerdicts() {}

    /** Each verdict is obligatory, and there are no others; a score, with its criteria, is obligatory too. */
    static void check(YamlNode kader) {
        YamlNode verdicts = kader.get("oordelen");
        if (verdicts.isMap()) {
            verdicts.only(CODES);
            CODES.forEach(verdicts::require);
        }
        kader.require("klassen");
        kader.require("criteria");
    }

    static List<Supplement> supplements(YamlNode kader) {
        List<Supplement> supplements = new ArrayList<>();
        supplements.add(new Supplement(kader.file(), "", STEPS));
        supplements.add(new Supplement(kader.file(), "", "volgorde: [" + String.join(", ", CODES) + "]"));
        for (EersteEditie it : EersteEditie.values()) {
            YamlNode verdict = Folder.at(kader, "oordelen", it.name());
            String members = members(it.oordeel(it.name(), ""));
            if (verdict.isMap() && !members.isEmpty()) {
                supplements.add(new Supplement(kader.file(), "/oordelen/" + it.name(), members));
            }
        }
        return supplements;
    }

    private static String members(Oordeel it) {
        List<String> members = new ArrayList<>();
        if (it.kleur() == Kleur.FOUT) {
            members.add("kleur: " + it.kleur().woord());
        }
        if (it.positief()) {
            members.add("positief: ja");
        }
        if (it.onderVoorwaarden()) {
            members.add("onderVoorwaarden: ja");
        }
        return String.join("\n", members);
    }
}
