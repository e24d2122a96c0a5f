package nl.woonzorgtoets.rulebook.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.QuestionsRead;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether every question is asked for something: a rule, an amount, points, a search, the letter, another question; or else says why it is
 * asked all the same.
 *
 * @param questions the root of vragen.yaml
 * @param byLayers paths of the questions that are read by what lies over the framework
 */
public record Purposes(
        YamlNode questions, Vragen vragen, Tussenuitkomsten results, List<Rule> rules, Set<String> byLayers) {

    public void check() {
        Set<String> judged = judged();
        unused().forEach(path -> node(path)
                .hold("Niets gebruikt het antwoord op '" + path
                        + "': geen regel, bedrag, punt, zoekvraag, brief of andere vraag. Gebruik het, haal de vraag weg, of"
                        + " zet erbij waarom zij gesteld wordt: doel: informatie, en een reden."));
        paths().filter(judged::contains).forEach(path -> {
            YamlNode mark = node(path).get("doel");
            if (mark.isThere()) {
                mark.warn("Een regel leest het antwoord op '" + path + "', dus het is niet alleen informatie. Haal"
                        + " 'doel' en 'reden' hier weg.");
            }
        });
    }

    /** The paths of the questions that nothing uses, and that do not say why they are asked. */
    public List<String> unused() {
        Set<String> used = new HashSet<>(vragen.used());
        used.addAll(judged());
        used.addAll(reads().byResults());
        used.addAll(byLayers);
        return paths().filter(path -> !used.contains(path)
                        && vragen.vocabulary().field(path).asking().informatie() == null)
                .toList();
    }

    private Set<String> judged() {
        QuestionsRead read = reads();
        return rules.stream().flatMap(it -> read.by(it).stream()).collect(Collectors.toSet());
    }

    private QuestionsRead reads() {
        return new QuestionsRead(vragen.vocabulary(), results);
    }

    private Stream<String> paths() {
        return vragen.vocabulary().sections().values().stream()
                .flatMap(section -> section.type().fields().stream().map(it -> section.name() + "." + it.name()));
    }

    private YamlNode node(String path) {
        String[] names = path.split("\\.");
        return questions.get("dossier").get(names[0]).get("velden").get(names[1]);
    }
}
