package nl.woonzorgtoets.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * Which list of the dossier explains answers that do not fit together.
 *
 * @param lijst its name in the dossier
 * @param veld the question of that list about which answer it is
 * @param tekst the question of that list what there is to say about it
 */
public record Toelichtingen(String lijst, Field veld, Field tekst) {

    /** Those that say something; who leaves the text open has explained nothing. */
    List<Toelichting> in(Map<String, List<Fact>> facts) {
        return facts.getOrDefault(lijst, List.of()).stream()
                .filter(it -> it.value(veld) instanceof String && it.value(tekst) instanceof String)
                .map(it ->
                        new Toelichting(it.pointer(), AnswerPlace.parse((String) it.value(veld)), tekst.name(), (String)
                                it.value(tekst)))
                .toList();
    }
}
