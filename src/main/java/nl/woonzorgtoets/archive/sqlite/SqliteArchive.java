package nl.woonzorgtoets.archive.sqlite;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.Activation;
import nl.woonzorgtoets.archive.Archive;
import nl.woonzorgtoets.archive.Audit;
import nl.woonzorgtoets.archive.Besluit;
import nl.woonzorgtoets.archive.Brief;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.archive.CaseOrder;
import nl.woonzorgtoets.archive.CasePage;
import nl.woonzorgtoets.archive.CaseSelection;
import nl.woonzorgtoets.archive.Entry;
import nl.woonzorgtoets.archive.EntryKind;
import nl.woonzorgtoets.archive.Intrekking;
import nl.woonzorgtoets.archive.KeptCase;
import nl.woonzorgtoets.archive.KeptRules;
import nl.woonzorgtoets.archive.NearBorder;
import nl.woonzorgtoets.archive.NewCase;
import nl.woonzorgtoets.archive.Snapshot;
import nl.woonzorgtoets.archive.TakenIn;
import nl.woonzorgtoets.archive.Verification;
import nl.woonzorgtoets.archive.Vervolg;
import nl.woonzorgtoets.archive.Work;
import nl.woonzorgtoets.archive.cases.AreaTotals;
import nl.woonzorgtoets.archive.cases.AuditQueries;
import nl.woonzorgtoets.archive.cases.BorderMarks;
import nl.woonzorgtoets.archive.cases.CaseIndex;
import nl.woonzorgtoets.archive.cases.CaseKeeper;
import nl.woonzorgtoets.archive.cases.CaseQuery;
import nl.woonzorgtoets.archive.cases.EntryFactory;
import nl.woonzorgtoets.archive.cases.IndexCheck;
import nl.woonzorgtoets.archive.cases.RuleStore;
import nl.woonzorgtoets.archive.cases.RulesCheck;
import nl.woonzorgtoets.archive.cases.Underway;
import nl.woonzorgtoets.archive.cases.WorkTables;
import nl.woonzorgtoets.archive.database.DataFolder;
import nl.woonzorgtoets.archive.database.ProcessLock;
import nl.woonzorgtoets.archive.database.Reader;
import nl.woonzorgtoets.archive.ledger.CheckpointCheck;
import nl.woonzorgtoets.archive.ledger.Entries;
import nl.woonzorgtoets.archive.ledger.Ledger;
import nl.woonzorgtoets.archive.ledger.Seals;
import nl.woonzorgtoets.archive.ledger.Verifier;
import nl.woonzorgtoets.archive.ledger.Writer;
import nl.woonzorgtoets.base.Reach;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** The archive in one SQLite file. */
public final class SqliteArchive implements Archive, AutoCloseable {

    private final DataFolder folder;
    private final Reader reader;
    private final Writer writer;
    private final OpenArchive open;
    private final Reach.Asking asking;
    private final AuditQueries audit;
    private final Underway underway;
    private final WorkTables work;
    private final Set<String> knownRules = ConcurrentHashMap.newKeySet();

    SqliteArchive(OpenArchive open) {
        this(open, Reach.Asking.PROGRAM);
    }

    private SqliteArchive(OpenArchive open, Reach.Asking asking) {
        this.asking = asking;
        this.folder = open.folder();
        this.reader = open.reader();
        this.writer = open.writer();
        this.open = open;
        this.underway = new Underway(writer, reader);
        this.work = new WorkTables(reader, writer, asking);
        this.audit = new AuditQueries(reader, new Seals(folder), asking);
    }

    /**
     * Opens or makes the archive in this folder; on a read-only or damaged disk it can only be read, see {@link
     * #readOnlyBecause}.
     *
     * @throws nl.woonzorgtoets.archive.ArchiveInUseException another process has it open
     */
    public static SqliteArchive open(Path data) {
        return open(data, Clock.systemUTC());
    }

    /** @param clock says when an entry is written */
    public static SqliteArchive open(Path data, Clock clock) {
        return new SqliteArchive(OpenArchive.in(new DataFolder(data), clock, config -> {}));
    }

