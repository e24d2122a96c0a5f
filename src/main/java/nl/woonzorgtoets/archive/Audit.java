package nl.woonzorgtoets.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.document.Spread;

/** What an auditor asks the archive beyond its cases: proofs, departures, movement between areas, earlier replays. */
public interface Audit {

    Seal seal();

    /** Empty when there is no such case. */
    Optional<CaseTrail> trail(String nummer);

    /**
     * What stands at a place in the archive.
     *
     * @param kind text of an {@link EntryKind}
     * @param nummer the case that it is or that it is about; null when it is about none
     */
    record Place(String kind, String nummer) {}

    /** As the search tables say; empty when nothing stands there. */
    Optional<Place> place(long seq);

    /** By year of the assessment in the Netherlands, newest first. */
    List<DeviationCount> deviationsPerYear();

    /**
     * By the answer to one of the features by which cases are found.
     *
     * @param year of the assessment; null: all years
     */
    List<DeviationCount> deviationsPer(String kenmerk, String year);

    /** By rule that decided the oordeel; a case counts with each of its rules. */
    List<DeviationCount> deviationsPerRule(String year);

    /**
     * Newest case first.
     *
     * @param page from 0
     */
    List<Deviation> deviations(String year, int page, int size);

    /**
     * Every assessment by a framework and every besluit after a place.
     *
     * @param naam which contribution of the cases is counted
     * @param place 0: from the first on
     */
    AreaEvents areaEvents(String kader, String naam, long place);

    /** The names of what the cases of a framework contribute to their area. */
    List<String> contributions(String kader);

    /**
     * The plans that meet a filter: of each zaak only its latest assessment.
     *
     * @param contribution only plans that add something of this to their area; null: whatever they add
     */
    List<PlanCount> plans(CaseFilter filter, String contribution);

    /** How the cases that meet a filter came out on every criterium and aspect. */
    Spread spread(CaseFilter filter);

    /** Close to which borders the cases that meet a filter lie, the most cases first. */
    List<BorderCount> borders(CaseFilter filter);

    /** The keys of the frameworks that judged these cases. */
    List<String> frameworks(CaseFilter filter);

    /** Of each framework that judged, by its key, the regelset by which it did so last. */
    Map<String, String> newestRegelsets();

    /** The body of the entry that noted this replay. */
    Optional<byte[]> replay(String id);

    /** The bodies of the entries that noted a replay, newest first. */
    List<byte[]> replays(int most);
}
