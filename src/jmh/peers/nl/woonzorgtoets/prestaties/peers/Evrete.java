package nl.woonzorgtoets.prestaties.peers;

import static nl.woonzorgtoets.prestaties.peers.Sides.above;
import static nl.woonzorgtoets.prestaties.peers.Sides.atMost;
import static nl.woonzorgtoets.prestaties.peers.Sides.below;
import static nl.woonzorgtoets.prestaties.peers.Sides.hundredTimes;
import static nl.woonzorgtoets.prestaties.peers.Sides.times;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Drempel;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Gebied;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Gemeenschap;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Locatie;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Spreiding;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete, on the same patterns as the rules are written in, with conditions as lambdas. */
final class Evrete implements Peer {

    private static final String FIRED = "geldt";
    private static final String ORDINARY = "BEIDE_ONDER";
    private static final String STRICT = "BEIDE_BOVEN_VEREIST";

    private final Knowledge knowledge;
    private final RuleSetBuilder<Knowledge> rules;

    /** One rule: its patterns, then what holds between them. */
    private final class Conditions {

        private final String id;
        private final LhsBuilder<Knowledge> patterns;

        private Conditions(String id) {
            this.id = id;
            this.patterns = rules.newRule(id).getLhs();
        }

        private Conditions adds() {
            return fact("$telling", Tussenuitkomst.class, Tussenuitkomst::voegtKwetsbaarToe);
        }

        private Conditions drempel(String name, String naam) {
            return fact(name, Drempel.class, it -> it.naam().equals(naam));
        }

        private Conditions stand(String stand) {
            return fact(
                    "$stand",
                    Drempel.class,
                    it -> it.naam().equals("draagkracht.modus") && it.tekst().equals(stand));
        }

        private <T> Conditions fact(String name, Class<T> type, Predicate<T> holds) {
            return fact(name, type).with(it -> holds.test(type.cast(it[0])), name);
        }

        private Conditions fact(String name, Class<?> type) {
            patterns.addFact(name, type);
            return this;
        }

        private Conditions with(Predicate<Object[]> holds, String... facts) {
            patterns.where(holds, facts);
            return this;
        }

        private Conditions area() {
            return fact("$gebied", Gebied.class);
        }

        private Conditions ses(BiPredicate<BigDecimal, BigDecimal> side) {
            return drempel("$ses", "ses-woa.gemiddelde")
                    .with(it -> side.test(((Gebied) it[0]).sesWoa(), of(it[1])), "$gebied", "$ses");
        }

        private Conditions lbm(BiPredicate<BigDecimal, BigDecimal> side) {
            return drempel("$lbm", "leefbaarometer.gemiddelde")
                    .with(it -> side.test(((Gebied) it[0]).leefbaarometer(), of(it[1])), "$gebied", "$lbm");
        }

        private void fires() {
            patterns.execute(context -> context.getRuntime().<Set<String>>get(FIRED).add(id));
        }
    }

    Evrete() {
        rules = new KnowledgeService().newKnowledge().builder();
        strength();
        rule("5.3-4").adds().fact("$spreiding", Spreiding.class, Sides::isThinnedOut).fires();
        rule("5.3-14").adds().fact("$spreiding", Spreiding.class, Sides::isThinnedOut).fires();
        rule("5.3-8").fact("$spreiding", Spreiding.class, it -> Boolean.TRUE.equals(it.verplaatstOverconcentratie())).fires();
        rule("5.3-9").fact("$spreiding", Spreiding.class, it -> Boolean.FALSE.equals(it.verplaatstOverconcentratie())).fires();
        together();
        place();
        knowledge = rules.build();
    }

    private Conditions rule(String id) {
        return new Conditions(id);
    }

    @Override
    public String name() {
        return "Evrete 4.0.3, lambdas";
    }

    @Override
    public String explains() {
        return "in what a rule does: the facts that it fired on; nothing of rules that did not fire";
    }

    @Override
    public Set<String> fired(Paragraph it) {
        Set<String> fired = new HashSet<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(FIRED, fired);
        session.insert(it.drempels().values());
        session.insert(
                Tussenuitkomst.of(it), it.gebied(), it.locatie(), it.spreiding(), it.gemeenschap());
        session.fire();
        return fired;
    }

