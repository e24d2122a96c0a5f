package nl.woonzorgtoets.rulebook.reading.vragen;

import java.util.Map;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** The questions that every framework asks: nothing can be judged without them. All others are its own. */
final class FixedQuestions {

    static final Map<String, FieldType> TYPES =
            Map.of("zaak.zaaknummer", FieldType.TEKST, "zaak.peildatum", FieldType.DATUM);

    private FixedQuestions() {}

    static void check(YamlNode dossier, Questions questions) {
        TYPES.keySet().stream().sorted().forEach(path -> {
            Field field = questions.field(path);
            questions.used().add(path);
            if (field == null) {
                dossier.report("De vraag '" + path + "' ontbreekt. Het programma heeft haar nodig.");
            } else if (field.type() != TYPES.get(path)
                    || questions.section(path).list()) {
                dossier.at("/" + path.replace(".", "/velden/"))
                        .report("De vraag '" + path + "' moet van de soort "
                                + TYPES.get(path).word() + " zijn en één keer voorkomen.");
            }
        });
    }
}
