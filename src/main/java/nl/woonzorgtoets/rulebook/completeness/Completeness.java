package nl.woonzorgtoets.rulebook.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Section;

/**
 * Checks what each file by itself cannot show: whether they leave nothing open together. What is certain to misjudge is wrong; what may
 * well be right is only told.
 *
 * @param framework the root of kader.yaml
 * @param questions the root of vragen.yaml
 * @param limits the root of drempels.yaml
 * @param silenced ids of aspects that may go without rules
 */
public record Completeness(
        YamlNode framework,
        YamlNode questions,
        YamlNode limits,
        Vragen vragen,
        Kader kader,
        Map<String, Drempel> drempels,
        List<Rule> rules,
        Tussenuitkomsten results,
        Set<String> silenced,
        Meldingen meldingen) {

    /** @param texts of the rule files, by path */
    public void check(Map<String, String> texts) {
        Meant meant = new Meant();
        Conclusions conclusions = Conclusions.of(rules);
        Map<String, YamlNode> aspects = framework.get("aspecten").members();
        Map<String, YamlNode> thresholds = limits.get("drempels").members();
        new Aspects(aspects, kader.aspecten(), conclusions, silenced, meant).check();
        List<YamlNode> asked = checkQuestions(new Options(aspects, kader.aspecten(), conclusions, meant), meant);
        Map<String, YamlNode> figures = checkFigures(meant);
        new Blanks(vragen.regions(), figures, meant).check(rules, results);
        new Verdicts(framework, kader, conclusions, meant).check();
        new Steps(framework, kader, meant).check();
        new Limits(framework, kader, meant).check();
        new Thresholds(thresholds, drempels, meant).check(rules);
        new InForce(framework, thresholds, InForce.last(vragen.vocabulary()), meant)
                .check(kader, drempels, rules, results);
        List.of(aspects, thresholds, criteria(), framework.get("oordelen").members())
                .forEach(it -> LookAlikes.check(it, meant));
        LookAlikes.check(rules, texts, meldingen);
        new Work(vragen.vocabulary(), vragen.regions()).check(rules, meldingen);
        meant.checkMarks(asked);
        meant.checkMarks(figures.values());
        meant.checkMarks(things(aspects, thresholds));
    }

    /** The nodes of the questions. */
    private List<YamlNode> checkQuestions(Options options, Meant meant) {
        List<YamlNode> asked = new ArrayList<>();
        Questionnaire questionnaire = new Questionnaire(meant);
        FreeTexts texts = new FreeTexts(framework, meant);
        StaleAnswers stale = new StaleAnswers(vragen.vocabulary(), rules, meant);
        for (Section section : vragen.vocabulary().sections().values()) {
            Map<String, YamlNode> nodes =
                    questions.get("dossier").get(section.name()).get("velden").members();
            section.type().fields().forEach(it -> {
                questionnaire.add(section.name() + "." + it.name(), it, nodes.get(it.name()));
                texts.check(it, nodes.get(it.name()));
                stale.check(section, it, nodes.get(it.name()));
                options.check(section, it, nodes.get(it.name()));
            });
            asked.addAll(nodes.values());
        }
        questionnaire.check();
        return asked;
    }

    /** The nodes of the figures, by {@code Type.field}. */
    private Map<String, YamlNode> checkFigures(Meant meant) {
        Map<String, YamlNode> figures = new LinkedHashMap<>();
        for (RegionType region : vragen.regions()) {
            String type = region.type().name();
            Map<String, YamlNode> nodes =
                    questions.get("regio").get(type).get("velden").members();
            region.type().fields().forEach(it -> {
                figures.put(type + "." + it.name(), nodes.get(it.name()));
                Questionnaire.checkBounds(it, nodes.get(it.name()), meant);
            });
        }
        return figures;
    }

    private Map<String, YamlNode> criteria() {
        return framework.has("criteria") ? framework.get("criteria").members() : new LinkedHashMap<>();
    }

    private List<YamlNode> things(Map<String, YamlNode> aspects, Map<String, YamlNode> thresholds) {
        List<YamlNode> things = new ArrayList<>(aspects.values());
        things.addAll(thresholds.values());
        things.addAll(criteria().values());
        things.addAll(framework.get("oordelen").members().values());
        things.add(framework.get("integriteit"));
        if (framework.has("klassen")) {
            things.addAll(framework.get("klassen").elements());
        }
        return things;
    }
}
