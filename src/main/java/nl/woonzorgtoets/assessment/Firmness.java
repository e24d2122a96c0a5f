package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.NearBorder;
import nl.woonzorgtoets.assessment.Nudge.Kind;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.explanation.Explanations;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Criteriumscore;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Kader.Klasse;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Uitslag;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How firm a verdict is: each border for which the framework says how far a figure may be beside the truth is moved so far, one at a time
 * and both ways. A figure that is so much higher is the same as a border that is so much lower. The plan tries them all; what turns the
 * verdict is judged by both evaluators.
 */
public final class Firmness {

    private static final Logger LOG = LoggerFactory.getLogger(Firmness.class);

    private final Judgement judgement;
    private final Rulebook rulebook;
    private final Kader kader;
    private final List<Nudge> nudges = new ArrayList<>();

    private Firmness(Judgement judgement) {
        this.judgement = judgement;
        this.rulebook = judgement.rulebook();
        this.kader = rulebook.kader();
    }

    /** Whether the framework says of anything how far it may be beside the truth. */
    public static boolean isAskedOf(Rulebook rulebook) {
        Marge.VanKader margins = rulebook.kader().marges();
        return margins.score() != null
                || margins.signalen() != null
                || rulebook.drempels().values().stream().anyMatch(it -> it.marge() != null);
    }

    /**
     * What would have turned the verdict, in the order of the thresholds, then the score, then the signals; nothing: it is firm.
     *
     * @throws EvaluatorsDisagreeException when the evaluators differ on what turned it
     */
    public static List<Nudge> of(Judgement judgement) {
        if (!isAskedOf(judgement.rulebook())) {
            return List.of();
        }
        Firmness firmness = new Firmness(judgement);
        firmness.nudges.addAll(new MovedThresholds(judgement).turning());
        firmness.moveScore(firmness.kader.marges().score());
        firmness.moveSignals(firmness.kader.marges().signalen());
        return List.copyOf(firmness.nudges);
    }

    /** Close to which borders it lies; null when nobody can tell: what is only looked at besides holds up no verdict. */
    public static List<NearBorder> near(Judgement judgement) {
        try {
            return of(judgement).stream().map(Nudge::near).distinct().toList();
        } catch (EvaluatorsDisagreeException | TooMuchWorkException e) {
            LOG.warn("Van een dossier is niet te zeggen of het een grensgeval is: {}", e.getMessage());
            return null;
        }
    }

    private void moveScore(Marge margin) {
        Uitslag now = judgement.uitslag();
        if (margin == null || now.score() == null) {
            return;
        }
        for (int i = 0; i < kader.klassen().size(); i++) {
            Klasse it = kader.klassen().get(i);
            for (BigDecimal to : around(it.vanaf(), margin.waarde())) {
                if (it.vanaf().signum() > 0
                        && isBetween(it.vanaf(), to, now.score(), now.scoreMinimum(), now.scoreMaximum())) {
                    List<Klasse> classes = new ArrayList<>(kader.klassen());
                    classes.set(i, new Klasse(to, it.oordeel(), it.naam(), it.eist(), it.minstens(), it.keuze()));
                    look(
                            Kind.SCORE_CLASS,
                            it.naam(),
                            it.vanaf(),
                            to,
                            margin,
                            kader.met(kader.aanhoudenVanaf(), classes, kader.criteria()));
                }
            }
        }
        for (Criteriumscore it : now.criteria()) {
            if (it.criterium().minimum() != null) {
                for (BigDecimal to : around(it.criterium().minimum(), margin.waarde())) {
                    if (isBetween(it.criterium().minimum(), to, it.score(), it.minimum(), it.maximum())) {
                        moveFloor(it.criterium(), to, margin);
                    }
                }
            }
        }
    }

    private void moveFloor(Criterium it, BigDecimal to, Marge margin) {
        Map<String, Criterium> criteria = new LinkedHashMap<>(kader.criteria());
        criteria.put(it.id(), new Criterium(it.id(), it.naam(), it.gewicht(), to, it.hoogstens(), it.keuze()));
        look(
                Kind.CRITERIUM_FLOOR,
                it.id(),
                it.minimum(),
                to,
                margin,
                kader.met(kader.aanhoudenVanaf(), kader.klassen(), criteria));
    }

    /**
     * Whether a score that is there or can still come lies between a border and where it is moved: else nothing changes.
     *
     * @param scores rounded for showing; null for what there is not
     */
    private boolean isBetween(BigDecimal from, BigDecimal to, BigDecimal... scores) {
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(kader.decimalen());
        BigDecimal lowest = from.min(to).subtract(rounding);
        BigDecimal highest = from.max(to).add(rounding);
        return Stream.of(scores)
                .filter(Objects::nonNull)
                .anyMatch(it -> it.compareTo(lowest) >= 0 && it.compareTo(highest) <= 0);
    }

    private void moveSignals(Marge margin) {
        if (margin == null || kader.aanhoudenVanaf() == null) {
            return;
        }
        BigDecimal from = BigDecimal.valueOf(kader.aanhoudenVanaf());
        for (BigDecimal to : around(from, margin.waarde())) {
            if (to.signum() > 0) {
                look(Kind.SIGNALS, null, from, to, margin, kader.met(to.intValue(), kader.klassen(), kader.criteria()));
            }
        }
    }

    private void look(Kind kind, String name, BigDecimal from, BigDecimal to, Marge margin, Kader moved) {
        Explanations explanations = judgement.explanations();
        Oordeel oordeel = Forming.of(rulebook)
                .with(moved)
                .outcome(judgement.dossier(), explanations.truths(), explanations)
                .oordeel();
        if (!oordeel.equals(judgement.uitslag().oordeel())) {
            nudges.add(new Nudge(kind, name, from, to, margin, oordeel));
        }
    }

    static List<BigDecimal> around(BigDecimal from, BigDecimal margin) {
        return List.of(from.subtract(margin), from.add(margin));
    }
}
