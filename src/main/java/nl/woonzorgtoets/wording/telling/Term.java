package nl.woonzorgtoets.wording.telling;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.base.Workdays;
import nl.woonzorgtoets.oordeel.Rapport;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.wording.Dutch;

/** By when what is asked for has to be there. */
record Term(Matter matter) {

    /** Null when the regelset names no term. */
    LocalDate lastDay() {
        return lastDay(assessed());
    }

    /** The same, from a day on. */
    LocalDate lastDay(LocalDate from) {
        return report() == null ? null : Workdays.onOrAfter(end(from));
    }

    /** Null when no term is set. */
    private Rapport report() {
        Rapport report = matter.kader() == null ? null : matter.kader().rapport();
        return report == null || !report.heeftTermijn() ? null : report;
    }

    private LocalDate end(LocalDate from) {
        return from.plusWeeks(report().termijnWeken());
    }

    private LocalDate assessed() {
        return Dutch.dayOf(matter.document().envelope().moment());
    }

    /** By when it is asked for on that day, in sentences. */
    List<String> from(LocalDate day, int asked) {
        return report() == null ? noTerm() : List.of(until(asked, day, Dutch.day(day)));
    }

    /** What happens when it does not come and the verdict does not wait for it, from the verb on. */
    String otherwise() {
        String decider = matter.woorden().beslisser().de();
        if (matter.isTooEarly()) {
            return "blijft de uitkomst zoals zij nu is.";
        }
        return (Boolean.FALSE.equals(matter.isApplication()) ? "antwoordt " : "besluit ") + decider
                + " op wat er nu is.";
    }

    private List<String> noTerm() {
        return List.of(
                Dutch.capital(matter.woorden().beslisser().de()) + " noemt nog een termijn om dit aan te vullen.");
    }

    private String until(int asked, LocalDate from, String day) {
        LocalDate end = end(from);
        LocalDate last = Workdays.onOrAfter(end);
        return Dutch.capital(matter.woorden().beslisser().de()) + " vraagt "
                + (asked == 1 ? "dit antwoord" : "deze antwoorden") + " uiterlijk op " + Dutch.day(last) + ". Dat is "
                + (last.equals(end) ? "" : "de eerste werkdag die volgt op ")
                + Dutch.count(report().termijnWeken(), "week", "weken") + " na " + day + ".";
    }

    /**
     * @param asked how many answers
     * @param waits whether there is no verdict about the plan without them
     */
    List<String> sentences(int asked, boolean waits) {
        if (report() == null) {
            return noTerm();
        }
        String decider = matter.woorden().beslisser().de();
        String until = until(asked, assessed(), "de dag van de toets");
        String why = "Zo krijgt " + matter.woorden().indiener().de() + " eerst de kans om het dossier aan te vullen.";
        return List.of(
                until,
                // What the law says of an application that cannot be judged without does not hold for any other.
                Boolean.FALSE.equals(matter.isApplication()) || !waits
                        ? why
                        : Citations.cite(
                                why,
                                matter.citations()
                                        .of(Source.parse(report().bron()))
                                        .brief()),
                "Lukt dat niet op tijd? Laat het dan vóór die dag aan " + decider
                        + " weten. "
                        + (waits ? "Zonder aanvulling blijft het dossier onvolledig." : "Anders " + otherwise()));
    }
}
