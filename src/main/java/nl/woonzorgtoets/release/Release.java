package nl.woonzorgtoets.release;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.archive.StoreUnavailableException;
import nl.woonzorgtoets.release.ReleaseResult.Fate;
import nl.woonzorgtoets.rulebook.RejectedRulebookException;
import nl.woonzorgtoets.rulebook.RuleFiles;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.RulebookShelf;
import nl.woonzorgtoets.rulebook.model.Melding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one act by which a regelset comes to judge: a proposal is checked, its examples are run, it is noted with its author and becomes active. */
public final class Release {

    private static final Logger LOG = LoggerFactory.getLogger(Release.class);
    private static final int MOST_LOGGED = 20;

    /** Where it is noted for ever which regelset became active when. */
    public interface Register {

        /**
         * @param author who stands behind it
         * @param approval sequence number of the approval by another person; null when there was none
         */
        void activated(RuleFiles files, Instant moment, Author author, Long approval);
    }

    /** Whether a sound regelset comes to judge by itself; and who is told of one that does not. */
    public interface Policy {

        boolean activatesBySelf(Rulebook rulebook);

        default void waits(Rulebook rulebook, Author author) {}
    }

    private final String folder;
    private final RulebookShelf shelf;
    private final Register register;
    private final Checks checks;
    private final Policy policy;
    private final KnownDossiers.Hold hold;
    private final Clock clock;
    private final Warnings warnings = new Warnings();
    private volatile ReleaseResult last = new ReleaseResult(null, Fate.WACHT, List.of());

    public Release(RulebookShelf shelf, Register register, Checks checks, Policy policy, Clock clock) {
        this(RulebookShelf.FIRST_FOLDER, shelf, register, checks, policy, KnownDossiers.Hold.ONLEESBAAR, clock);
    }

    /**
     * @param folder what it releases judges by the folder of this name, which the key of its framework has to be; the first folder has any
     * @param hold which known dossiers hold back what nobody looked at
     */
    public Release(
            String folder,
            RulebookShelf shelf,
            Register register,
            Checks checks,
            Policy policy,
            KnownDossiers.Hold hold,
            Clock clock) {
        this.hold = hold;
        this.folder = folder;
        this.shelf = shelf;
        this.register = register;
        this.checks = checks;
        this.policy = policy;
        this.clock = clock;
    }

    public synchronized ReleaseResult release(Proposal proposal) {
        ReleaseResult result = resultOf(proposal);
        if (!result.meldingen().isEmpty() && !result.equals(last)) {
            log(result.meldingen());
        }
        last = result;
        return result;
    }

    private ReleaseResult resultOf(Proposal proposal) {
        String hash = null;
        try {
            RuleFiles files = proposal.source().read();
            hash = files.hash();
            return new ReleaseResult(hash, fate(files, proposal), List.of());
        } catch (RejectedRulebookException e) {
            return new ReleaseResult(hash, Fate.GEWEIGERD, e.meldingen());
        }
    }

    private Fate fate(RuleFiles files, Proposal proposal) throws RejectedRulebookException {
        if (isActive(files.hash())) {
            if (proposal.seen()) {
                warnings.meant(active());
            }
            return Fate.ACTIEF;
        }
        Rulebook rulebook = checks.of(files).sound();
        requireOwnKey(rulebook.framework());
        if (!proposal.seen()) {
            requireKnownDossiers(rulebook);
        }
        if (proposal.clearance() == null && !policy.activatesBySelf(rulebook)) {
            policy.waits(rulebook, proposal.authorOf().apply(rulebook.hash()));
            return Fate.NIET_VANZELF;
        }
        return activate(rulebook, proposal);
    }

    /** Two folders with one key would be one framework in the archive. */
    private void requireOwnKey(String key) throws RejectedRulebookException {
        boolean first = folder.equals(RulebookShelf.FIRST_FOLDER);
        if (!first && !folder.equals(key)) {
            throw refusal("De sleutel van het kader is ‘" + key + "’, maar de map heet ‘" + folder
                    + "’. Geef beide dezelfde naam.");
        }
        if (shelf.isTaken(key, folder)) {
            throw refusal("Er oordeelt al een ander kader met de sleutel ‘" + key
                    + "’. Geef een van beide een andere sleutel.");
        }
    }

