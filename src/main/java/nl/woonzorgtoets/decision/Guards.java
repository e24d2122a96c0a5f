package nl.woonzorgtoets.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Ours: what somebody saw longer ago says nothing of how it is now. */
    private static final int MOST_MONTHS_SINCE_VISIT = 12;

    private static final Map<String, String> ASKED = Map.of(
            "orgaan",
            "Vul in wie besloot.",
            "namens",
            "Vul in met welk mandaat of namens wie is ondertekend.",
            DecisionReader.GROND,
            "Vul in op welke wet of regel dit besluit rust.",
            DecisionReader.PARAGRAAF,
            "Vul in op welke paragraaf van het beleid dit besluit rust.",
            "belangen",
            "Schrijf op welke belangen zijn afgewogen.",
            "zienswijzen",
            "Schrijf op wie zijn gehoord, en wat ermee is gedaan.");

    private static final String SEEN = "Schrijf op wat er bij het bezoek aan de plek te zien was.";

    /** Whether something is asked that did not lapse. */
    static boolean anyHolds(List<Voorwaarde> conditions) {
        return conditions.stream().anyMatch(it -> it.stand() != Voorwaarde.Stand.VERVALLEN);
    }

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
        if (kind.wijktAf(decided.oordeel(), anyHolds(conditions))
                && !Motivation.says(DecisionReader.text(given, DecisionReader.MOTIVERING), decided.oordeel(), kind)) {
            reader.ask(
                    DecisionReader.MOTIVERING,
                    (kind.wijktAf(decided.oordeel())
                                    ? "Schrijf op waarom het besluit afwijkt van het oordeel."
                                    : "Noem de voorwaarden bij het besluit, of schrijf op waarom het zonder voorwaarden kan: het oordeel is er"
                                            + " een onder voorwaarden.")
                            + " Doe dat in minstens "
                            + Motivation.LEAST_WORDS + " verschillende woorden, en noem meer dan het oordeel zelf.");
        }
        if (kind.onderVoorwaarden() && !anyHolds(conditions)) {
            reader.ask(
                    DecisionReader.VOORWAARDEN,
                    conditions.isEmpty()
                            ? "Noem de voorwaarden die bij dit besluit horen, minstens één."
                            : "Noem minstens één voorwaarde die geldt. Wat al is vervallen, wordt niet meer gevraagd.");
        }
        checkAsked(kind, given);
        if (kind.weigering()) {
            checkRefusal(given);
        }
        if (kind.buitenBehandeling()) {
            new SettingAside(decided, reader, today).check(given);
        } else if (DecisionReader.date(given, DecisionReader.AANVULLING_TOT) != null) {
            reader.report(
                    DecisionReader.AANVULLING_TOT,
                    "Deze dag hoort alleen bij een besluit om een plan niet te behandelen. Laat hem hier leeg.");
        }
    }

    /** What the framework asks a decision of this kind to say. */
    private void checkAsked(Besluitsoort kind, Fact given) {
        for (String name : kind.vraagt()) {
            if (!Motivation.names(DecisionReader.text(given, name))) {
                reader.ask(
                        name,
                        ASKED.get(name)
                                + (name.equals(DecisionReader.PARAGRAAF)
                                        ? decided.possible().rustOp()
                                        : ""));
            }
        }
    }

    private void checkRefusal(Fact given) {
        if (decided.advises()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Het oordeel is hier alleen een advies: op deze gronden kan niemand weigeren. Kies een ander besluit."
                            + " Een weigering om iets anders hoort niet bij deze toets.");
        }
        if (decided.oordeel().onvolledig() || decided.mayStillTurn()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    (decided.oordeel().onvolledig()
                                    ? "Het dossier is onvolledig."
                                    : "In het dossier ontbreken antwoorden die nodig zijn, en daarmee kan het oordeel nog gunstig worden.")
                            + " Vraag eerst om aanvulling"
                            + (decided.isNoApplication() ? "" : " (Awb 4:5)")
                            + ", en beoordeel het dossier opnieuw."
                            + " Weigeren kan daarna.");
        }
        List<String> visits = decided.visits(DecisionReader.text(given, DecisionReader.PARAGRAAF));
        if (!visits.isEmpty() && DecisionReader.date(given, DecisionReader.BEZOEK_DATUM) == null) {
            reader.ask(
                    DecisionReader.BEZOEK_DATUM,
                    "Vul in op welke dag iemand ter plaatse is gaan kijken. " + String.join(" ", visits));
        }
        if (!visits.isEmpty() && DecisionReader.text(given, DecisionReader.BEZOEK_UITKOMST) == null) {
            reader.ask(DecisionReader.BEZOEK_UITKOMST, SEEN);
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
        checkNotYet(DecisionReader.AANVULLING_GEVRAAGD, DecisionReader.date(given, DecisionReader.AANVULLING_GEVRAAGD));
        LocalDate visit = DecisionReader.date(given, DecisionReader.BEZOEK_DATUM);
        checkNotYet(DecisionReader.BEZOEK_DATUM, visit);
        if (visit != null && day != null && visit.isAfter(day)) {
            reader.report(
                    DecisionReader.BEZOEK_DATUM, "Het bezoek aan de plek is van vóór het besluit, of van die dag.");
        }
        if (visit != null && visit.isBefore((day == null ? today : day).minusMonths(MOST_MONTHS_SINCE_VISIT))) {
            reader.report(
                    DecisionReader.BEZOEK_DATUM,
                    "Dit bezoek is meer dan een jaar van vóór het besluit. Ga opnieuw kijken hoe het daar nu is.");
        }
        String outcome = DecisionReader.text(given, DecisionReader.BEZOEK_UITKOMST);
        boolean told = outcome != null;
        if (visit != null && !told) {
            reader.ask(DecisionReader.BEZOEK_UITKOMST, SEEN);
        } else if (told && !Motivation.says(outcome)) {
            reader.ask(DecisionReader.BEZOEK_UITKOMST, SEEN + " Eén woord is te weinig.");
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
