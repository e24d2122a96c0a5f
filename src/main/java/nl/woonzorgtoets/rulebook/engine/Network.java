package nl.woonzorgtoets.rulebook.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rules that Drools runs together. It keeps nothing between two runs. */
final class Network {

    static final String PACKAGE = "regels";
    private static final String FIRED = "fired";
    private static final int SESSIONS = 2;

    private final KieSessionsPool sessions;

    /** @param rules given the map to which a rule adds its id when it fires, with its value if it has one */
    Network(Function<Global<?>, List<Rule>> rules) {
        Global<?> fired = DSL.globalOf(Map.class, PACKAGE, FIRED);
        ModelImpl model = new ModelImpl(PACKAGE).addGlobal(fired);
        rules.apply(fired).forEach(model::addRule);
        this.sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(SESSIONS);
    }

    /** What the rules that fire give, by their ids. */
    Map<String, Object> run(Iterable<Matched> facts) {
        Map<String, Object> fired = new HashMap<>();
        KieSession session = OwnLoader.with(sessions::newKieSession);
        try {
            session.setGlobal(FIRED, fired);
            facts.forEach(session::insert);
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