    private void strength() {
        rule("5.3-1").adds().stand(ORDINARY).area().ses(Sides::below).lbm(Sides::below).fires();
        rule("5.3-2").adds().stand(ORDINARY).area().ses(Sides::atLeast).fires();
        rule("5.3-3").adds().stand(ORDINARY).area().lbm(Sides::atLeast).fires();
        rule("5.3-5").adds().stand(STRICT).area().ses(Sides::atMost).fires();
        rule("5.3-6").adds().stand(STRICT).area().lbm(Sides::atMost).fires();
        rule("5.3-7").adds().stand(STRICT).area().ses(Sides::above).lbm(Sides::above).fires();
        rule("5.3-12").adds().area().ses(Sides::below).lbm(Sides::atLeast).fires();
        rule("5.3-13").adds().area().ses(Sides::atLeast).lbm(Sides::below).fires();
    }

    private void together() {
        sums("5.3-10")
                .with(it -> above(sum(it[0]), of(it[1])), "$telling", "$voet")
                .with(it -> above(hundredTimes(sum(it[0])), share(it[1], it[2])), "$telling", "$pct", "$gebied")
                .fires();
        sums("5.3-11")
                .with(
                        it -> atMost(sum(it[0]), of(it[1])) || atMost(hundredTimes(sum(it[0])), share(it[2], it[3])),
                        "$telling",
                        "$voet",
                        "$pct",
                        "$gebied")
                .fires();
        sums("5.3-15")
                .with(it -> atMost(sum(it[0]), of(it[1])), "$telling", "$voet")
                .with(it -> above(hundredTimes(sum(it[0])), share(it[1], it[2])), "$telling", "$pct", "$gebied")
                .fires();
    }

    private Conditions sums(String id) {
        return rule(id)
                .drempel("$pct", "fair-share.maximum-aandeel")
                .drempel("$voet", "fair-share.vrije-voet")
                .fact("$gebied", Gebied.class)
                .fact("$telling", Tussenuitkomst.class, it -> above(it.toegevoegdKwetsbaar(), BigDecimal.ZERO));
    }

    private void place() {
        rule("5.3-16")
                .adds()
                .fact("$locatie", Locatie.class, it -> atOnePlace(it) && "JA".equals(it.complexKwetsbaar()))
                .fires();
        rule("5.3-17")
                .drempel("$maximum", "complex.maximum-kwetsbaar")
                .drempel("$pct", "complex.dragers")
                .fact("$locatie", Locatie.class, Evrete::atOnePlace)
                .adds()
                .with(it -> above(worked(it[0]).kwetsbareEenheden(), of(it[1])), "$telling", "$maximum")
                .with(
                        it -> below(hundredTimes(worked(it[0]).dragers()), times(worked(it[0]).bewoners(), of(it[1]))),
                        "$telling",
                        "$pct")
                .fires();
        rule("5.3-18")
                .drempel("$veel", "zorgplekken.buurt")
                .adds()
                .fact("$locatie", Locatie.class)
                .with(it -> above(((Locatie) it[0]).bestaandeZorgplekkenBuurt(), of(it[1])), "$locatie", "$veel")
                .fires();
        rule("5.3-19")
                .adds()
                .fact(
                        "$gemeenschap",
                        Gemeenschap.class,
                        it -> Boolean.TRUE.equals(it.aanspreekpunt247()) && Boolean.TRUE.equals(it.beheerconvenant()))
                .fires();
    }

    private static boolean atOnePlace(Locatie it) {
        return Boolean.FALSE.equals(it.verspreid());
    }

    private static BigDecimal of(Object drempel) {
        return ((Drempel) drempel).waarde();
    }

    private static Tussenuitkomst worked(Object telling) {
        return (Tussenuitkomst) telling;
    }

    private static BigDecimal sum(Object telling) {
        return worked(telling).toegevoegdSamen();
    }

    private static BigDecimal share(Object pct, Object gebied) {
        return times(of(pct), ((Gebied) gebied).woningen());
    }
}
