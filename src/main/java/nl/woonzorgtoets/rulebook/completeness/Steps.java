package nl.woonzorgtoets.rulebook.completeness;

import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Stappen;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether no plan gets a milder verdict because something weighs heavier against it, and no verdict says more than it can name.
 *
 * @param root of kader.yaml
 */
record Steps(YamlNode root, Kader kader, Meant meant) {

    private static final String POSITIVE = "positief";
    private static final String CONDITIONS = "onderVoorwaarden";

    void check() {
        Stappen steps = kader.stappen();
        Oordeel best = best(kader);
        checkWorse("eis", steps.eis(), best);
        checkWorse("eisInBeginsel", steps.eisInBeginsel(), best);
        checkWorse("aanhouden", steps.aanhouden(), best);
        checkWorse("voorwaarde", steps.voorwaarde(), best);
        checkOrder("eis", steps.eis(), "eisInBeginsel", steps.eisInBeginsel());
        checkOrder("eis", steps.eis(), "voorwaarde", steps.voorwaarde());
        checkOrder("eisInBeginsel", steps.eisInBeginsel(), "voorwaarde", steps.voorwaarde());
        checkPositive();
        checkConditions(best);
    }

    /** Whether of every verdict under conditions a condition can be named: what a better verdict asks. */
    private void checkConditions(Oordeel best) {
        Map<String, YamlNode> nodes = root.get("oordelen").members();
        kader.oordelen().stream()
                .filter(it -> it.onvolledig() && it.onderVoorwaarden())
                .forEach(
                        it -> nodes.get(it.code())
                                .get(CONDITIONS)
                                .hold(
                                        "Het oordeel " + it.code()
                                                + " zegt dat er antwoorden ontbreken, en kan dus niet onder voorwaarden zijn. Haal 'onderVoorwaarden' hier weg."));
        if (best.onderVoorwaarden()) {
            nodes.get(best.code())
                    .get(CONDITIONS)
                    .hold(
                            "Een plan waar niets mee is, krijgt " + best.code()
                                    + ", en dat is onder voorwaarden. Er is dan geen voorwaarde te noemen. Haal 'onderVoorwaarden' hier weg, of geef zo'n plan een gunstiger oordeel.");
        }
    }

    /** The verdict of a plan against which nothing can be said. */
    static Oordeel best(Kader kader) {
        return kader.geeftScore()
                ? kader.klassen().get(0).oordeel()
                : kader.stappen().anders();
    }

    private void checkWorse(String step, Oordeel verdict, Oordeel best) {
        if (verdict != null && !best.gunstigerDan(verdict)) {
            root.get("stappen")
                    .get(step)
                    .hold("De stap '" + step + "' leidt naar " + verdict.code()
                            + ", en een plan waar niets mee is, krijgt " + best.code()
                            + ". Zo telt de stap niet. Noem een ongunstiger oordeel.");
        }
    }

    private void checkOrder(String heavier, Oordeel verdict, String lighter, Oordeel other) {
        if (verdict != null && other != null && verdict.gunstigerDan(other)) {
            root.get("stappen")
                    .get(heavier)
                    .hold("De stap '" + heavier + "' weegt zwaarder dan '" + lighter + "', maar " + verdict.code()
                            + " is gunstiger dan " + other.code()
                            + ". Verwissel ze, of zet de oordelen op volgorde van gunstig naar ongunstig.");
        }
    }

    /** Whether the verdicts that let a plan count are the most favourable ones, and there are any. */
    private void checkPositive() {
        Map<String, YamlNode> nodes = root.get("oordelen").members();
        List<Oordeel> aboutPlans =
                kader.oordelen().stream().filter(it -> !it.onvolledig()).toList();
        kader.oordelen().stream()
                .filter(it -> it.onvolledig() && it.positief())
                .forEach(
                        it -> nodes.get(it.code())
                                .get(POSITIVE)
                                .hold(
                                        "Het oordeel " + it.code()
                                                + " zegt dat er antwoorden ontbreken, en kan dus niet positief zijn. Haal 'positief' hier weg."));
        if (aboutPlans.stream().noneMatch(Oordeel::positief)) {
            Oordeel first = aboutPlans.get(0);
            meant.hold(
                    nodes.get(first.code()),
                    POSITIVE,
                    "Geen enkel oordeel is positief, dus geen enkel plan telt ooit mee. Zet 'positief: ja' bij "
                            + first.code() + ".");
            return;
        }
        Oordeel milder =
                aboutPlans.stream().filter(it -> !it.positief()).findFirst().orElse(null);
        aboutPlans.stream()
                .filter(it -> it.positief() && milder != null && milder.gunstigerDan(it))
                .forEach(
                        it -> meant.hold(
                                nodes.get(it.code()),
                                POSITIVE,
                                "Het oordeel " + it.code() + " is positief, maar " + milder.code()
                                        + ", dat gunstiger is, is het niet. Zet ook daar 'positief: ja', of verander de volgorde."));
    }
}