    /** Of which whoever asks sees the cases and the regelsets within reach. */
    static SqliteArchive open(Path data, Clock clock, Reach.Asking asking) {
        return new SqliteArchive(OpenArchive.in(new DataFolder(data), clock, config -> {}), asking);
    }

    /** Whether this folder holds an archive; false before the first start. */
    public static boolean isIn(Path data) {
        return Files.exists(new DataFolder(data).database());
    }

    /** @throws nl.woonzorgtoets.archive.ArchiveInUseException another process has it open to write */
    public static void refuseWhenInUse(Path data) {
        DataFolder folder = new DataFolder(data);
        if (Files.isDirectory(data) && folder.isWritable()) {
            try {
                ProcessLock.take(folder).close();
            } catch (IOException e) {
                // Opening it says what is wrong.
                return;
            }
        }
    }

    /** Opens an existing archive to look into, also while another process writes to it. */
    public static SqliteArchive openReadOnly(Path data) {
        return new SqliteArchive(
                OpenArchive.readOnly(new DataFolder(data), "Het archief is alleen geopend om te lezen."));
    }

    @Override
    public Optional<String> readOnlyBecause() {
        return Optional.ofNullable(writer.readOnlyBecause());
    }

    @Override
    public Optional<KeptCase> byKey(String idempotencyKey) {
        return reader.read(sql -> CaseKeeper.byKey(sql, idempotencyKey));
    }

    @Override
    public Map<String, BigDecimal> portfolio(String kader, String area, String exceptZaaknummer) {
        return reader.read(sql -> AreaTotals.of(sql, kader, area, exceptZaaknummer));
    }

    @Override
    public Snapshot snapshot(String kader, String area, String exceptZaaknummer) {
        return underway.snapshot(kader, area, exceptZaaknummer);
    }

    @Override
    public List<String> nearly(String kader, String zaaknummer) {
        return reader.read(sql -> AreaTotals.nearly(sql, kader, zaaknummer));
    }

    @Override
    public void keepRules(String kader, RuleFiles files) {
        if (!knownRules.contains(files.hash())) {
            writer.submit(RuleStore.keep(kader, files));
            knownRules.add(files.hash());
        }
    }

    @Override
    public TakenIn takeIn(NewCase newCase) {
        return underway.take(newCase);
    }

    @Override
    public Optional<KeptCase> find(String nummer) {
        return audit.isInReach(nummer) ? reader.read(sql -> CaseKeeper.byNummer(sql, nummer)) : Optional.empty();
    }

    @Override
    public CasePage search(CaseFilter filter, CaseOrder order, int page, int size) {
        return reader.snapshot(sql -> new CaseQuery(within(filter)).page(sql, order, page, size));
    }

    @Override
    public Stream<KeptCase> cases(CaseFilter filter) {
        return CaseQuery.stream(reader, within(filter));
    }

    @Override
    public CaseSelection select(CaseFilter filter) {
        return reader.snapshot(sql -> new CaseQuery(within(filter)).selection(sql));
    }

    @Override
    public boolean reaches(CaseFilter filter) {
        Reach reach = asking.reach();
        return reach.isAll()
                || filter.isWithin(reach)
                || filter.nummer() != null && find(filter.nummer()).isPresent();
    }

    /** Asked at once: a stream is read later, perhaps by another thread. */
    private CaseFilter within(CaseFilter filter) {
        return filter.within(asking.reach());
    }

    @Override
    public Entry decide(Besluit besluit) {
        return aboutCase(besluit.nummer(), EntryFactory.decide(besluit));
    }

    @Override
    public Entry follow(Vervolg vervolg) {
        return aboutCase(vervolg.nummer(), EntryFactory.follow(vervolg));
    }

    @Override
    public Entry withdraw(Intrekking intrekking) {
        return aboutCase(intrekking.nummer(), EntryFactory.withdraw(intrekking));
    }

    @Override
    public Optional<Intrekking> withdrawal(String nummer) {
        return audit.isInReach(nummer) ? reader.read(sql -> CaseKeeper.withdrawal(sql, nummer)) : Optional.empty();
    }

