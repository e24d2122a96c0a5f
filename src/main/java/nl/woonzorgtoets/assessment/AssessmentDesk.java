package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;

/** Where a dossier is handed in: assessed by the active rulebook, kept, and only then answered. */
public final class AssessmentDesk {

    private static final String NOWHERE = "";

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
     * @param account who handed it in
     * @throws KeyReusedException when the key came earlier with another dossier
     */
    public CaseDocument assess(byte[] json, String key, String account) throws InvalidDossierException {
        return assess(json, key, account, shelf::active);
    }

    /**
     * The same by a framework that was asked for.
     *
     * @param framework its key; null: the only one
     */
    public CaseDocument assess(byte[] json, String key, String account, String framework)
            throws InvalidDossierException {
        CaseDocument kept = assess(json, key, account, () -> shelf.active(framework));
        if (framework != null && !framework.equals(kept.envelope().kader())) {
            throw new KeyReusedException(key);
        }
        return kept;
    }

    private CaseDocument assess(byte[] json, String key, String account, Supplier<RulebookShelf.Active> by)
            throws InvalidDossierException {
        Optional<KeptCase> earlier = key == null ? Optional.empty() : archive.byKey(key);
        if (earlier.isPresent()) {
            // Somebody else's key can be that of a case of which this account may not know.
            if (archive.find(earlier.get().nummer()).isEmpty()) {
                throw new KeyReusedException(key);
            }
            return sameDossier(earlier.get(), json, key);
        }
        Rulebook framework = by.get().rulebook();
        Dossier dossier = framework.read(json);
        Rulebook rulebook = framework.voor(json);
        archive.keepRules(rulebook.framework(), rulebook.files());
        // Two dossiers for one area at the same moment may not each overlook the other.
        String area = Objects.requireNonNullElse(rulebook.portfolioGroup(dossier), NOWHERE);
        synchronized (areas.computeIfAbsent(rulebook.framework() + " " + area, name -> new Object())) {
            Judgement judgement = Assessor.judge(dossier, portfolio(rulebook, dossier), rulebook);
            Instant moment = now();
            KeptCase kept = archive.keep(new NewCase(
                    key,
                    moment,
                    nummer -> judgement.document(Envelope.now(rulebook.framework(), nummer, moment, account, key))));
            return sameDossier(kept, json, key);
        }
    }

    /** Judges a dossier, next to the cases that are kept, without keeping it. */
    public Judgement consider(byte[] json) throws InvalidDossierException {
        return consider(json, shelf.active().rulebook());
    }

    /** The same by the active rulebook of a framework that was asked for; null: the only one. */
    public Judgement consider(byte[] json, String framework) throws InvalidDossierException {
        return consider(json, shelf.active(framework).rulebook());
    }

    /** The same by another rulebook than the active one. */
    public Judgement consider(byte[] json, Rulebook rulebook) throws InvalidDossierException {
        Dossier dossier = rulebook.read(json);
        Rulebook judging = rulebook.voor(json);
        return Assessor.judge(dossier, portfolio(judging, dossier), judging);
    }

    /** As a case that is not kept and has no number. */
    public CaseDocument trial(Judgement judgement) {
        return judgement.document(Envelope.trial(judgement.rulebook().framework(), now()));
    }

    private Map<String, BigDecimal> portfolio(Rulebook rulebook, Dossier dossier) {
        String area = rulebook.portfolioGroup(dossier);
        return area == null
                ? rulebook.unknownPortfolio()
                : archive.portfolio(rulebook.framework(), area, (String) dossier.answer("zaak.zaaknummer"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private CaseDocument sameDossier(KeptCase kept, byte[] json, String key) {
        CaseDocument document = kept.document(Rulebooks.on(shelf));
        if (key != null && !Arrays.equals(document.dossierBytes(), json)) {
            throw new KeyReusedException(key);
        }
        return document;
    }
}
