package nl.woonzorgtoets.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.Assessor;
import nl.woonzorgtoets.assessment.Judgement;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.document.Remark;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Bevinding;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.oordeel.Criterium;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Oordeel;
import nl.woonzorgtoets.oordeel.Opnieuw;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.oordeel.Verbetering;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import nl.woonzorgtoets.vocabulary.MissingAnswer;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Truth;

/** A dossier judged by a rulebook, and what its verdict promises of itself. */
record Promises(Rulebook rulebook, String dossier, Judgement judgement, Assessment it) {

    private static final Map<String, BigDecimal> PORTFOLIO =
            Map.of("eerder", BigDecimal.ONE, "druk", new BigDecimal("2.5"));

    /** Why there can be no verdict though nobody can be asked anything. */
    private static final Set<Caution.Kind> WHY_NOT =
            EnumSet.of(Caution.Kind.DREMPEL_ONBEKEND, Caution.Kind.NIETS_TE_WEGEN);

    private static final Set<Uitkomst> NOT_MET = EnumSet.of(Uitkomst.VOLDOET_NIET, Uitkomst.GEDEELTELIJK);

    static Promises of(Rulebook rulebook, String dossier) throws InvalidDossierException {
        return of(rulebook, dossier, PORTFOLIO);
    }

    static Promises of(Rulebook rulebook, String dossier, Map<String, BigDecimal> portfolio)
            throws InvalidDossierException {
        Judgement judgement = Assessor.judge(
                new DossierReader(rulebook.vocabulary()).read(dossier.getBytes(StandardCharsets.UTF_8)),
                portfolio,
                rulebook);
        return new Promises(rulebook, dossier, judgement, judgement.assessment());
    }

    void areKept() {
        whatIsAskedIsOpenAndMatters();
        whatWaitsSaysForWhat();
        whatIsIncompleteAsksWhatMatters();
        whatDecidedAsAConditionIsNamed();
        aVerdictUnderConditionsNamesOne();
        whatWouldGiveABetterVerdictIsNamed();
    }

    /** The questions that are asked of who fills in the dossier, rather than figures that are not known. */
    List<String> asked() {
        return it.missing().stream()
                .filter(missing -> !missing.isExplanation())
                .map(Missing::pointer)
                .filter(place -> !isFigure(place))
                .toList();
    }

    /** The answers that do not fit together, of which an explanation is asked. */
    List<String> unexplained() {
        return it.missing().stream()
                .flatMap(missing -> missing.answers().stream())
                .distinct()
                .toList();
    }

    private static boolean isFigure(String place) {
        return place.startsWith("/regio/");
    }

    private void whatIsAskedIsOpenAndMatters() {
        Set<String> open = judgement.dossier().missing().stream()
                .map(MissingAnswer::pointer)
                .collect(Collectors.toSet());
        judgement
                .dossier()
                .facts()
                .forEach(fact -> fact.type().fields().stream()
                        .filter(field -> fact.value(field) == NotApplicable.NOT_APPLICABLE)
                        .forEach(field -> open.remove(fact.pointer() + "/" + field.name())));
        assertThat(asked())
                .as("no threshold, nothing that is known or of no matter: %s", this)
                .doesNotHaveDuplicates()
                .isSubsetOf(open);
    }

    private void whatWaitsSaysForWhat() {
        judgement.explanations().stream()
                .filter(rule -> rule.truth() == Truth.UNKNOWN)
                .forEach(rule -> assertThat(rule.gaps())
                        .as("%s waits for something: %s", rule.rule().id(), this)
                        .isNotEmpty());
        if (it.oordeel().onvolledig()) {
            boolean why = it.cautions().stream().map(Caution::kind).anyMatch(WHY_NOT::contains);
            assertThat(!it.missing().isEmpty() || why || it.stap() == Stap.AANHOUDEN)
                    .as("says what it waits for: %s", this)
                    .isTrue();
        }
    }

    /** Something is named that rules or points wait for, that says by what is judged, or that has to be explained. */
    private void whatIsIncompleteAsksWhatMatters() {
        if (it.stap() != Stap.ONVOLLEDIG) {
            return;
        }
        Set<String> points = judgement.openPoints().stream().map(Gap::pointer).collect(Collectors.toSet());
        boolean why = it.cautions().stream().map(Caution::kind).anyMatch(WHY_NOT::contains);
        assertThat(why
                        || it.missing().stream()
                                .anyMatch(one -> !one.rules().isEmpty()
                                        || points.contains(one.pointer())
                                        || one.pointer().equals("/zaak/peildatum")))
                .as("asks something that matters: %s", this)
                .isTrue();
    }

    /** A verdict under conditions that no class and no limit gives can only rest on a condition. */
    private void whatDecidedAsAConditionIsNamed() {
        Set<String> named = it.conditions().stream().map(Remark::aspect).collect(Collectors.toSet());
        assertThat(named)
                .as("the conditions that decided: %s", this)
                .containsAll(it.aspects().stream()
                        .filter(aspect ->
                                aspect.soort() == AspectSoort.VOORWAARDE && NOT_MET.contains(aspect.outcome()))
                        .map(AspectResult::id)
                        .filter(it.beslissend()::contains)
                        .toList());
        if (it.stap() == Stap.SLOT
                && it.oordeel().onderVoorwaarden()
                && !withoutCondition().contains(it.oordeel())) {
            assertThat(named).as("what has to be done: %s", this).isNotEmpty();
        }
    }

