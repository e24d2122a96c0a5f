package nl.woonzorgtoets.rulebook.reading.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.reading.vragen.RegionType;
import nl.woonzorgtoets.rulebook.reading.vragen.Vragen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.Origin;

/** Reads what an example gives: answers, region facts, thresholds and portfolio, with the checks of a real dossier. */
public final class GivenReader {

    private static final Origin ORIGIN = new Origin.Example();
    private static final String THRESHOLDS = "drempels";
    private static final String PORTFOLIO = "portefeuille";

    private final Vragen vragen;
    private final Map<String, Drempel> drempels;
    private final DossierReader dossiers;
    private final Map<String, RegionType> regions = new LinkedHashMap<>();
    private final Set<String> known;

    public GivenReader(Vragen vragen, Map<String, Drempel> drempels) {
        this.vragen = vragen;
        this.drempels = drempels;
        this.dossiers = new DossierReader(vragen.vocabulary());
        vragen.regions().forEach(region -> regions.put(region.exampleName(), region));
        this.known = new LinkedHashSet<>(vragen.vocabulary().sections().keySet());
        known.addAll(regions.keySet());
        known.addAll(List.of(THRESHOLDS, PORTFOLIO));
    }

    /** What can be worked out, by name. */
    Map<String, Field> results() {
        Map<String, Field> results = new LinkedHashMap<>();
        vragen.calculations().forEach(it -> results.put(it.field().name(), it.field()));
        return results;
    }

    /** What is given, or null when it is not right. */
    Given read(YamlNode node) {
        if (node.hasSplitNumber()) {
            return null;
        }
        node.only(known);
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        Map<String, Object> thresholds = Map.of();
        Map<String, BigDecimal> portfolio = null;
        for (Map.Entry<String, YamlNode> member : node.members().entrySet()) {
            String name = member.getKey();
            if (regions.containsKey(name)) {
                facts.put(regions.get(name).type().name(), regionFacts(regions.get(name), member.getValue()));
            } else if (name.equals(THRESHOLDS)) {
                thresholds = thresholds(member.getValue());
            } else if (name.equals(PORTFOLIO)) {
                portfolio = portfolio(member.getValue());
            } else if (vragen.vocabulary().sections().containsKey(name)) {
                answers.put(name, member.getValue().asAnswer());
            }
        }
        Dossier dossier = dossier(answers, node);
        return dossier == null || facts.containsValue(null) ? null : new Given(dossier, facts, thresholds, portfolio);
    }

    private Dossier dossier(Map<String, Object> answers, YamlNode node) {
        try {
            return dossiers.readPartial(answers);
        } catch (InvalidDossierException e) {
            e.problems().forEach(problem -> node.at(problem.pointer()).report(problem.message(), problem.suggestion()));
            return null;
        }
    }

    private static List<Fact> regionFacts(RegionType region, YamlNode node) {
        List<YamlNode> nodes = region.type().single() ? List.of(node) : node.elements();
        List<Fact> facts = new ArrayList<>();
        for (YamlNode element : nodes) {
            Fact fact = regionFact(
                    region, element, region.pointer() + (region.type().single() ? "" : "/" + facts.size()));
            if (fact == null) {
                return null;
            }
            facts.add(fact);
        }
        return facts;
    }

    private static Fact regionFact(RegionType region, YamlNode node, String pointer) {
        if (!node.isMap()) {
            node.members();
            return null;
        }
        try {
            Map<String, Object> answers = node.map((name, member) -> member.asAnswer());
            return DossierReader.readFact(region.type(), pointer, answers, ORIGIN);
        } catch (InvalidDossierException e) {
            e.problems()
                    .forEach(problem -> node.at(problem.pointer().substring(pointer.length()))
                            .report(problem.message(), problem.suggestion()));
            return null;
        }
    }

    /** Thresholds by name; a null value: there is no such threshold. */
    public Map<String, Object> thresholds(YamlNode node) {
        node.only(drempels.keySet());
        Map<String, Object> thresholds = new LinkedHashMap<>();
        node.members().forEach((name, value) -> {
            Drempel drempel = drempels.get(name);
            if (drempel != null) {
                thresholds.put(name, value.isNull() ? null : threshold(drempel, value));
            }
        });
        return Collections.unmodifiableMap(thresholds);
    }

    private static Object threshold(Drempel drempel, YamlNode value) {
        return switch (drempel.soort()) {
            case OPTIE -> value.oneOf(drempel.opties().keySet());
            case DATUM -> value.date();
            default -> value.number();
        };
    }

    private Map<String, BigDecimal> portfolio(YamlNode node) {
        node.only(vragen.portfolio().sums().keySet()).members();
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        vragen.portfolio().sums().keySet().forEach(name -> totals.put(name, node.number(name)));
        return Collections.unmodifiableMap(totals);
    }
}
