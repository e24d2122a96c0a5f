package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * When a plan can be left aside because its dossier was not completed: the applicant was asked to, and had the time (Awb 4:5).
 *
 * @param today in the Netherlands
 */
record SettingAside(DecidedCase decided, DecisionReader reader, LocalDate today) {

    void check(Fact given) {
        if (!decided.oordeel().onvolledig()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Dit besluit kan alleen bij een onvolledig dossier, en volgens het oordeel is dit dossier dat niet. Kies een ander"
                            + " besluit.");
            return;
        }
        if (!decided.waitsForApplicant()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Wie de aanvraag deed, hoeft voor dit dossier niets verplichts meer aan te leveren."
                            + decided.others()
                            + " Vraag na wat ontbreekt en beoordeel het dossier opnieuw. Buiten behandeling laten kan alleen om wat de"
                            + " aanvrager zelf moet geven (Awb 4:5).");
            return;
        }
        LocalDate asked = DecisionReader.date(given, DecisionReader.AANVULLING_GEVRAAGD);
        if (asked == null) {
            reader.ask(
                    DecisionReader.AANVULLING_GEVRAAGD,
                    "Vul in op welke dag om aanvulling is gevraagd. Zonder die kans kan een aanvraag niet buiten behandeling blijven"
                            + " (Awb 4:5).");
        } else if (asked.isBefore(decided.day())) {
            reader.report(
                    DecisionReader.AANVULLING_GEVRAAGD,
                    "Deze vraag is van vóór de beoordeling van " + CivilDay.inWords(decided.day())
                            + ", en die laat pas zien wat er ontbreekt. Is op een eerdere beoordeling om aanvulling gevraagd, leg het besluit dan"
                            + " dáár vast.");
        } else {
            checkTerm(given, asked);
        }
    }

    /** The term is what was told with the question, longer or shorter than the usual one: the law leaves it to who decides. */
    private void checkTerm(Fact given, LocalDate asked) {
        LocalDate day = DecisionReader.date(given, DecisionReader.DATUM);
        LocalDate last = lastDay(decided, given);
        if (last == null) {
            reader.ask(DecisionReader.AANVULLING_TOT, "Vul in tot en met welke dag de aanvrager kon aanvullen.");
        } else if (!last.isAfter(asked)) {
            reader.report(
                    DecisionReader.AANVULLING_TOT,
                    "De laatste dag om aan te vullen is van na de dag waarop dat is gevraagd: de aanvrager krijgt eerst tijd.");
        } else if (!last.isBefore(day == null ? today : day)) {
            boolean told = DecisionReader.date(given, DecisionReader.AANVULLING_TOT) != null;
            reader.report(
                    told ? DecisionReader.AANVULLING_TOT : DecisionReader.AANVULLING_GEVRAAGD,
                    "De aanvrager kan tot en met " + CivilDay.inWords(last)
                            + " aanvullen. Het besluit kan pas van daarna zijn."
                            + (told ? "" : " Is een andere laatste dag genoemd, vul die dan in."));
        }
    }

    /** Until when the applicant could complete the dossier: as told, or else by the term of the framework; null when nobody says so. */
    static LocalDate lastDay(DecidedCase decided, Fact given) {
        LocalDate told = DecisionReader.date(given, DecisionReader.AANVULLING_TOT);
        return told != null ? told : decided.lastDay(DecisionReader.date(given, DecisionReader.AANVULLING_GEVRAAGD));
    }
}
