package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.Snapshot;
import nl.woonzorgtoets.archive.SnapshotGoneException;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.base.Locks;
import nl.woonzorgtoets.document.CaseDocument;
import nl.woonzorgtoets.document.Envelope;
import nl.woonzorgtoets.document.codec.Rulebooks;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.DossierProblem;
import nl.woonzorgtoets.vocabulary.InvalidDossierException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a dossier is handed in: assessed by the active rulebook, kept, and only then answered. */
public final class AssessmentDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentDesk.class);
    private static final String NUMBER = "zaak.zaaknummer";

    private final RulebookShelf shelf;
    private final Archive archive;
    private final Clock clock;
    private final Locks areas = new Locks();

    /**
     * A dossier that was handed in.
     *
     * @param document the case that it became
     * @param dossier as it was read; null when it came before under the same key
     */
    public record HandedIn(CaseDocument document, Dossier dossier) {}

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
        return handIn(json, key, account, shelf::active).document();
    }

    /**
     * The same by a framework that was asked for.
     *
     * @param framework its key; null: the only one
     */
    public CaseDocument assess(byte[] json, String key, String account, String framework)
            throws InvalidDossierException {
        return handIn(json, key, account, framework).document();
    }

    /** The same, with the dossier as it was read. */
    public HandedIn handIn(byte[] json, String key, String account, String framework) throws InvalidDossierException {
        HandedIn it = handIn(json, key, account, () -> shelf.active(framework));
        if (framework != null && !framework.equals(it.document().envelope().kader())) {
            throw new KeyReusedException(key);
        }
        return it;
    }

    private HandedIn handIn(byte[] json, String key, String account, Supplier<RulebookShelf.Active> by)
            throws InvalidDossierException {
        Optional<KeptCase> earlier = key == null ? Optional.empty() : archive.byKey(key);
        if (earlier.isPresent()) {
            // Somebody else's key can be that of a case of which this account may not know.
            if (archive.find(earlier.get().nummer()).isEmpty()) {
                throw new KeyReusedException(key);
            }
            return new HandedIn(sameDossier(earlier.get(), json, key), null);
        }
        Rulebook framework = by.get().rulebook();
        Dossier dossier = framework.read(json);
        Rulebook rulebook = framework.voor(json);
        archive.keepRules(rulebook.framework(), rulebook.files());
        return new HandedIn(sameDossier(kept(dossier, rulebook, key, account), json, key), dossier);
    }

    /** What it was judged beside can still fail to be kept: then it is judged again. */
    private KeptCase kept(Dossier dossier, Rulebook rulebook, String key, String account) {
        while (true) {
            try {
                return takenIn(dossier, rulebook, key, account).onDisk();
            } catch (SnapshotGoneException e) {
                LOG.info("Een dossier wordt opnieuw beoordeeld: {}", e.getMessage());
            }
        }
    }

    /** Two dossiers for one area at the same moment may not each overlook the other; for the disk they need not wait. */
    private TakenIn takenIn(Dossier dossier, Rulebook rulebook, String key, String account) {
        String area = rulebook.portfolioGroup(dossier);
        if (area == null) {
            return takenIn(dossier, Snapshot.of(rulebook.unknownPortfolio()), rulebook, key, account);
        }
        Lock lock = areas.of(rulebook.framework() + " " + area);
        lock.lock();
        try {
            Snapshot beside = archive.snapshot(rulebook.framework(), area, (String) dossier.answer(NUMBER));
            return takenIn(dossier, beside, rulebook, key, account);
        } finally {
            lock.unlock();
        }
    }

    private TakenIn takenIn(Dossier dossier, Snapshot beside, Rulebook rulebook, String key, String account) {
        Judgement judgement = Assessor.judge(dossier, beside.totals(), rulebook);
        Envelope envelope = Envelope.now(rulebook.framework(), null, now(), account, key);
        return archive.takeIn(new NewCase(judgement.document(envelope), beside));
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

    /**
     * Judges a kept case once more, by the rules and beside the cases of then; empty when these rules cannot be read any more.
     */
    public Optional<Judgement> again(CaseDocument kept) throws InvalidDossierException {
        Optional<Rulebook> judged = shelf.readable(kept.assessment().evidence().regelset())
                .map(kept.assessment().evidence()::van);
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Assessor.judge(judged.get().readKept(kept.dossierBytes()), kept.portfolio(), judged.get()));
    }

    /** What the kept cases in the place of a dossier add up to now, as a rulebook counts. */
    public Map<String, BigDecimal> beside(Rulebook rulebook, Dossier dossier) {
        return portfolio(rulebook, dossier);
    }

    /**
     * Answers that may well be slips, and a zaaknummer that is nearly that of an earlier case. They count all the same.
     *
     * @param framework key of the framework that was asked for; null: the only one, or the chosen one
     */
    public List<DossierProblem> doubts(byte[] json, String framework) throws InvalidDossierException {
        Rulebook active = framework == null
                ? shelf.active().rulebook()
                : shelf.active(framework).rulebook();
        return doubts(active.read(json), active.framework());
    }

    /** The same of a dossier that was judged just now. */
    public List<DossierProblem> doubts(Judgement judgement) {
        return doubts(judgement.dossier(), judgement.rulebook().framework());
    }

    /** The same, also of a dossier that came before: whoever sends it again may not have been told. */
    public List<DossierProblem> doubts(HandedIn it) throws InvalidDossierException {
        CaseDocument kept = it.document();
        Dossier dossier = it.dossier();
        if (dossier == null) {
            Optional<Rulebook> judged =
                    shelf.readable(kept.assessment().evidence().regelset());
            dossier = judged.isEmpty() ? null : judged.get().readKept(kept.dossierBytes());
        }
        return dossier == null ? List.of() : doubts(dossier, kept.envelope().kader());
    }

    private List<DossierProblem> doubts(Dossier dossier, String framework) {
        return Stream.concat(
                        Stream.ofNullable(dossier.answer(NUMBER))
                                .flatMap(it -> archive.nearly(framework, (String) it).stream())
                                .map(AssessmentDesk::nearly),
                        dossier.doubts().stream())
                .toList();
    }

    private static DossierProblem nearly(String zaaknummer) {
        return new DossierProblem(
                "/zaak/zaaknummer",
                "Er is al een zaak met het nummer ‘" + zaaknummer
                        + "’. Gaat het om hetzelfde plan, schrijf het nummer dan net zo: anders telt het plan twee keer.",
                null);
    }

    /** As a case that is not kept and has no number. */
    public CaseDocument trial(Judgement judgement) {
        return judgement.document(Envelope.trial(judgement.rulebook().framework(), now()));
    }

    private Map<String, BigDecimal> portfolio(Rulebook rulebook, Dossier dossier) {
        String area = rulebook.portfolioGroup(dossier);
        return area == null
                ? rulebook.unknownPortfolio()
                : archive.portfolio(rulebook.framework(), area, (String) dossier.answer(NUMBER));
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
