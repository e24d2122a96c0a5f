package nl.woonzorgtoets.rulebook.completeness;

import java.math.BigDecimal;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether every limit in the framework limits something, and cuts off nothing by accident.
 *
 * @param root of kader.yaml
 */
record Limits(YamlNode root, Kader kader, Meant meant) {

    private static final String AT_MOST = "hoogstens";
    private static final String MINIMUM = "minimum";
    private static final String MOST_SCORE = "hoogsteScore";
    private static final String MOST_EXTRA = "plusMaximum";

    void check() {
        Map<String, YamlNode> aspects = root.get("aspecten").members();
        kader.aspecten().values().forEach(it -> checkAtMost(it, aspects.get(it.id())));
        if (kader.geeftScore()) {
            kader.aspecten().values().forEach(it -> checkMostScore(it, aspects.get(it.id())));
        }
        if (kader.heeft(AspectSoort.PLUS)) {
            checkExtra(aspects);
        }
        if (kader.geeftScore()) {
            checkMinima(root.get("criteria").members());
        }
    }

    private void checkAtMost(Aspect aspect, YamlNode node) {
        aspect.hoogstens().values().stream()
                .filter(this::limitsNothing)
                .findFirst()
                .ifPresent(
                        it -> meant.hold(
                                node,
                                AT_MOST,
                                "'hoogstens' bij '" + aspect.id() + "' noemt " + it.code()
                                        + ". Gunstiger kan niet, dus dit houdt niets tegen. Noem een ongunstiger oordeel, of haal het weg."));
    }

    private void checkMostScore(Aspect aspect, YamlNode node) {
        aspect.hoogsteScore().values().stream()
                .filter(it -> it.compareTo(kader.schaal()) >= 0)
                .findFirst()
                .ifPresent(
                        it -> meant.hold(
                                node,
                                MOST_SCORE,
                                "'hoogsteScore' bij '" + aspect.id() + "' is " + it.toPlainString()
                                        + ". Hoger wordt een score toch niet, dus dit houdt niets tegen. Kies een lager getal, of haal het weg."));
    }

    private boolean limitsNothing(Oordeel verdict) {
        return !Steps.best(kader).gunstigerDan(verdict);
    }

    private void checkExtra(Map<String, YamlNode> aspects) {
        BigDecimal most = kader.plusMaximum();
        if (most.signum() == 0) {
            root.get(MOST_EXTRA)
                    .hold(
                            "Er zijn aspecten van de soort PLUS, maar samen geven zij hoogstens 0 punten. Kies een hoger getal.");
            return;
        }
        kader.aspecten().values().stream()
                .filter(it -> it.soort() == AspectSoort.PLUS && points(it).compareTo(most) > 0)
                .forEach(it -> meant.warn(
                        aspects.get(it.id()),
                        MOST_EXTRA,
                        "Het aspect '" + it.id() + "' geeft hier meer pluspunten ("
                                + points(it).toPlainString() + ") dan alle samen mogen zijn (plusMaximum: "
                                + most.toPlainString() + ")."));
    }

    private static BigDecimal points(Aspect aspect) {
        return aspect.uitAntwoorden() == null
                ? aspect.punten(BevindingSoort.VOLDOET)
                : aspect.uitAntwoorden().hoogstens();
    }

    private void checkMinima(Map<String, YamlNode> criteria) {
        kader.criteria().values().stream().filter(it -> it.minimum() != null).forEach(it -> {
            YamlNode node = criteria.get(it.id());
            if (it.minimum().signum() == 0) {
                meant.hold(
                        node,
                        MINIMUM,
                        "Geen enkele score is lager dan 0, dus deze ondergrens van '" + it.id()
                                + "' houdt niets tegen. Kies een hoger getal, of haal 'minimum' weg.");
            } else if (limitsNothing(it.hoogstens())) {
                meant.hold(
                        node,
                        MINIMUM,
                        "De ondergrens van '" + it.id() + "' laat nog "
                                + it.hoogstens().code()
                                + " toe. Gunstiger kan niet, dus zij houdt niets tegen. Noem een ongunstiger oordeel.");
            }
        });
    }
}
