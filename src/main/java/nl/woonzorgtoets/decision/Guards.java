package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.List;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.vocabulary.Fact;

/**
 * What a decision has to say, and what cannot be decided on a case.
 *
 * @param today in the Netherlands
 */
record Guards(DecidedCase decided, DecisionReader reader, LocalDate today) {

    /** @param kind null when none was chosen that is possible */
    void check(Fact given, Besluitsoort kind, List<Voorwaarde> conditions) {
        if (DecisionReader.text(given, DecisionReader.FUNCTIE) == null) {
            reader.ask(DecisionReader.FUNCTIE, "Vul in vanuit welke functie het besluit is genomen.");
        }
        if (kind == null) {
            reader.ask(DecisionReader.BESLUIT, "Kies welk besluit is genomen.");
        } else {
            check(kind, given, conditions);
        }
        checkDays(DecisionReader.date(given, DecisionReader.DATUM), given);
    }

    private void check(Besluitsoort kind, Fact given, List<Voorwaarde> conditions) {
        if (kind.wijktAf(decided.oordeel())
                && !Motivation.says(DecisionReader.text(given, DecisionReader.MOTIVERING), decided.oordeel(), kind)) {
            reader.ask(
                    DecisionReader.MOTIVERING,
                    "Schrijf op waarom het besluit afwijkt van het oordeel. Doe dat in minstens "
                            + Motivation.LEAST_WORDS + " verschillende woorden, en noem meer dan het oordeel zelf.");
        }
        if (kind.onderVoorwaarden() && conditions.isEmpty()) {
            reader.ask(DecisionReader.VOORWAARDEN, "Noem de voorwaarden die bij dit besluit horen, minstens één.");
        }
        if (kind.weigering()) {
            checkRefusal(given);
        }
    }

    private void checkRefusal(Fact given) {
        if (decided.advises()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Het oordeel is hier alleen een advies: op deze gronden kan niemand weigeren. Kies een ander besluit."
                            + " Een weigering om iets anders hoort niet bij deze toets.");
        }
        if (decided.oordeel().onvolledig()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Het dossier is onvolledig. Vraag eerst om aanvulling"
                            + (decided.isNoApplication() ? "" : " (Awb 4:5)")
                            + ", en beoordeel het dossier opnieuw."
                            + " Weigeren kan daarna.");
        }
        List<String> visits = decided.visits();
        if (!visits.isEmpty() && DecisionReader.date(given, DecisionReader.BEZOEK_DATUM) == null) {
            reader.ask(
                    DecisionReader.BEZOEK_DATUM,
                    "Vul in op welke dag iemand ter plaatse is gaan kijken. " + String.join(" ", visits));
        }
        if (!visits.isEmpty() && DecisionReader.text(given, DecisionReader.BEZOEK_UITKOMST) == null) {
            reader.ask(DecisionReader.BEZOEK_UITKOMST, "Schrijf op wat er bij het bezoek aan de plek te zien was.");
        }
    }

    private void checkDays(LocalDate day, Fact given) {
        checkNotYet(DecisionReader.DATUM, day);
        if (day != null && day.isBefore(decided.day())) {
            reader.report(
                    DecisionReader.DATUM,
                    "Het besluit kan niet van vóór de beoordeling zijn. Die is van " + CivilDay.inWords(decided.day())
                            + ".");
        }
        LocalDate visit = DecisionReader.date(given, DecisionReader.BEZOEK_DATUM);
        checkNotYet(DecisionReader.BEZOEK_DATUM, visit);
        if (visit != null && day != null && visit.isAfter(day)) {
            reader.report(
                    DecisionReader.BEZOEK_DATUM, "Het bezoek aan de plek is van vóór het besluit, of van die dag.");
        }
        boolean told = DecisionReader.text(given, DecisionReader.BEZOEK_UITKOMST) != null;
        if (visit != null && !told) {
            reader.ask(DecisionReader.BEZOEK_UITKOMST, "Schrijf op wat er bij het bezoek aan de plek te zien was.");
        } else if (visit == null && told) {
            reader.ask(DecisionReader.BEZOEK_DATUM, "Vul in op welke dag iemand ter plaatse is gaan kijken.");
        }
    }

    private void checkNotYet(String name, LocalDate day) {
        if (day != null && day.isAfter(today)) {
            reader.report(name, "Deze dag moet nog komen. Vandaag is het " + CivilDay.inWords(today) + ".");
        }
    }
}
