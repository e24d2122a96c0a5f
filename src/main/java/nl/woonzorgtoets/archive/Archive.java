package nl.woonzorgtoets.archive;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.RuleFiles;

/**
 * The one way into the archive. Whoever may not know of a framework finds here nothing about it: no case, no regelset, no count. What it answers to a write is durably on disk; every method that writes throws {@link
 * StoreUnavailableException} when it could not be kept, and reading goes on.
 */
public interface Archive {

    /** Why nothing is taken in, in Dutch; empty when all is well. */
    Optional<String> readOnlyBecause();

    /** The case that was kept under this idempotency key. */
    Optional<KeptCase> byKey(String idempotencyKey);

    /**
     * What the dossiers in this area that were judged positive add up to: of each zaaknummer its latest assessment, where its
     * latest besluit goes before the oordeel. A total is null (unknown) when one contribution is.
     *
     * @param kader key of the framework; cases of another do not count
     * @param area the answer that groups dossiers
     * @param exceptZaaknummer the case at hand does not count towards itself, however its number was typed
     */
    Map<String, BigDecimal> portfolio(String kader, String area, String exceptZaaknummer);

    /** The same with the cases that were taken in and are not on disk yet, for a case that will be kept after them. */
    Snapshot snapshot(String kader, String area, String exceptZaaknummer);

    /**
     * The zaaknummers of this framework, as they were typed, that are not the same as this one but may well be meant so: with or without
     * a hyphen, leading zeros, or a letter that looks like a figure. At most three, newest first.
     */
    List<String> nearly(String kader, String zaaknummer);

    /** Keeps the files of a regelset of this framework by content, once, so that every case that it judged can be replayed. */
    void keepRules(String kader, RuleFiles files);

    /**
     * Appends one case; returns only after it is durably on disk. Does nothing but return the earlier case when the idempotency
     * key was used before.
     *
     * @throws StoreUnavailableException nothing is acknowledged; try again later, with the same key
     */
    default KeptCase keep(NewCase newCase) {
        return takeIn(newCase).onDisk();
    }

    /** The first half of {@link #keep}: gives a case its place in line and does not wait for the disk. From now on it counts. */
    TakenIn takeIn(NewCase newCase);

    /** Empty when there is no such case, or when it was lawfully destroyed. */
    Optional<KeptCase> find(String nummer);

    /** Newest first. */
    default CasePage search(CaseFilter filter, int page, int size) {
        return search(filter, CaseOrder.NIEUWSTE, page, size);
    }

    /**
     * @param page from 0
     * @param size cases on a page
     */
    CasePage search(CaseFilter filter, CaseOrder order, int page, int size);

    /** All cases that meet the filter, oldest first, without holding them all in memory. */
    Stream<KeptCase> cases(CaseFilter filter);

    /** Whether whoever asks may know of every case that this could mean. */
    boolean reaches(CaseFilter filter);

    /** What meets the filter at this moment, with everything that belongs to it. */
    CaseSelection select(CaseFilter filter);

    /** @throws IllegalArgumentException there is no such case */
    Entry decide(Besluit besluit);

    /** @throws IllegalArgumentException there is no such case, or nothing was decided on it */
    Entry follow(Vervolg vervolg);

    /** @throws IllegalArgumentException there is no such case, it was decided on, or it was withdrawn before */
    Entry withdraw(Intrekking intrekking);

    /** Why a case no longer counts; empty while it does. */
    Optional<Intrekking> withdrawal(String nummer);

    /**
     * Keeps a letter about a case as it was sent, under the next version.
     *
     * @throws IllegalArgumentException there is no such case
     */
    Entry send(Brief brief);

    /** The letters about a case that were sent, oldest first. */
    List<Brief> letters(String nummer);

    /** The numbers of cases of which nobody looked yet whether they are border cases, newest first. */
    List<String> unlookedAt(int most);

    /** Of how many cases that else meet a filter on border cases nobody looked yet whether they are; 0 of another filter. */
    long unlookedAt(CaseFilter filter);

    /**
     * Says of cases close to which borders they lie, for who searches; no entries. Of a case that is not there nothing is kept.
     *
     * @param grenzen by number; none: it is no border case; null when nobody can tell
     */
    void mark(Map<String, List<NearBorder>> grenzen);

    /** The human decisions on a case, oldest first, each with what followed. */
    List<Besluit> decisions(String nummer);

    /**
     * Lawful destruction: empties a case and the decisions on it for good; that it was there, and when, stays provable.
     *
     * @param grondslag the legal ground
     * @throws IllegalArgumentException there is no such case
     */
    Entry destroy(String nummer, String grondslag, String door, String moment);

    /** Every regelset in the archive, in the order in which they were first kept. */
    List<KeptRules> regelsets();

    /** @throws DamagedArchiveException the files are not those that were kept */
    Optional<RuleFiles> rules(String hash);

    /** @throws IllegalArgumentException there is no such regelset */
    Entry activate(Activation activation);

    /** Oldest first. */
    List<Activation> activations();

    default Optional<Activation> latestActivation() {
        return latestActivation(key -> true);
    }

    /** @param framework of which frameworks, by their key */
    Optional<Activation> latestActivation(Predicate<String> framework);

    /**
     * Adds an entry of a kind that has no method of its own: GOEDKEURING, HERHALING or EXPORT.
     *
     * @param body JSON in UTF-8
     */
    Entry append(EntryKind kind, byte[] body);

    /** Every approval or every activation, oldest first. */
    List<Entry> releases(EntryKind kind);

    /** Every entry from this sequence number on, in order, without holding them all in memory. */
    Stream<Entry> entries(long fromSeq);

    /** These entries, in the order of their numbers given, without holding them all in memory. */
    Stream<Entry> entries(List<Long> seqs);

    /** The links of the first so many entries, in order. */
    List<String> links(long size);

    /** The sequence number of the last entry; 0 when there is none. */
    long lastSeq();

    /** What colleagues keep beside it. */
    Work work();

    /** What only an auditor asks. */
    Audit audit();

    default Verification verify() {
        return verify(List.of(), count -> {});
    }

    /**
     * Recomputes everything that the archive claims about itself.
     *
     * @param checkpoints texts of checkpoints that were kept elsewhere: they show a cut or rewritten archive
     * @param progress told now and then how many entries were checked; what it throws ends the work
     */
    default Verification verify(List<String> checkpoints, LongConsumer progress) {
        return verify(checkpoints, progress, entry -> {});
    }

    /**
     * The same, for who does something with every entry besides, so that all is read once.
     *
     * @param each given every entry that can be read, in order
     */
    Verification verify(List<String> checkpoints, LongConsumer progress, Consumer<Entry> each);

    /**
     * Takes in a whole archive, seal for seal.
     *
     * @param entries read one at a time
     * @throws IllegalArgumentException this archive is not empty
     */
    void restore(Stream<Entry> entries, Collection<RuleFiles> rules);
}
