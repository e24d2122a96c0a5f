package nl.woonzorgtoets.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** What folders of the first edition could not say for themselves, because the program took it for granted. */
final class FirstEdition {

    private static final Map<String, String> FEATURES = features();

    private FirstEdition() {}

    static Map<String, String> features(Dossier dossier, Vocabulary vocabulary) {
        Map<String, String> features = new LinkedHashMap<>();
        FEATURES.forEach((name, path) -> {
            Object answer = vocabulary.field(path) == null ? null : dossier.answer(path);
            if (answer != null) {
                features.put(name, answer.toString());
            }
        });
        return features;
    }

    private static Map<String, String> features() {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("gemeente", "zaak.gemeente");
        features.put("wijkcode", "locatie.wijkcode");
        features.put("fase", "zaak.fase");
        return features;
    }
}