    @Override
    public Entry send(Brief brief) {
        return aboutCase(brief.nummer(), EntryFactory.send(brief));
    }

    private Entry aboutCase(String nummer, Ledger.Job<Entry> job) {
        if (!audit.isInReach(nummer)) {
            throw new IllegalArgumentException("Er is geen zaak " + nummer + ".");
        }
        return writer.submit(job);
    }

    @Override
    public List<String> unlookedAt(int most) {
        return reader.read(sql -> BorderMarks.open(sql, most));
    }

    @Override
    public long unlookedAt(CaseFilter filter) {
        return !filter.asksForGrensgeval()
                ? 0
                : reader.read(sql -> new CaseQuery(within(filter.withoutGrensgeval())).unlookedAt(sql));
    }

    @Override
    public void mark(Map<String, List<NearBorder>> grenzen) {
        writer.submit(ledger -> {
            BorderMarks.put(ledger.sql(), grenzen);
            return null;
        });
    }

    @Override
    public List<Brief> letters(String nummer) {
        return audit.isInReach(nummer) ? reader.read(sql -> CaseKeeper.letters(sql, nummer)) : List.of();
    }

    @Override
    public List<Besluit> decisions(String nummer) {
        return audit.isInReach(nummer) ? reader.read(sql -> CaseKeeper.decisions(sql, nummer)) : List.of();
    }

    @Override
    public Entry destroy(String nummer, String grondslag, String door, String moment) {
        return writer.submit(EntryFactory.destroy(nummer, grondslag, door, moment));
    }

    @Override
    public List<KeptRules> regelsets() {
        Reach reach = asking.reach();
        return reader.read(RuleStore::all).stream()
                .filter(it -> reach.has(it.kader()))
                .toList();
    }

    @Override
    public Optional<RuleFiles> rules(String hash) {
        Reach reach = asking.reach();
        return reader.read(sql -> reach.isAll()
                        || RuleStore.framework(sql, hash).filter(reach::has).isPresent()
                ? RuleStore.find(sql, hash)
                : Optional.empty());
    }

    @Override
    public Entry activate(Activation activation) {
        Entry entry = writer.submit(EntryFactory.activate(activation));
        open.signSoon();
        return entry;
    }

    @Override
    public List<Activation> activations() {
        return reader.read(RuleStore::activations);
    }

    @Override
    public Optional<Activation> latestActivation(Predicate<String> framework) {
        return reader.read(sql -> RuleStore.latestActivation(sql, framework));
    }

    @Override
    public Entry append(EntryKind kind, byte[] body) {
        return writer.submit(EntryFactory.note(kind, body));
    }

    @Override
    public List<Entry> releases(EntryKind kind) {
        return reader.read(sql -> Entries.releases(sql, kind));
    }

    @Override
    public Stream<Entry> entries(long fromSeq) {
        return Entries.stream(reader, fromSeq);
    }

    @Override
    public Stream<Entry> entries(List<Long> seqs) {
        return Entries.stream(reader, seqs);
    }

    @Override
    public List<String> links(long size) {
        return reader.read(sql -> Entries.links(sql, size));
    }

    @Override
    public long lastSeq() {
        return reader.read(Entries::tail).seq();
    }

    @Override
    public Work work() {
        return work;
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public Verification verify(List<String> checkpoints, LongConsumer progress, Consumer<Entry> each) {
        return reader.snapshot(sql -> {
            try (IndexCheck index = new IndexCheck(sql)) {
                return Verifier.verify(
                        sql,
                        CheckpointCheck.of(folder, checkpoints),
                        List.of(new RulesCheck(sql), index),
                        progress,
                        each);
            }
        });
    }

    @Override
    public void restore(Stream<Entry> entries, Collection<RuleFiles> rules) {
        writer.submit(EntryFactory.restore(entries, rules));
    }

    /** Empties the search tables and fills them again from the entries. */
    public void rebuildIndex() {
        writer.submit(ledger -> new CaseIndex(ledger.sql()).rebuild());
    }

    Writer writer() {
        return writer;
    }

    @Override
    public void close() {
        open.close();
    }
}
