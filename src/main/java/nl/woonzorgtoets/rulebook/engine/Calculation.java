package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.vocabulary.FactType;
import org.drools.model.Global;
import org.kie.api.prototype.Prototype;

/** An intermediate result as rules that Drools runs before the others: yes and no are two rules, a number is what one rule hands over. */
final class Calculation {

    private static final String YES = "ja";
    private static final String NO = "nee";

    private final Tussenuitkomst of;
    private final Set<FactType> types;
    private final Network network;

    Calculation(Tussenuitkomst of, Map<String, Prototype> prototypes) {
        this.of = of;
        this.types = of.berekening().types();
        this.network = new Network(fired -> of.isGetal() ? number(prototypes, fired) : yesAndNo(prototypes, fired));
    }

    private List<org.drools.model.Rule> number(Map<String, Prototype> prototypes, Global<?> fired) {
        return List.of(new RuleModel(named(YES, of.voorwaarde()), prototypes).buildTotal(Network.PACKAGE, fired));
    }

    private List<org.drools.model.Rule> yesAndNo(Map<String, Prototype> prototypes, Global<?> fired) {
        Condition yes = of.voorwaarde();
        Condition no = new Existence(true, yes.patterns(), yes.text(), yes.line());
        return List.of(
                new RuleModel(named(YES, yes), prototypes).build(Network.PACKAGE, fired),
                new RuleModel(named(NO, no), prototypes).build(Network.PACKAGE, fired));
    }

    private Rule named(String id, Condition condition) {
        Rule it = of.berekening();
        return new Rule(
                id, it.title(), it.source(), it.file(), it.line(), List.of(condition), null, it.variables(), Set.of());
    }

    /** Null when unknown. */
    Object value(List<EngineFact> facts) {
        List<EngineFact> seen = new ArrayList<>(facts);
        seen.removeIf(it -> !types.contains(it.type()));
        Map<String, Object> fired = network.run(seen);
        if (of.isGetal()) {
            return ((Totals) fired.get(YES)).only();
        }
        return fired.containsKey(YES) ? Boolean.TRUE : fired.containsKey(NO) ? Boolean.FALSE : null;
    }
}
