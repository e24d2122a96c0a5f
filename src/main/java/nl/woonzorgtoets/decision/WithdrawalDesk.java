package nl.woonzorgtoets.decision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseSummary;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.vocabulary.Fact;

/** Where people say that a case counts no more, from a page and from a machine alike: looked at, and kept. */
public record WithdrawalDesk(Archive archive, Clock clock) {

    /**
     * Keeps why a case counts no more; the case itself stays.
     *
     * @param given by name texts; what was not given is not in it
     */
    public Intrekking withdraw(CaseDocument judged, Map<String, ?> given, String account)
            throws InvalidDecisionException {
        DecisionReader reader = new DecisionReader();
        Fact fact = reader.withdrawal(given);
        String soort = DecisionReader.text(fact, DecisionReader.SOORT);
        if (soort == null) {
            reader.ask(DecisionReader.SOORT, "Kies wat er aan de hand is.");
        }
        if (!Motivation.explains(DecisionReader.text(fact, DecisionReader.REDEN))) {
            reader.ask(
                    DecisionReader.REDEN,
                    "Schrijf op waarom, in minstens " + Motivation.LEAST_WORDS + " verschillende woorden.");
        }
        String instead = DecisionReader.text(fact, DecisionReader.VERVANGEN_DOOR);
        checkState(judged, soort, reader);
        checkReplacement(judged, instead, reader);
        reader.throwIfAny();
        Intrekking intrekking = new Intrekking(
                judged.nummer(),
                Intrekking.Soort.valueOf(soort),
                DecisionReader.text(fact, DecisionReader.REDEN),
                instead,
                account,
                clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
        archive.withdraw(intrekking);
        return intrekking;
    }

    private void checkState(CaseDocument judged, String soort, DecisionReader reader) {
        if (archive.withdrawal(judged.nummer()).isPresent()) {
            reader.report(DecisionReader.SOORT, "Deze zaak is al ingetrokken.");
        }
        if (!archive.decisions(judged.nummer()).isEmpty()) {
            reader.report(
                    DecisionReader.SOORT,
                    "Over deze zaak is besloten; daarmee kan zij niet meer worden ingetrokken. Leg een nieuw besluit vast dat zegt wat er nu"
                            + " geldt, met de reden. Dat telt dan. Wat er daarna gebeurde, kan bij het vervolg.");
        }
        String newest = Intrekking.Soort.PLAN_INGETROKKEN.name().equals(soort) ? newest(judged) : judged.nummer();
        if (!newest.equals(judged.nummer())) {
            reader.report(
                    DecisionReader.SOORT,
                    "Van deze zaak is er een nieuwere versie, en die telt: " + newest + ". Trek die in.");
        }
    }

    /** Of the zaak, the version that counts. */
    private String newest(CaseDocument judged) {
        String zaaknummer = judged.assessment().zaaknummer();
        List<CaseSummary> versions = zaaknummer == null
                ? List.of()
                : archive.search(
                                CaseFilter.zaak(judged.envelope().kader(), zaaknummer)
                                        .ingetrokken(false),
                                0,
                                1)
                        .cases();
        return versions.isEmpty() ? judged.nummer() : versions.get(0).nummer();
    }

    private void checkReplacement(CaseDocument judged, String instead, DecisionReader reader) {
        if (instead != null
                && (instead.equals(judged.nummer())
                        || archive.find(instead).isEmpty()
                        || archive.withdrawal(instead).isPresent())) {
            reader.report(
                    DecisionReader.VERVANGEN_DOOR,
                    "Geef het nummer van een andere beoordeling die zelf niet is ingetrokken, zoals 2026-000123. Of laat dit leeg.");
        }
    }
}
