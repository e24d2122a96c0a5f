package nl.woonzorgtoets.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Stap;

/**
 * An assessment: what {@code Assessor} returns, and what is archived, shown, written and replayed.
 *
 * @param haalbaar every verdict that open answers may still lead to, best first
 * @param rechtskracht the legal force of the verdict, as the framework calls it
 * @param beslissend ids of the aspects that decided before the score did
 * @param klasse name of the class of the score; null without a score
 * @param findings one for each rule that fired, in the order of the regelset
 * @param notFired one for each other rule, in that order
 * @param missing what is not known and matters, in the order of the questions
 * @param conditions what has to be arranged while the verdict stands
 * @param signals what was named
 * @param cautions what to know before one relies on it
 * @param amounts what goes with the verdict in money, in the order of the framework
 */
public record Assessment(
        String zaaknummer,
        Oordeel oordeel,
        List<Oordeel> haalbaar,
        String rechtskracht,
        List<String> beslissend,
        Score score,
        String klasse,
        List<CriteriumResult> criteria,
        List<AspectResult> aspects,
        List<Finding> findings,
        List<NotFired> notFired,
        List<Missing> missing,
        List<Remark> conditions,
        List<Remark> signals,
        List<Caution> cautions,
        List<AmountResult> amounts,
        Evidence evidence) {

    private static final Set<Stap> WAITING = EnumSet.of(Stap.AANHOUDEN, Stap.ONGERIJMD, Stap.ONVOLLEDIG);

    /** What decided. */
    public Stap stap() {
        return beslissend.stream()
                .findFirst()
                .flatMap(this::aspect)
                .map(AspectResult::stap)
                .orElse(oordeel.onvolledig() ? Stap.ONVOLLEDIG : Stap.SLOT);
    }

    /** Whether verdict, score and amounts are the same, whatever they rest on. */
    public boolean concludesAs(Assessment other) {
        return oordeel.code().equals(other.oordeel.code())
                && Objects.equals(score.now(), other.score.now())
                && outcomes().equals(other.outcomes());
    }

    private List<String> outcomes() {
        return amounts.stream()
                .map(it -> it.id() + " " + it.state() + " "
                        + (it.amount() == null
                                ? ""
                                : it.amount().stripTrailingZeros().toPlainString()))
                .toList();
    }

    /** Whether it speaks against the plan. */
    public boolean refuses() {
        Stap stap = stap();
        return stap == Stap.EIS
                || stap == Stap.EIS_IN_BEGINSEL
                || stap == Stap.SLOT && oordeel.kleur() == Oordeel.Kleur.FOUT;
    }

    /** Whether it waits for something; nobody can decide by it. */
    public boolean waits() {
        return WAITING.contains(stap());
    }

    /** Whether open conditions keep a better verdict away, without this one hanging on them. */
    public boolean standsInTheWay() {
        return stap() == Stap.SLOT && !oordeel.onderVoorwaarden() && !conditions.isEmpty();
    }

    /** The findings on the aspects that decided, without those that spoke for the plan. */
    public List<Finding> deciding() {
        Set<String> aspects = Set.copyOf(beslissend);
        return findings.stream()
                .filter(it -> aspects.contains(it.aspect()) && it.soort() != BevindingSoort.VOLDOET)
                .toList();
    }

    /** The same, with only part of what is not known. */
    public Assessment missingOnly(Predicate<Missing> which) {
        return new Assessment(
                zaaknummer,
                oordeel,
                haalbaar,
                rechtskracht,
                beslissend,
                score,
                klasse,
                criteria,
                aspects,
                findings,
                notFired,
                missing.stream().filter(which).toList(),
                conditions,
                signals,
                cautions,
                amounts,
                evidence);
    }

    /** What has to be answered, whether or not the verdict waits for it. */
    public List<Missing> due() {
        return missing.stream().filter(Missing::due).toList();
    }

    /** Of what is due the answers that are not there. */
    public List<Missing> unanswered() {
        return due().stream().filter(it -> !it.isExplanation()).toList();
    }

    /** Where answers that are there do not fit together, and nobody explained why. */
    public List<Missing> odd() {
        return missing.stream().filter(Missing::isExplanation).toList();
    }

    public Optional<AspectResult> aspect(String id) {
        return aspects.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Set<String> fired() {
        return findings.stream().map(it -> it.rule().id()).collect(Collectors.toUnmodifiableSet());
    }
}
