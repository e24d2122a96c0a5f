package nl.woonzorgtoets.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.RuleFiles;

/** Where cases are kept; nothing is answered that was not kept first. */
public interface CaseStore {

    /** The case that was kept under this idempotency key. */
    Optional<KeptCase> byKey(String idempotencyKey);

    /**
     * What the dossiers in this area that were judged positive add up to: of each zaaknummer its latest assessment, where its
     * latest besluit goes before the oordeel. A total is null (unknown) when one contribution is.
     *
     * @param area the answer that groups dossiers, such as a wijkcode
     * @param exceptZaaknummer the case at hand does not count towards itself
     */
    Map<String, BigDecimal> portfolio(String area, String exceptZaaknummer);

    /** Keeps the files of a regelset by content, once, so that every case that it judged can be replayed. */
    void keepRules(RuleFiles files);

    /**
     * Appends one case; returns only after it is durably on disk. Does nothing but return the earlier case when the idempotency
     * key was used before.
     *
     * @throws StoreUnavailableException nothing is acknowledged; try again later, with the same key
     */
    KeptCase keep(NewCase newCase);
}
