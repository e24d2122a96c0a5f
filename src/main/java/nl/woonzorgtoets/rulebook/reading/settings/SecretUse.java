package nl.woonzorgtoets.rulebook.reading.settings;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Lists and totals are for everybody: nothing secret is found by or added up by. */
public final class SecretUse {

    private SecretUse() {}

    public static void check(YamlNode framework, YamlNode questions, Vocabulary vocabulary) {
        YamlNode found = framework.get("zoeken");
        (found.isMap() ? found.members() : Map.<String, YamlNode>of())
                .values()
                .forEach(it -> check(it, "waarop zaken worden gevonden", vocabulary));
        YamlNode place = framework.get("plaats");
        check(place.get("veld"), "waar plannen liggen", vocabulary);
        check(place.get("binnen"), "waar plannen liggen", vocabulary);
        points(framework.get("aspecten"), vocabulary);
        check(questions.get("portefeuille").get("groepeer"), "waarnaar plannen worden opgeteld", vocabulary);
    }

    /** Points tell the answer that they follow from. */
    private static void points(YamlNode aspects, Vocabulary vocabulary) {
        (aspects.isMap() ? aspects.members() : Map.<String, YamlNode>of())
                .values().stream()
                        .map(it -> it.get("punten"))
                        .forEach(it -> List.of("antwoord", "aandeel", "geheel", "staffel")
                                .forEach(key -> check(it.get(key), "punten die daaruit volgen", vocabulary)));
    }

    private static void check(YamlNode path, String use, Vocabulary vocabulary) {
        Field field = path.isThere() ? vocabulary.field(path.text()) : null;
        if (field != null && field.secret()) {
            path.report("De vraag '" + path.text() + "' is geheim, maar " + use
                    + " ziet iedereen. Haal de vraag hier weg, of haal 'geheim: ja' weg in vragen.yaml.");
        }
    }
}
