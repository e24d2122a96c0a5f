package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.FactType;
import org.drools.model.Global;

/**
 * Intermediate results that read none of each other, as rules that Drools runs together before the others: yes and no are two rules, a
 * number is what one rule hands over.
 */
final class CalculationLayer {

    private static final String YES = " ja";
    private static final String NO = " nee";

    private final Set<FactType> types;
    private final Network network;

    CalculationLayer(List<Tussenuitkomst> all, Shapes shapes) {
        this.types =
                all.stream().flatMap(it -> it.berekening().types().stream()).collect(Collectors.toSet());
        this.network = new Network(fired -> all.stream()
                .flatMap(it -> it.isGetal() ? number(it, shapes, fired) : yesAndNo(it, shapes, fired))
                .toList());
    }

    private static Stream<org.drools.model.Rule> number(Tussenuitkomst it, Shapes shapes, Global<?> fired) {
        return Stream.of(new RuleModel(named(it, YES, it.voorwaarde()), shapes).buildTotal(Network.PACKAGE, fired));
    }

    private static Stream<org.drools.model.Rule> yesAndNo(Tussenuitkomst it, Shapes shapes, Global<?> fired) {
        Condition yes = it.voorwaarde();
        Condition no = new Existence(true, yes.patterns(), yes.text(), yes.line());
        return Stream.of(
                new RuleModel(named(it, YES, yes), shapes).build(Network.PACKAGE, fired),
                new RuleModel(named(it, NO, no), shapes).build(Network.PACKAGE, fired));
    }

    private static Rule named(Tussenuitkomst result, String answer, Condition condition) {
        Rule it = result.berekening();
        return new Rule(
                result.naam() + answer,
                it.title(),
                null,
                it.source(),
                it.file(),
                it.line(),
                List.of(condition),
                null,
                it.variables(),
                Set.of());
    }

    /**
     * By name; null when unknown.
     *
     * @param wanted of the others the facts may not say enough
     */
    Map<String, Object> values(List<Matched> facts, Collection<Tussenuitkomst> wanted) {
        List<Matched> seen = new ArrayList<>(facts);
        seen.removeIf(it -> it instanceof EngineFact row && !types.contains(row.type()));
        Map<String, Object> fired = network.run(seen);
        Map<String, Object> values = new HashMap<>();
        wanted.forEach(it -> values.put(it.naam(), value(it, fired)));
        return values;
    }

    private static Object value(Tussenuitkomst it, Map<String, Object> fired) {
        Object yes = fired.get(it.naam() + YES);
        if (it.isGetal()) {
            return ((Totals) yes).only();
        }
        return yes != null ? yes : fired.containsKey(it.naam() + NO) ? Boolean.FALSE : null;
    }
}