    /** The known dossiers that would come out otherwise than they do now, or than is expected. */
    public List<KnownDossiers.Shift> shifts(Rulebook becomes) {
        return KnownDossiers.shifts(active(), becomes);
    }

    /** What guards against mistakes or keeps a secret now, and would no longer be there. */
    public List<Melding> lost(Rulebook becomes) {
        return warnings.lost(active(), becomes);
    }

    /** Null when nothing judges yet. */
    private Rulebook active() {
        return shelf.in(folder).map(RulebookShelf.Active::rulebook).orElse(null);
    }

    private void requireKnownDossiers(Rulebook rulebook) throws RejectedRulebookException {
        List<KnownDossiers.Shift> shifts = shifts(rulebook);
        List<Melding> holding = KnownDossiers.holding(shifts, hold);
        if (!holding.isEmpty()) {
            throw new RejectedRulebookException(holding);
        }
        shifts.forEach(it -> LOG.warn("Bekend dossier: {}", it.tekst()));
        lost(rulebook).forEach(it -> LOG.warn("Weggevallen: {}", it.melding()));
    }

    private static RejectedRulebookException refusal(String message) {
        return new RejectedRulebookException(List.of(new Melding("kader.yaml", 0, 0, message, null)));
    }

    private Fate activate(Rulebook rulebook, Proposal proposal) {
        Author author = proposal.authorOf().apply(rulebook.hash());
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            Long approval =
                    proposal.clearance() == null ? null : proposal.clearance().approval();
            register.activated(rulebook.files(), moment, author, approval);
        } catch (StoreUnavailableException e) {
            LOG.warn("De nieuwe regelset wacht: {}", e.getMessage());
            return Fate.WACHT;
        }
        Rulebook before = active();
        shelf.activate(folder, rulebook, moment);
        if (proposal.seen()) {
            warnings.meant(rulebook);
        } else {
            warnings.activated(before, rulebook);
        }
        LOG.info(
                "Regelset {} is actief: {} regels",
                rulebook.hash(),
                rulebook.rules().size());
        return Fate.ACTIEF;
    }

    /** What was wrong with what was proposed last; empty when nothing was. */
    public List<Melding> rejected() {
        return last.meldingen();
    }

    /** Looks at the known dossiers too, which takes a moment when it is first asked. */
    public ReleaseState state() {
        List<Melding> rejected = rejected();
        return shelf.in(folder)
                .map(active -> new ReleaseState(
                        active.rulebook().hash(),
                        active.rulebook().framework(),
                        active.since(),
                        active.rulebook().rules().size(),
                        null,
                        null,
                        warnings.of(active.rulebook()),
                        rejected))
                .orElseGet(() -> new ReleaseState(null, null, null, 0, null, null, List.of(), rejected));
    }

    /** What became of the proposal with this hash; empty when it was not proposed yet, or something else was since. */
    public Optional<Fate> fateOf(String hash) {
        ReleaseResult newest = last;
        if (isActive(hash)) {
            return Optional.of(Fate.ACTIEF);
        }
        return hash.equals(newest.hash()) ? Optional.of(newest.fate()) : Optional.empty();
    }

    private boolean isActive(String hash) {
        return shelf.in(folder).filter(it -> it.rulebook().hash().equals(hash)).isPresent();
    }

    private void log(List<Melding> meldingen) {
        LOG.warn(
                "De regelmap{} is afgewezen; de actieve regelset blijft gelden. {} meldingen:",
                folder.isEmpty() ? "" : " " + folder,
                meldingen.size());
        meldingen.stream()
                .limit(MOST_LOGGED)
                .forEach(melding -> LOG.warn(
                        "{}:{}:{} {} {}",
                        melding.bestand(),
                        melding.regel(),
                        melding.kolom(),
                        melding.melding(),
                        melding.suggestie() == null ? "" : melding.suggestie()));
        if (meldingen.size() > MOST_LOGGED) {
            LOG.warn("En nog {} meldingen.", meldingen.size() - MOST_LOGGED);
        }
    }
}
