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
        return report() == null ? null : Workdays.onOrAfter(end());
    }

    /** Null when no term is set. */
    private Rapport report() {
        Rapport report = matter.kader() == null ? null : matter.kader().rapport();
        return report == null || !report.heeftTermijn() ? null : report;
    }

    private LocalDate end() {
        return Dutch.dayOf(matter.document().envelope().moment()).plusWeeks(report().termijnWeken());
    }

    /**
     * @param asked how many answers
     * @param waits whether there is no verdict about the plan without them
     */
    List<String> sentences(int asked, boolean waits) {
        String decider = matter.woorden().beslisser().de();
        if (report() == null) {
            return List.of(Dutch.capital(decider) + " noemt nog een termijn om dit aan te vullen.");
        }
        LocalDate end = end();
        LocalDate last = Workdays.onOrAfter(end);
        String until = Dutch.capital(decider) + " vraagt " + (asked == 1 ? "dit antwoord" : "deze antwoorden")
                + " uiterlijk op " + Dutch.day(last) + ". Dat is "
                + (last.equals(end) ? "" : "de eerste werkdag die volgt op ")
                + Dutch.count(report().termijnWeken(), "week", "weken") + " na de dag van de toets.";
        String why = "Zo krijgt " + matter.woorden().indiener().de() + " eerst de kans om het dossier aan te vullen.";
        return List.of(
                until,
                // What the law says of an application does not hold for what is asked beforehand.
                Boolean.FALSE.equals(matter.isApplication())
                        ? why
                        : Citations.cite(
                                why,
                                matter.citations()
                                        .of(Source.parse(report().bron()))
                                        .brief()),
                "Lukt dat niet op tijd? Laat het dan vóór die dag aan " + decider
                        + " weten. "
                        + (waits
                                ? "Zonder aanvulling blijft het dossier onvolledig."
                                : (Boolean.FALSE.equals(matter.isApplication())
                                        ? "Anders antwoordt " + decider + " op wat er nu is."
                                        : "Anders besluit " + decider + " op wat er nu is.")));
    }
}