    private void aVerdictUnderConditionsNamesOne() {
        if (it.oordeel().onderVoorwaarden()) {
            assertThat(it.conditions()).as("names a condition: %s", this).isNotEmpty();
        }
    }

    /** If meeting everything gives a better verdict than one under conditions, meeting what is named does, and nothing less. */
    private void whatWouldGiveABetterVerdictIsNamed() {
        if (it.stap() != Stap.SLOT || !it.oordeel().onderVoorwaarden()) {
            return;
        }
        Opnieuw again = new Opnieuw(
                rulebook.kader(),
                judgement.uitslag(),
                conclusions(Truth.TRUE),
                conclusions(Truth.UNKNOWN),
                rulebook::canHoldTogether);
        List<String> improvable = it.aspects().stream()
                .filter(aspect -> aspect.outcome() != Uitkomst.VOLDOET)
                .filter(aspect -> aspect.soort().conclusions().contains(BevindingSoort.VOLDOET))
                .filter(aspect -> aspect.soort() != AspectSoort.PLUS)
                .map(AspectResult::id)
                .toList();
        if (!again.isBeterMet(Set.copyOf(improvable))) {
            return;
        }
        Set<String> named = it.conditions().stream().map(Remark::aspect).collect(Collectors.toSet());
        assertThat(named).as("what has to be done: %s", this).isNotEmpty();
        assertThat(again.isBeterMet(named))
                .as("what is named helps: %s of %s", named, this)
                .isTrue();
        Set<String> least = Verbetering.van(rulebook.kader(), judgement.uitslag()).stream()
                .map(Aspect::id)
                .collect(Collectors.toSet());
        boolean allKnown = it.aspects().stream().noneMatch(aspect -> aspect.outcome() == Uitkomst.ONBEKEND);
        if (allKnown) {
            smaller(improvable, least.size() - 1)
                    .forEach(fewer -> assertThat(again.isBeterMet(fewer))
                            .as("fewer would do: %s and not %s, of %s", fewer, least, this)
                            .isFalse());
        }
    }

    /** The sets of so many of these; none when that would be too many to try. */
    private static List<Set<String>> smaller(List<String> all, int size) {
        List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
        for (int i = 0; i < size && size < 4; i++) {
            sets = sets.stream()
                    .flatMap(set -> all.stream().filter(it -> !set.contains(it)).map(it -> {
                        Set<String> more = new TreeSet<>(set);
                        more.add(it);
                        return more;
                    }))
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return sets;
    }

    private List<Bevinding> conclusions(Truth truth) {
        return judgement.explanations().stream()
                .filter(rule -> rule.truth() == truth)
                .map(rule -> new Bevinding(
                        rule.rule().id(),
                        rule.rule().conclusion().kind(),
                        rule.rule().conclusion().aspect()))
                .toList();
    }

    private Set<Oordeel> withoutCondition() {
        Kader kader = rulebook.kader();
        return Stream.of(
                        kader.klassen().stream().map(Kader.Klasse::oordeel),
                        kader.criteria().values().stream().map(Criterium::hoogstens),
                        kader.aspecten().values().stream().flatMap(aspect -> aspect.hoogstens().values().stream()),
                        Stream.of(kader.stappen()).map(steps -> steps.anders()))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Of the same dossier and rules less is known here than there: then nothing else may be certain. */
    void claimNoMoreThan(Promises more) {
        assertThat(more.having(Truth.TRUE))
                .as("rules that hold: %s\nwith more known: %s", this, more)
                .containsAll(having(Truth.TRUE));
        assertThat(more.having(Truth.FALSE))
                .as("rules that do not hold: %s\nwith more known: %s", this, more)
                .containsAll(having(Truth.FALSE));
        assertThat(it.haalbaar())
                .as("leaves no verdict out: %s\nwith more known: %s", this, more)
                .containsAll(more.reachable());
    }

    /** That a plan can stay incomplete whatever is answered, for want of a figure, is not told among them. */
    private Set<Oordeel> reachable() {
        return it.haalbaar().stream().filter(one -> !one.onvolledig()).collect(Collectors.toSet());
    }

    /**
     * And then it is not milder either. Only what is refused or held already can become harsher once it is known that a requirement that
     * weighs more is not met; that verdict then is among the reachable ones. And that answers do not fit together shows only once they are
     * there.
     */
    void areNoMilderThan(Promises more) {
        boolean refusedAlready = it.stap() == Stap.EIS_IN_BEGINSEL || it.stap() == Stap.AANHOUDEN;
        assertThat(it.oordeel().onvolledig()
                        || rank() >= more.rank()
                        || refusedAlready && it.haalbaar().contains(more.it.oordeel()))
                .as("not milder: %s\nwith more known: %s", this, more)
                .isTrue();
    }

    /** The harsher, the higher. */
    int rank() {
        return rulebook.kader().oordelen().indexOf(it.oordeel());
    }

    private Set<String> having(Truth truth) {
        return judgement.explanations().stream()
                .filter(rule -> rule.truth() == truth)
                .map(rule -> rule.rule().id())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        List<String> aspects = it.aspects().stream()
                .map(aspect -> aspect.id() + " " + aspect.soort() + " " + aspect.outcome() + " " + aspect.possible())
                .toList();
        return it.oordeel().code() + " of "
                + it.haalbaar().stream().map(Oordeel::code).toList() + " by " + it.stap()
                + " " + it.beslissend() + ", missing " + it.missing() + ", " + it.cautions() + ", " + aspects + ", on "
                + dossier;
    }
}
