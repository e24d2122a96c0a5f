package nl.woonzorgtoets.rulebook.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.model.prototype.PrototypeDSL;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.prototype.Prototype;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Drools, built from checked rules. It keeps nothing between two assessments and may be used by many threads at once. */
public final class Engine {

    private static final String PACKAGE = "regels";
    private static final String FIRED = "fired";
    private static final int SESSIONS = 2;
    private static final int BUDGET = 1_000_000;

    private final KieSessionsPool sessions;
    private final Map<String, Prototype> prototypes = new HashMap<>();
    private final int budget;

    /** @param types every type of fact that the rules name */
    public Engine(List<Rule> rules, Collection<FactType> types) {
        this(rules, types, BUDGET);
    }

    Engine(List<Rule> rules, Collection<FactType> types, int budget) {
        this.budget = budget;
        types.forEach(type -> prototypes.put(type.name(), PrototypeDSL.prototypeFact(PACKAGE + "." + type.name())));
        Global<?> fired = DSL.globalOf(Set.class, PACKAGE, FIRED);
        ModelImpl model = new ModelImpl(PACKAGE).addGlobal(fired);
        rules.forEach(rule -> model.addRule(new RuleModel(rule, prototypes).build(PACKAGE, fired)));
        this.sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(SESSIONS);
    }

    /**
     * The ids of the rules that certainly hold, sorted.
     *
     * @throws TooMuchWorkException when it would take too many combinations of facts
     */
    public Set<String> fired(Collection<Fact> facts) {
        Budget budgetOfThis = new Budget(budget);
        Set<String> fired = new TreeSet<>();
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(FIRED, fired);
            for (Fact fact : facts) {
                Prototype prototype = prototypes.get(fact.type().name());
                session.insert(new EngineFact(fact, prototype, budgetOfThis));
            }
            session.fireAllRules();
            return fired;
        } catch (RuntimeException failure) {
            throw cause(failure);
        } finally {
            session.dispose();
        }
    }

    private static RuntimeException cause(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuchWorkException tooMuch) {
                return tooMuch;
            }
        }
        return failure;
    }
}
