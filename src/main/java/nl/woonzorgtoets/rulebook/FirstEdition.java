package nl.woonzorgtoets.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** What folders of the first edition could not say for themselves, because the program took it for granted. */
final class FirstEdition {

    private static final Map<String, String> FEATURES = features();

    static final String FRAMEWORK = "parkstad";

    /** Of a secret place only the wijk may be told. */
    private static final String PLACE = "locatie";

    private static final Set<String> PUBLIC = Set.of("wijkcode");

    private FirstEdition() {}

    /** Everything about the place but its wijk, of plans for which the regelset says so. */
    static List<SecretPlace> secretAnswers(Dossier dossier, Kader.Rapport report) {
        Kader.Geheim secret = report == null ? null : report.geheim();
        Fact place = dossier.single().get(PLACE);
        if (secret == null || place == null || !dossier.has(secret.veld(), secret.waarden())) {
            return List.of();
        }
        return place.type().fields().stream()
                .filter(it -> !PUBLIC.contains(it.name()) && place.value(it) != null)
                .map(it -> new SecretPlace(place.type().name(), place.pointer(), it.name()))
                .toList();
    }

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
