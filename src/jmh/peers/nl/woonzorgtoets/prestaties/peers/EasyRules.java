package nl.woonzorgtoets.prestaties.peers;

import static nl.woonzorgtoets.prestaties.peers.Sides.above;
import static nl.woonzorgtoets.prestaties.peers.Sides.atLeast;
import static nl.woonzorgtoets.prestaties.peers.Sides.atMost;
import static nl.woonzorgtoets.prestaties.peers.Sides.below;
import static nl.woonzorgtoets.prestaties.peers.Sides.hundredTimes;
import static nl.woonzorgtoets.prestaties.peers.Sides.times;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with conditions as lambdas: its fastest way to write them. */
final class EasyRules implements Peer {

    private static final String PARAGRAPH = "paragraaf";
    private static final String WORKED = "telling";
    private static final String FIRED = "geldt";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules() {
        ordinary();
        strict();
        together();
        place();
    }

    @Override
    public String name() {
        return "Easy Rules 4.1.0, lambdas";
    }

    @Override
    public String explains() {
        return "by a listener: which condition was true, as a whole";
    }

    @Override
    public Set<String> fired(Paragraph paragraph) {
        Set<String> fired = new HashSet<>();
        Facts facts = new Facts();
        facts.put(PARAGRAPH, paragraph);
        facts.put(WORKED, Tussenuitkomst.of(paragraph));
        facts.put(FIRED, fired);
        engine.fire(rules, facts);
        return fired;
    }

    private void ordinary() {
        adds("5.3-1", it -> stand(it, "BEIDE_ONDER") && below(ses(it), sesMean(it)) && below(lbm(it), lbmMean(it)));
        adds("5.3-2", it -> stand(it, "BEIDE_ONDER") && atLeast(ses(it), sesMean(it)));
        adds("5.3-3", it -> stand(it, "BEIDE_ONDER") && atLeast(lbm(it), lbmMean(it)));
        adds("5.3-4", it -> Sides.isThinnedOut(it.spreiding()));
        adds("5.3-12", it -> below(ses(it), sesMean(it)) && atLeast(lbm(it), lbmMean(it)));
        adds("5.3-13", it -> atLeast(ses(it), sesMean(it)) && below(lbm(it), lbmMean(it)));
        adds("5.3-14", it -> Sides.isThinnedOut(it.spreiding()));
    }

    private void strict() {
        adds("5.3-5", it -> stand(it, "BEIDE_BOVEN_VEREIST") && atMost(ses(it), sesMean(it)));
        adds("5.3-6", it -> stand(it, "BEIDE_BOVEN_VEREIST") && atMost(lbm(it), lbmMean(it)));
        adds(
                "5.3-7",
                it -> stand(it, "BEIDE_BOVEN_VEREIST")
                        && above(ses(it), sesMean(it))
                        && above(lbm(it), lbmMean(it)));
    }

    private void together() {
        rule("5.3-10", (it, worked) -> counts(worked) && !few(it, worked) && much(it, worked));
        rule("5.3-11", (it, worked) -> counts(worked) && (few(it, worked) || little(it, worked)));
        rule("5.3-15", (it, worked) -> counts(worked) && few(it, worked) && much(it, worked));
    }

    private void place() {
        rule("5.3-8", (it, worked) -> Boolean.TRUE.equals(it.spreiding().verplaatstOverconcentratie()));
        rule("5.3-9", (it, worked) -> Boolean.FALSE.equals(it.spreiding().verplaatstOverconcentratie()));
        adds("5.3-16", it -> atOnePlace(it) && "JA".equals(it.locatie().complexKwetsbaar()));
        rule(
                "5.3-17",
                (it, worked) -> worked.voegtKwetsbaarToe()
                        && atOnePlace(it)
                        && above(worked.kwetsbareEenheden(), it.drempel("complex.maximum-kwetsbaar"))
                        && below(hundredTimes(worked.dragers()), times(worked.bewoners(), it.drempel("complex.dragers"))));
        adds("5.3-18", it -> above(it.locatie().bestaandeZorgplekkenBuurt(), it.drempel("zorgplekken.buurt")));
        adds(
                "5.3-19",
                it -> Boolean.TRUE.equals(it.gemeenschap().aanspreekpunt247())
                        && Boolean.TRUE.equals(it.gemeenschap().beheerconvenant()));
    }

    private void adds(String id, Predicate<Paragraph> condition) {
        rule(id, (it, worked) -> worked.voegtKwetsbaarToe() && condition.test(it));
    }

    private void rule(String id, BiPredicate<Paragraph, Tussenuitkomst> condition) {
        rules.register(new RuleBuilder()
                .name(id)
                .when(facts -> condition.test(facts.get(PARAGRAPH), facts.get(WORKED)))
                .then(facts -> facts.<Set<String>>get(FIRED).add(id))
                .build());
    }

    private static boolean stand(Paragraph it, String stand) {
        return it.stand("draagkracht.modus").equals(stand);
    }

    private static BigDecimal ses(Paragraph it) {
        return it.gebied().sesWoa();
    }

    private static BigDecimal lbm(Paragraph it) {
        return it.gebied().leefbaarometer();
    }

    private static BigDecimal sesMean(Paragraph it) {
        return it.drempel("ses-woa.gemiddelde");
    }

    private static BigDecimal lbmMean(Paragraph it) {
        return it.drempel("leefbaarometer.gemiddelde");
    }

    private static boolean atOnePlace(Paragraph it) {
        return Boolean.FALSE.equals(it.locatie().verspreid());
    }

    private static boolean counts(Tussenuitkomst worked) {
        return above(worked.toegevoegdKwetsbaar(), BigDecimal.ZERO) && worked.toegevoegdSamen() != null;
    }

    private static boolean few(Paragraph it, Tussenuitkomst worked) {
        return atMost(worked.toegevoegdSamen(), it.drempel("fair-share.vrije-voet"));
    }

    private static boolean much(Paragraph it, Tussenuitkomst worked) {
        return above(hundredTimes(worked.toegevoegdSamen()), share(it));
    }

    private static boolean little(Paragraph it, Tussenuitkomst worked) {
        return atMost(hundredTimes(worked.toegevoegdSamen()), share(it));
    }

    private static BigDecimal share(Paragraph it) {
        return times(it.drempel("fair-share.maximum-aandeel"), it.gebied().woningen());
    }
}
