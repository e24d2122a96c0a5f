package nl.woonzorgtoets.rulebook.reading.settings;

import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** Lists and totals are for everybody: nothing secret is found by or added up by. */
public final class SecretUse {

    private SecretUse() {}

    public static void check(YamlNode framework, YamlNode questions, Vocabulary vocabulary) {
        YamlNode found = framework.get("zoeken");
        if (found != null) {
            found.members().values().forEach(it -> check(it, "waarop zaken worden gevonden", vocabulary));
        }
        YamlNode portfolio = questions.get("portefeuille");
        if (portfolio != null) {
            check(portfolio.get("groepeer"), "waarnaar plannen worden opgeteld", vocabulary);
        }
    }

    private static void check(YamlNode path, String use, Vocabulary vocabulary) {
        Field field = path == null ? null : vocabulary.field(path.text());
        if (field != null && field.secret()) {
            path.report("De vraag '" + path.text() + "' is geheim, maar " + use
                    + " ziet iedereen. Haal de vraag hier weg, of haal 'geheim: ja' weg in vragen.yaml.");
        }
    }
}
