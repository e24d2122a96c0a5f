package nl.woonzorgtoets.release;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.JudgedBefore;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.OutcomeLine;
import nl.woonzorgtoets.document.Spread;
import nl.woonzorgtoets.explanation.EvaluatorsDisagreeException;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.BekendDossier;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.TooMuchWorkException;
import nl.woonzorgtoets.wording.Dutch;

/** The known dossiers of a regelset that is still to judge: judged by it, beside the one that judges now. */
public final class KnownDossiers {

    /** What holds a changed folder back when nobody is there to say yes. */
    public enum Hold {
        NOOIT,
        ONLEESBAAR,
        ANDERS;

        private boolean holds(Shift it) {
            return this == ANDERS || this == ONLEESBAAR && it.wordt() == null;
        }
    }

    /**
     * A known dossier that comes out otherwise than it does now, or than is expected.
     *
     * @param was code of the verdict now; null when there is none
     * @param wordt code of the verdict then; null when it cannot be judged
     * @param tekst what there is to know, in sentences
     */
    public record Shift(String bestand, String was, String wordt, String tekst) {

        Melding melding() {
            return new Melding(
                    bestand, 0, 0, tekst, "Verbeter de regels, of pas het dossier en dossiers/verwacht.yaml aan.");
        }
    }

    /**
     * @param judgement null when there is no verdict
     * @param problem why there is none
     */
    private record Outcome(Judgement judgement, String problem) {

        private String code() {
            return judgement == null ? null : judgement.uitslag().oordeel().code();
        }

        private BigDecimal score() {
            return judgement == null ? null : judgement.uitslag().score();
        }
    }

    /** What came of them by one rulebook, by what stands in them: who judges now was looked at before. */
    private record Outcomes(Map<ByteBuffer, Outcome> byDossier) {

        private static Map<ByteBuffer, Outcome> by(Rulebook rulebook) {
            return rulebook.beside(Outcomes.class, it -> new Outcomes(new ConcurrentHashMap<>()))
                    .byDossier();
        }
    }

    private KnownDossiers() {}

    /** How they come out on every criterium and aspect, those that can be judged; made once for a rulebook. */
    public static Spread spread(Rulebook rulebook) {
        return rulebook.beside(Spread.class, by -> {
            Spread spread = new Spread();
            by.bekendeDossiers().forEach(it -> addTo(spread, it, by));
            return spread;
        });
    }

    private static void addTo(Spread spread, BekendDossier it, Rulebook rulebook) {
        try {
            spread.add(OutcomeLine.of(judge(it, rulebook, null, null).assessment()));
        } catch (InvalidDossierException | TooMuchWorkException | EvaluatorsDisagreeException e) {
            // What keeps it from a verdict is told where the rules are saved.
        }
    }

    private static Judgement judge(BekendDossier it, Rulebook rulebook, Judgement earlier, JudgedBefore change)
            throws InvalidDossierException {
        Rulebook judging = rulebook.voor(it.bytes());
        Dossier dossier = new DossierReader(judging.vocabulary()).read(it.bytes());
        return earlier != null && change != null && judging == rulebook
                ? change.judge(dossier, earlier)
                : Assessor.judge(dossier, Map.of(), judging);
    }

    /** @param active null when nothing judges yet */
    public static List<Shift> shifts(Rulebook active, Rulebook becomes) {
        JudgedBefore change = active == null || areJudged(becomes) ? null : new JudgedBefore(active, becomes);
        return becomes.bekendeDossiers().parallelStream()
                .map(it -> shift(it, active, becomes, change))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<Melding> holding(List<Shift> shifts, Hold hold) {
        return shifts.stream().filter(hold::holds).map(Shift::melding).toList();
    }

    private static Shift shift(BekendDossier it, Rulebook active, Rulebook becomes, JudgedBefore change) {
        Outcome now = active == null ? null : outcome(it, active, null, null);
        Outcome then = outcome(it, becomes, now, change);
        String was = now == null ? null : now.code();
        if (then.code() == null) {
            return new Shift(
                    it.bestand(), was, null, it.bestand() + " is zo niet meer te beoordelen. " + then.problem());
        }
        boolean changed = was != null && !was.equals(then.code());
        boolean expected = it.verwacht().equals(then.code());
        if (!changed && expected && !hasScore(it, then)) {
            return new Shift(it.bestand(), was, then.code(), scoreSentence(it, then));
        }
        return changed || !expected
                ? new Shift(it.bestand(), was, then.code(), sentence(it, changed ? was : null, then.code(), becomes))
                : null;
    }

    private static boolean hasScore(BekendDossier it, Outcome then) {
        return it.score() == null || then.score() != null && it.score().compareTo(then.score()) == 0;
    }

    private static String scoreSentence(BekendDossier it, Outcome then) {
        String score = then.score() == null ? "geen score" : "een score van " + Dutch.number(then.score());
        return it.bestand() + " krijgt " + score + ". Verwacht was " + Dutch.number(it.score()) + ".";
    }

    /** @param was null when the verdict does not change */
    private static String sentence(BekendDossier it, String was, String becomes, Rulebook rulebook) {
        String from = was == null ? "" : " in plaats van " + name(was, rulebook);
        String expected = it.verwacht().equals(becomes) ? "" : " Verwacht was " + name(it.verwacht(), rulebook) + ".";
        return it.bestand() + " komt uit op " + name(becomes, rulebook) + from + "." + expected;
    }

    private static String name(String code, Rulebook rulebook) {
        return "‘" + rulebook.kader().oordeel(code).naam() + "’";
    }

    private static boolean areJudged(Rulebook rulebook) {
        Map<ByteBuffer, Outcome> known = Outcomes.by(rulebook);
        return rulebook.bekendeDossiers().stream().allMatch(it -> known.containsKey(ByteBuffer.wrap(it.bytes())));
    }

    /**
     * Next to no other plans: what the archive holds differs from place to place.
     *
     * @param before what the rulebook before it makes of it; null when there is none
     * @param change from that one to this; null when there is none
     */
    private static Outcome outcome(BekendDossier it, Rulebook rulebook, Outcome before, JudgedBefore change) {
        Map<ByteBuffer, Outcome> known = Outcomes.by(rulebook);
        ByteBuffer dossier = ByteBuffer.wrap(it.bytes());
        Outcome earlier = known.get(dossier);
        Outcome outcome = earlier == null ? judged(it, rulebook, before, change) : earlier;
        known.put(dossier, outcome);
        return outcome;
    }

    private static Outcome judged(BekendDossier it, Rulebook rulebook, Outcome before, JudgedBefore change) {
        try {
            return new Outcome(judge(it, rulebook, before == null ? null : before.judgement(), change), null);
        } catch (InvalidDossierException e) {
            return new Outcome(null, e.problems().get(0).message());
        } catch (TooMuchWorkException | EvaluatorsDisagreeException e) {
            return new Outcome(null, e.getMessage());
        }
    }
}
