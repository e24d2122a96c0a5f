package nl.woonzorgtoets.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.woonzorgtoets.document.Caution;
import nl.woonzorgtoets.document.Caution.Kind;
import nl.woonzorgtoets.explanation.Gap;
import nl.woonzorgtoets.explanation.RuleExplanation;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.SourceQuestion;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/** What to know of the figures and thresholds that a judgement rests on. */
final class Cautions {

    private final Judgement judgement;
    private final Rulebook rulebook;
    private final LocalDate day;
    private final Set<Caution> found = new LinkedHashSet<>();
    private final CountedThresholds thresholds;

    private Cautions(Judgement judgement) {
        this.judgement = judgement;
        this.rulebook = judgement.rulebook();
        this.day = (LocalDate) judgement.dossier().answer("zaak.peildatum");
        Set<String> inDoubt = new TreeSet<>();
        List<Rule> readers = new ArrayList<>();
        judgement.explanations().forEach(it -> {
            List<String> names = inDoubt(it);
            if (!names.isEmpty()) {
                inDoubt.addAll(names);
                readers.add(it.rule());
            }
        });
        this.thresholds = new CountedThresholds(judgement, inDoubt, readers);
    }

    /** The thresholds of a rule that have no value now, or one of an earlier year. */
    private List<String> inDoubt(RuleExplanation it) {
        List<String> names = new ArrayList<>(it.notInForce());
        for (UsedValue used : it.used()) {
            if (isPastItsYear(used)) {
                names.add(threshold(used));
            }
        }
        return names;
    }

    private boolean isPastItsYear(UsedValue used) {
        return used.origin() instanceof Origin.Threshold it
                && rulebook.drempels().get(it.name()).isVanEerderJaar(it.from(), day);
    }

    private static String threshold(UsedValue used) {
        return ((Origin.Threshold) used.origin()).name();
    }

    /** Each once, in the order of the rules. */
    static List<Caution> of(Judgement judgement) {
        Cautions cautions = new Cautions(judgement);
        judgement
                .dossier()
                .setAside()
                .forEach(it -> cautions.found.add(new Caution(Kind.ANTWOORD_TELT_NIET_MEE, it.pointer())));
        judgement
                .dossier()
                .assumed()
                .forEach(it -> cautions.found.add(new Caution(Kind.ANTWOORD_ONTBREEKT_EN_TELT, it)));
        cautions.lookAtOwnFigures();
        judgement.explanations().forEach(cautions::look);
        cautions.notRecorded(judgement.openPoints());
        cautions.lookAtTheScore();
        return List.copyOf(cautions.found);
    }

    /** Incomplete without a question: there is nothing to score, whatever is answered. */
    private void lookAtTheScore() {
        boolean waits = judgement.explanations().stream().anyMatch(it -> it.truth() == Truth.UNKNOWN);
        if (rulebook.kader().geeftScore()
                && judgement.uitslag().oordeel().onvolledig()
                && judgement.uitslag().scoreMaximum() == null
                && !waits
                && judgement.openPoints().isEmpty()) {
            found.add(new Caution(Kind.NIETS_TE_WEGEN, rulebook.framework()));
        }
    }

    private void lookAtOwnFigures() {
        rulebook.sourceQuestions().forEach((path, asked) -> {
            if (asked.needed() && judgement.dossier().answer(path) != null && isWithoutSource(asked)) {
                found.add(new Caution(Kind.EIGEN_CIJFER_TELT_NIET_MEE, "/" + path.replace('.', '/')));
            }
        });
    }

    private void look(RuleExplanation it) {
        boolean decided =
                judgement.uitslag().beslissend().contains(it.rule().conclusion().aspect());
        if (!it.notInForce().isEmpty() && thresholds.couldHold(it.rule())) {
            it.notInForce().forEach(name -> found.add(new Caution(Kind.DREMPEL_NIET_IN_WERKING, name)));
        }
        notRecorded(it.gaps());
        for (UsedValue used : it.used()) {
            if (isPastItsYear(used) && thresholds.counted(threshold(used), it.rule())) {
                found.add(new Caution(Kind.JAARGRENS_VERLOPEN, threshold(used)));
            }
        }
        it.used().forEach(used -> look(used, decided));
    }

    private void notRecorded(List<Gap> gaps) {
        gaps.stream()
                .filter(Gap::ofFramework)
                .forEach(gap -> found.add(new Caution(Kind.DREMPEL_ONBEKEND, CountedThresholds.threshold(gap))));
    }

    private void look(UsedValue used, boolean decided) {
        if (used.origin() instanceof Origin.AnswerInstead it && it.pointer() != null && isWithoutSource(it)) {
            found.add(new Caution(Kind.EIGEN_CIJFER_ZONDER_BRON, it.pointer()));
        }
        if (decided && used.origin() instanceof Origin.Table it) {
            look(used, it);
        }
    }

    private void look(UsedValue used, Origin.Table it) {
        String place = used.pointer() + "/" + used.field();
        if (it.derived() != null) {
            found.add(new Caution(Kind.AFGELEID_CIJFER, place));
        }
        Integer lasting = rulebook.lasting(used.fact(), used.field());
        boolean dated = it.year() != null && it.year().matches("\\d{4}");
        if (lasting != null && dated && day.getYear() - Integer.parseInt(it.year()) > lasting) {
            found.add(new Caution(Kind.OUD_CIJFER, place));
        }
    }

    private boolean isWithoutSource(Origin.AnswerInstead it) {
        return isWithoutSource(
                rulebook.sourceQuestions().get(it.pointer().substring(1).replace('/', '.')));
    }

    private boolean isWithoutSource(SourceQuestion asked) {
        return asked != null && judgement.dossier().answer(asked.path()) == null;
    }
}
