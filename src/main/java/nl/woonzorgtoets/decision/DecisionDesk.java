package nl.woonzorgtoets.decision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.archive.Voorwaarde;
import nl.woonzorgtoets.base.CivilDay;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.oordeel.Besluitsoort;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Fact;

/** Where people's decisions on a case come in, from a page and from a machine alike: looked at, and kept. */
public record DecisionDesk(Archive archive, RulebookShelf shelf, Clock clock) {

    /** What people can decide on a case. */
    public Mogelijk possible(CaseDocument judged) {
        return decided(judged).possible();
    }

    /**
     * Keeps a decision.
     *
     * @param given by name texts, days as 2026-07-01, and under {@code voorwaarden} a list of maps; what was not given is not in it
     */
    public Besluit decide(CaseDocument judged, Map<String, ?> given, String account) throws InvalidDecisionException {
        DecidedCase decided = decided(judged);
        List<Besluitsoort> kinds = decided.kinds();
        DecisionReader reader = new DecisionReader();
        String whyNot = decided.whyNot(String.valueOf(given.get(DecisionReader.BESLUIT)));
        if (whyNot != null) {
            reader.report(DecisionReader.BESLUIT, whyNot);
        }
        Fact fact = reader.decision(
                whyNot == null ? given : DecisionReader.without(given, DecisionReader.BESLUIT),
                kinds.stream().map(Besluitsoort::code).toList());
        List<Voorwaarde> conditions = reader.conditions(given.get(DecisionReader.VOORWAARDEN));
        String code = DecisionReader.text(fact, DecisionReader.BESLUIT);
        Besluitsoort kind =
                kinds.stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
        Instant now = clock.instant();
        if (archive.withdrawal(judged.nummer()).isPresent()) {
            reader.report(
                    DecisionReader.BESLUIT,
                    "Deze zaak is ingetrokken. Dien het plan opnieuw in om erover te besluiten.");
        }
        new Guards(decided, reader, CivilDay.of(now)).check(fact, kind, conditions);
        reader.throwIfAny();
        Besluit besluit = besluit(decided, kind, fact, conditions, account, now);
        archive.decide(besluit);
        return besluit;
    }

    private static Besluit besluit(
            DecidedCase decided,
            Besluitsoort kind,
            Fact fact,
            List<Voorwaarde> conditions,
            String account,
            Instant now) {
        return new Besluit(
                decided.document().nummer(),
                kind.code(),
                DecisionReader.text(fact, DecisionReader.MOTIVERING),
                DecisionReader.text(fact, DecisionReader.FUNCTIE),
                account,
                text(now),
                kind.positief(),
                kind.wijktAf(decided.oordeel(), Guards.anyHolds(conditions)),
                DecisionReader.date(fact, DecisionReader.DATUM),
                DecisionReader.text(fact, "orgaan"),
                DecisionReader.text(fact, "namens"),
                DecisionReader.text(fact, DecisionReader.GROND),
                DecisionReader.text(fact, DecisionReader.PARAGRAAF),
                DecisionReader.text(fact, "belangen"),
                DecisionReader.text(fact, "bijzondereOmstandigheden"),
                DecisionReader.date(fact, DecisionReader.BEZOEK_DATUM),
                DecisionReader.text(fact, DecisionReader.BEZOEK_UITKOMST),
                DecisionReader.text(fact, "zienswijzen"),
                DecisionReader.date(fact, DecisionReader.AANVULLING_GEVRAAGD),
                kind.buitenBehandeling() ? SettingAside.lastDay(decided, fact) : null,
                conditions,
                List.of());
    }

    /**
     * Keeps what followed on the latest decision.
     *
     * @param given under {@code tekst} what followed, under {@code voorwaarden} a list of maps with {@code nummer}, from 1, and {@code stand}
     * @return the decision as it stands from then on
     */
    public Besluit follow(CaseDocument judged, Map<String, ?> given, String account) throws InvalidDecisionException {
        String nummer = judged.nummer();
        List<Besluit> decisions = archive.decisions(nummer);
        DecisionReader reader = new DecisionReader();
        if (decisions.isEmpty()) {
            reader.report("", "Over deze zaak is nog niet besloten. Leg eerst het besluit vast.");
            reader.throwIfAny();
        }
        Besluit latest = decisions.get(decisions.size() - 1);
        String text = reader.followed(given);
        List<Vervolg.Gewijzigd> changes = changes(reader, given, latest);
        if (text == null && changes.isEmpty() && reader.problems().isEmpty()) {
            reader.report(
                    DecisionReader.TEKST, "Schrijf op wat er volgde, of geef van een voorwaarde de nieuwe stand.");
        }
        reader.throwIfAny();
        Vervolg followed = new Vervolg(nummer, text, changes, account, text(clock.instant()));
        archive.follow(followed);
        return latest.met(followed);
    }

    private static List<Vervolg.Gewijzigd> changes(DecisionReader reader, Map<String, ?> given, Besluit latest) {
        List<Vervolg.Gewijzigd> changes = new ArrayList<>();
        int most = latest.voorwaarden().size();
        for (Fact it : reader.changes(given.get(DecisionReader.VOORWAARDEN))) {
            BigDecimal number = (BigDecimal) it.value(it.type().field(DecisionReader.NUMMER));
            String stand = DecisionReader.text(it, DecisionReader.STAND);
            String place = it.pointer().substring(1) + "/";
            if (stand == null) {
                reader.ask(place + DecisionReader.STAND, "Geef de nieuwe stand: OPEN, VOLDAAN of VERVALLEN.");
            }
            if (number == null || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                reader.ask(
                        place + DecisionReader.NUMMER,
                        "Geef het nummer van een voorwaarde van het besluit. Dat heeft er " + most + ".");
            } else if (changes.stream().anyMatch(before -> before.voorwaarde() == number.intValueExact())) {
                reader.ask(
                        place + DecisionReader.NUMMER,
                        "Deze voorwaarde staat hier al met een stand. Geef van elke voorwaarde één stand.");
            } else if (stand != null) {
                changes.add(new Vervolg.Gewijzigd(number.intValueExact(), Voorwaarde.Stand.valueOf(stand)));
            }
        }
        return changes;
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).toString();
    }

    private DecidedCase decided(CaseDocument judged) {
        return new DecidedCase(
                judged,
                shelf.readable(judged.assessment().evidence().regelset())
                        .map(judged.assessment().evidence()::van)
                        .orElse(null));
    }
}
