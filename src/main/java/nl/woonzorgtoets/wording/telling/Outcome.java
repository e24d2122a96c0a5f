package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.document.Missing;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Stap;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.Dutch;

/** What the verdict means, and what can be done now and by whom. */
final class Outcome {

    private final Matter matter;
    private final Assessment assessment;
    private final String plan;
    private final String applicant;
    private final String decider;
    private final String capitalDecider;

    Outcome(Matter matter) {
        this.matter = matter;
        this.assessment = matter.assessment();
        this.plan = matter.woorden().plan().de();
        this.applicant = matter.woorden().indiener().de();
        this.decider = matter.woorden().beslisser().de();
        this.capitalDecider = matter.woorden().beslisser().hoofdletterDe();
    }

    boolean adviceOnly() {
        return Kader.Rechtskracht.ADVIES.equals(assessment.rechtskracht());
    }

    /** @param decided whether people decided on it */
    List<String> meaning(boolean decided) {
        List<String> meaning = new ArrayList<>();
        if (adviceOnly()) {
            meaning.add(ground() + "Dit oordeel is daarom een advies. " + capitalDecider + " kan " + plan
                    + " hierop niet weigeren.");
        } else if (!decided && !matter.isTooEarly() && assessment.rechtskracht() != null && !assessment.waits()) {
            meaning.add(capitalDecider + " mag dit oordeel gebruiken bij "
                    + (isBeforehand() ? "het antwoord" : "het besluit") + " over " + plan + ".");
        }
        List<String> others = assessment.haalbaar().stream()
                .filter(it -> !it.equals(assessment.oordeel()))
                .map(it -> Dutch.quoted(it.naam()))
                .toList();
        if (assessment.haalbaar().size() > 1) {
            meaning.add("Met de antwoorden die nog open staan, kan het oordeel "
                    + (assessment.waits() ? "dit" : "ook nog dit") + " worden: " + Dutch.list(others, "of") + ".");
        }
        return meaning;
    }

    /** Whether it is asked beforehand, so that there is an answer and no decision yet. */
    private boolean isBeforehand() {
        return Boolean.FALSE.equals(matter.isApplication());
    }

    private String beforeThat() {
        if (matter.isTooEarly()) {
            return "voordat " + plan + " verder gaat";
        }
        return isBeforehand() ? "voordat " + decider + " antwoordt" : "vóór het besluit";
    }

    /** The answer that makes it an advice only. */
    private String ground() {
        Kader.Rechtskracht force =
                matter.kader() == null ? null : matter.kader().rechtskracht();
        Field question = force == null ? null : matter.rulebook().vocabulary().field(force.veld());
        Object answer = question == null || matter.dossier() == null
                ? null
                : matter.dossier().answer(force.veld());
        return answer == null
                ? ""
                : "Het antwoord op " + Dutch.quoted(question.label()) + " is "
                        + Dutch.quoted(question.options().getOrDefault(answer.toString(), answer.toString())) + ". ";
    }

    /** @param last last day to answer; null when there is none */
    List<String> next(boolean decided, LocalDate last) {
        if (decided) {
            return List.of(
                    capitalDecider + " heeft een besluit vastgelegd. Het staat bij ‘Het besluit van " + decider + "’.");
        }
        List<String> next = new ArrayList<>(byVerdict(last));
        if (matter.signals() > 0 && !heldBySignals()) {
            next.add(capitalDecider + " bespreekt " + theSignals() + " met " + applicant + ", " + beforeThat()
                    + ". Zie ‘Signalen’.");
        }
        if (assessment.stap() != Stap.ONVOLLEDIG
                && assessment.stap() != Stap.ONGERIJMD
                && !assessment.unanswered().isEmpty()) {
            next.add(
                    assessment.unanswered().size() == 1
                            ? "In het dossier ontbreekt nog een antwoord. Het staat bij ‘Wat nog ontbreekt’."
                            : "In het dossier ontbreken nog antwoorden. Zij staan bij ‘Wat nog ontbreekt’.");
        }
        if (assessment.stap() != Stap.ONGERIJMD && !assessment.odd().isEmpty()) {
            next.add("In het dossier passen antwoorden niet bij elkaar. Zij staan bij ‘Wat nog ontbreekt’.");
        }
        return next;
    }

