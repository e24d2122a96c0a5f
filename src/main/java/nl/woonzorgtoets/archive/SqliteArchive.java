package nl.woonzorgtoets.archive;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.woonzorgtoets.assessment.CaseStore;
import nl.woonzorgtoets.assessment.KeptCase;
import nl.woonzorgtoets.assessment.NewCase;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * The archive in one SQLite file. What it answers to a write is durably on disk; every method that writes throws {@link
 * nl.woonzorgtoets.assessment.StoreUnavailableException} when it could not be kept, and reading goes on.
 */
public final class SqliteArchive implements CaseStore, AutoCloseable {

    private final DataFolder folder;
    private final Reader reader;
    private final Writer writer;
    private final OpenArchive open;
    private final Audit audit;
    private final Set<String> knownRules = ConcurrentHashMap.newKeySet();

    SqliteArchive(OpenArchive open) {
        this.folder = open.folder();
        this.reader = open.reader();
        this.writer = open.writer();
        this.open = open;
        this.audit = new Audit(reader, new Seals(folder));
    }

    /**
     * Opens or makes the archive in this folder; on a read-only or damaged disk it can only be read, see {@link
     * #readOnlyBecause}.
     *
     * @throws ArchiveInUseException another process has it open
     */
    public static SqliteArchive open(Path data) {
        return open(data, Clock.systemUTC());
    }

    /** @param clock says when an entry is written */
    public static SqliteArchive open(Path data, Clock clock) {
        return new SqliteArchive(OpenArchive.in(new DataFolder(data), clock, config -> {}));
    }

    /** Opens an existing archive to look into, also while another process writes to it. */
    public static SqliteArchive openReadOnly(Path data) {
        return new SqliteArchive(
                OpenArchive.readOnly(new DataFolder(data), "Het archief is alleen geopend om te lezen."));
    }

    /** Why nothing is taken in, in Dutch; empty when all is well. */
    public Optional<String> readOnlyBecause() {
        return Optional.ofNullable(writer.readOnlyBecause());
    }

    @Override
    public Optional<KeptCase> byKey(String idempotencyKey) {
        return reader.read(sql -> CaseKeeper.byKey(sql, idempotencyKey));
    }

    @Override
    public Map<String, BigDecimal> portfolio(String area, String exceptZaaknummer) {
        return reader.snapshot(sql -> new AreaTotals(sql).of(area, exceptZaaknummer));
    }

    @Override
    public void keepRules(RuleFiles files) {
        if (!knownRules.contains(files.hash())) {
            writer.submit(RuleStore.keep(files));
            knownRules.add(files.hash());
        }
    }

    @Override
    public KeptCase keep(NewCase newCase) {
        return writer.submit(CaseKeeper.keep(newCase));
    }

    /** Empty when there is no such case, or when it was lawfully destroyed. */
    public Optional<KeptCase> find(String nummer) {
        return reader.read(sql -> CaseKeeper.byNummer(sql, nummer));
    }

    /**
     * @param page from 0
     * @param size cases on a page
     */
    public CasePage search(CaseFilter filter, int page, int size) {
        return search(filter, CaseOrder.NIEUWSTE, page, size);
    }

    /** @param page from 0 */
    public CasePage search(CaseFilter filter, CaseOrder order, int page, int size) {
        return reader.snapshot(sql -> new CaseSearch(filter).page(sql, order, page, size));
    }

    /** All cases that meet the filter, oldest first, without holding them all in memory. */
    public Stream<KeptCase> cases(CaseFilter filter) {
        return reader.cases(filter);
    }

    /** @throws IllegalArgumentException there is no such case */
    public Entry decide(Besluit besluit) {
        return writer.submit(Acts.decide(besluit));
    }

    /** The human decisions on a case, oldest first. */
    public List<Besluit> decisions(String nummer) {
        return reader.read(sql -> Acts.decisions(sql, nummer));
    }

    /**
     * Lawful destruction: empties a case and the decisions on it for good; that it was there, and when, stays provable.
     *
     * @param grondslag the legal ground
     * @throws IllegalArgumentException there is no such case
     */
    public Entry destroy(String nummer, String grondslag, String door, String moment) {
        return writer.submit(Acts.destroy(nummer, grondslag, door, moment));
    }

    /** Every regelset in the archive, in the order in which they were first kept. */
    public List<KeptRules> regelsets() {
        return reader.read(RuleStore::all);
    }

    /** @throws DamagedArchiveException the files are not those that were kept */
    public Optional<RuleFiles> rules(String hash) {
        return reader.read(sql -> RuleStore.find(sql, hash));
    }

    /** @throws IllegalArgumentException there is no such regelset */
    public Entry activate(Activation activation) {
        Entry entry = writer.submit(Acts.activate(activation));
        open.signSoon();
        return entry;
    }

    /** Oldest first. */
    public List<Activation> activations() {
        return reader.read(Acts::activations);
    }

    public Optional<Activation> latestActivation() {
        List<Activation> all = activations();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * Adds an entry of a kind that has no method of its own: GOEDKEURING, HERHALING or EXPORT.
     *
     * @param body JSON in UTF-8
     */
    public Entry append(EntryKind kind, byte[] body) {
        if (kind != EntryKind.GOEDKEURING && kind != EntryKind.HERHALING && kind != EntryKind.EXPORT) {
            throw new IllegalArgumentException(
                    "Een stuk van soort " + kind.text() + " heeft zijn eigen weg in het archief.");
        }
        return writer.submit(ledger -> ledger.append(kind, body));
    }

    /** Every entry from this sequence number on, in order, without holding them all in memory. */
    public Stream<Entry> entries(long fromSeq) {
        return reader.entries(fromSeq);
    }

    /** The sequence number of the last entry; 0 when there is none. */
    public long lastSeq() {
        return reader.read(Entries::tail).seq();
    }

    /** What only an auditor asks. */
    public Audit audit() {
        return audit;
    }

    Reader reader() {
        return reader;
    }

    /**
     * Takes in a whole archive that was read from files.
     *
     * @throws IllegalArgumentException the folder has problems or is a selection, or this archive is not empty
     */
    public void importFrom(CaseFolder cases) {
        writer.submit(Import.of(cases));
    }

    public Verification verify() {
        return verify(List.of());
    }

    /** @param checkpoints texts of checkpoints that were kept elsewhere: they show a cut or rewritten archive */
    public Verification verify(List<String> checkpoints) {
        return verify(checkpoints, count -> {});
    }

    /** @param progress told now and then how many entries were checked; what it throws ends the work */
    Verification verify(List<String> checkpoints, LongConsumer progress) {
        return reader.snapshot(sql -> Verifier.verify(sql, CheckpointCheck.of(folder, checkpoints), progress));
    }

    /** Empties the search tables and fills them again from the entries. */
    public void rebuildIndex() {
        writer.submit(ledger -> ledger.index().rebuild());
    }

    Writer writer() {
        return writer;
    }

    @Override
    public void close() {
        open.close();
    }
}
