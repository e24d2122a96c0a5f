package nl.woonzorgtoets.rulebook.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;

/**
 * Whether every question is asked for something: a rule, an amount, points, a search, the letter, another question; or else says why it is
 * asked all the same.
 *
 * @param questions the root of vragen.yaml
 */
public record Purposes(YamlNode questions, Vragen vragen, Tussenuitkomsten results, List<Rule> rules) {

    public void check() {
        QuestionsRead read = new QuestionsRead(vragen.vocabulary(), results);
        Set<String> judged = new HashSet<>();
        rules.forEach(it -> judged.addAll(read.by(it)));
        Set<String> used = new HashSet<>(vragen.used());
        used.addAll(judged);
        used.addAll(read.byResults());
        vragen.vocabulary()
                .sections()
                .values()
                .forEach(section -> section.type().fields().forEach(field -> check(section, field, used, judged)));
    }

    private void check(Section section, Field field, Set<String> used, Set<String> judged) {
        String path = section.name() + "." + field.name();
        YamlNode node =
                questions.get("dossier").get(section.name()).get("velden").get(field.name());
        if (field.asking().informatie() == null && !used.contains(path)) {
            node.warn("Niets gebruikt het antwoord op '" + path
                    + "': geen regel, bedrag, punt, zoekvraag, brief of andere vraag. Gebruik het, haal de vraag weg, of"
                    + " zet erbij waarom zij gesteld wordt: doel: informatie, en een reden.");
        }
        if (judged.contains(path)) {
            YamlNode mark = node.get("doel");
            if (mark.isThere()) {
                mark.warn("Een regel leest het antwoord op '" + path + "', dus het is niet alleen informatie. Haal"
                        + " 'doel' en 'reden' hier weg.");
            }
        }
    }
}