    private List<String> byVerdict(LocalDate last) {
        return switch (assessment.stap()) {
            case ONGERIJMD ->
                List.of(by(assessment.odd(), "verbetert", "verbeteren")
                        + " de antwoorden die niet bij elkaar passen, of "
                        + (whose(assessment.odd()) == Whose.BOTH ? "leggen" : "legt")
                        + " uit waarom zij toch kloppen" + (last == null ? "" : ", uiterlijk op " + Dutch.day(last))
                        + ". Welke antwoorden dat zijn, staat bij ‘Wat nog ontbreekt’. Daarna toetst " + decider + " "
                        + plan + " opnieuw.");
            case ONVOLLEDIG ->
                List.of(
                        onlyFiguresAreMissing()
                                ? capitalDecider
                                        + " zoekt de cijfers op die niet in de tabellen van het kader staan. Welke dat zijn,"
                                        + " staat bij ‘Wat nog ontbreekt’. Daarna toetst " + decider + " " + plan
                                        + " opnieuw."
                                : by(assessment.due(), "vult", "vullen") + " het dossier aan"
                                        + (last == null ? "" : ", uiterlijk op " + Dutch.day(last))
                                        + ". Welke antwoorden nodig zijn, staat bij ‘Wat nog ontbreekt’. Daarna toetst "
                                        + decider + " "
                                        + plan + " opnieuw.");
            case AANHOUDEN -> List.of(held() + ". Daarna toetst " + decider + " " + plan + " opnieuw.");
            case EIS, EIS_IN_BEGINSEL -> refused();
            case SLOT -> assessment.refuses() ? refused() : List.of(open());
        };
    }

    /** Who has the answers, and does that; who hands in the plan, unless all of them are elsewhere. */
    private String by(List<Missing> asked, String does, String doTogether) {
        return switch (whose(asked)) {
            case OTHERS -> capitalDecider + " " + does;
            case BOTH -> Dutch.capital(applicant) + " en " + decider + " " + doTogether;
            case APPLICANT -> Dutch.capital(applicant) + " " + does;
        };
    }

    private Whose whose(List<Missing> asked) {
        long elsewhere =
                asked.stream().filter(it -> matter.elsewhere(it).isPresent()).count();
        return elsewhere == 0 ? Whose.APPLICANT : elsewhere == asked.size() ? Whose.OTHERS : Whose.BOTH;
    }

    private enum Whose {
        APPLICANT,
        BOTH,
        OTHERS
    }

    private boolean onlyFiguresAreMissing() {
        return !assessment.missing().isEmpty() && assessment.missing().stream().allMatch(Missing::isFigure);
    }

    private String open() {
        if (matter.isTooEarly()) {
            return (assessment.oordeel().onderVoorwaarden() ? conditional() + " " : "")
                    + "In deze fase valt er nog niets te besluiten. Is " + plan + " verder, dan toetst " + decider + " "
                    + plan + " opnieuw.";
        }
        if (assessment.oordeel().onderVoorwaarden()) {
            return conditional() + " Daarna kan " + decider
                    + (isBeforehand() ? " antwoorden." : " over " + plan + " besluiten.");
        }
        if (nobodyDecides()) {
            return "Bij het oordeel " + Dutch.quoted(assessment.oordeel().naam())
                    + " hoort nog geen besluit. Verandert er iets in het dossier, dan toetst " + decider + " " + plan
                    + " opnieuw.";
        }
        return capitalDecider
                + (isBeforehand() ? " kan op de vraag antwoorden." : " kan over " + plan + " besluiten.")
                + (isDone() ? " Voor deze toets hoeft " + applicant + " niets meer te doen." : "");
    }

    /** Whether nothing is asked of who hands in the plan any more. */
    private boolean isDone() {
        return assessment.oordeel().positief()
                && matter.signals() == 0
                && !assessment.standsInTheWay()
                && assessment.due().isEmpty();
    }

    /** Whether no decision of the framework goes with this verdict. */
    private boolean nobodyDecides() {
        return !matter.canBeDecided(it -> !it.wijktAf(assessment.oordeel()));
    }

    private boolean heldBySignals() {
        return assessment.stap() == Stap.AANHOUDEN && matter.signalsHold();
    }

    private String theSignals() {
        return matter.signals() == 1 ? "het signaal" : "de signalen";
    }

    private String held() {
        String settled = matter.contradicted() ? " zoekt uit welke uitkomst klopt" : "";
        return !heldBySignals()
                ? capitalDecider + settled
                : capitalDecider + " bespreekt " + theSignals() + " met " + applicant
                        + (settled.isEmpty() ? "" : " en" + settled);
    }

    private String conditional() {
        return assessment.conditions().isEmpty()
                ? Dutch.capital(applicant) + " bespreekt met " + decider + " welke punten beter moeten."
                : Dutch.capital(applicant) + " en " + decider + " spreken af wie wat regelt, en wanneer.";
    }

    private List<String> refused() {
        String adjust = " kan " + plan + " aanpassen. " + capitalDecider + " toetst " + plan + " dan opnieuw.";
        if (adviceOnly()) {
            return List.of(capitalDecider + " kan dit advies met " + applicant + " bespreken. "
                    + Dutch.capital(applicant) + adjust);
        }
        return List.of(
                new Unchangeable(matter).decides()
                        ? "Hier gaf iets de doorslag dat " + applicant + " niet kan veranderen."
                        : Dutch.capital(applicant) + adjust,
                assessment.stap() != Stap.EIS
                        ? "Zijn er redenen om " + plan + " toch te laten doorgaan? Dan kan " + applicant + " die aan "
                                + decider + " laten weten, " + beforeThat() + ". " + capitalDecider
                                + " weegt die redenen mee."
                        : "Wil " + applicant + " eerst op de toets reageren? Dan kan dat bij " + decider + ", "
                                + beforeThat() + ".");
    }
}
