package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierReader;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Where a dossier is handed in: assessed by the active rulebook, kept, and only then answered. */
public final class AssessmentDesk {

    private final RulebookShelf shelf;
    private final Archive archive;
    private final Clock clock;
    private final Map<String, Object> areas = new ConcurrentHashMap<>();

    public AssessmentDesk(RulebookShelf shelf, Archive archive, Clock clock) {
        this.shelf = shelf;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Judges a dossier and keeps the case.
     *
     * @param key idempotency key of the client, or null; with a key that was used before, the earlier case is the answer
     * @param door name of the account that handed it in
     * @throws KeyReusedException when the key came earlier with another dossier
     */
    public KeptCase assess(byte[] json, String key, String door) throws InvalidDossierException {
        Optional<KeptCase> earlier = key == null ? Optional.empty() : archive.byKey(key);
        if (earlier.isPresent()) {
            return sameDossier(earlier.get(), json, key);
        }
        Rulebook rulebook = shelf.active().rulebook();
        Dossier dossier = new DossierReader(rulebook.vocabulary()).read(json);
        archive.keepRules(rulebook.files());
        String area = rulebook.portfolioGroup(dossier);
        // Two dossiers for one area at the same moment may not each overlook the other.
        synchronized (areas.computeIfAbsent(area, name -> new Object())) {
            Assessment assessment = Assessor.assess(dossier, portfolio(area, dossier), rulebook);
            Instant moment = now();
            KeptCase kept = archive.keep(new NewCase(
                    key, moment, nummer -> CaseBody.of(assessment, Envelope.now(nummer, moment, door, key))));
            return key == null ? kept : sameDossier(kept, json, key);
        }
    }

    /** Judges a dossier, next to the cases that are kept, without keeping it. */
    public byte[] tryOut(byte[] json) throws InvalidDossierException {
        return tryOut(json, shelf.active().rulebook());
    }

    /** The same by another rulebook than the active one. */
    public byte[] tryOut(byte[] json, Rulebook rulebook) throws InvalidDossierException {
        return json(consider(json, rulebook));
    }

    /** As {@link #tryOut(byte[])}, for whoever wants to think on with it. */
    public Assessment consider(byte[] json) throws InvalidDossierException {
        return consider(json, shelf.active().rulebook());
    }

    private Assessment consider(byte[] json, Rulebook rulebook) throws InvalidDossierException {
        Dossier dossier = new DossierReader(rulebook.vocabulary()).read(json);
        return Assessor.assess(dossier, portfolio(rulebook.portfolioGroup(dossier), dossier), rulebook);
    }

    /** The JSON of an assessment that is not kept and has no number. */
    public byte[] json(Assessment assessment) {
        return json(assessment, clock);
    }

    /** The JSON of an assessment that is not kept and has no number. */
    public static byte[] trial(Dossier dossier, Map<String, BigDecimal> portfolio, Rulebook rulebook, Clock clock) {
        return json(Assessor.assess(dossier, portfolio, rulebook), clock);
    }

    private static byte[] json(Assessment assessment, Clock clock) {
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return AssessmentJson.of(assessment, Envelope.now(null, moment, null, null));
    }

    private Map<String, BigDecimal> portfolio(String area, Dossier dossier) {
        return archive.portfolio(area, (String) dossier.answer("zaak.zaaknummer"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static KeptCase sameDossier(KeptCase kept, byte[] json, String key) {
        if (!CaseBody.hasDossier(kept.body(), json)) {
            throw new KeyReusedException(key);
        }
        return kept;
    }
}
