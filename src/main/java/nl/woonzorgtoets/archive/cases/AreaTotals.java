package nl.woonzorgtoets.archive.cases;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.woonzorgtoets.archive.AreaCount;
import nl.woonzorgtoets.archive.Zaaknummer;
import nl.woonzorgtoets.archive.database.Sql;

/** Where each zaak stands now, and what the positive ones of an area add up to. */
public final class AreaTotals {

    private AreaTotals() {}

    /**
     * Notes the latest assessment of a zaak that was no mistake, and whether it or the latest besluit on it is positive; it is not once the plan
     * was withdrawn.
     */
    static void refresh(Sql sql, String kader, String zaaknummer) throws SQLException {
        String zaak = Zaaknummer.same(zaaknummer);
        sql.update("DELETE FROM zaak WHERE kader = ? AND zaaknummer = ?", kader, zaak);
        sql.update("""
                INSERT INTO zaak SELECT kader, zaak, seq, gebied,
                    b.seq NOT IN (SELECT seq FROM intrekking) AND coalesce(
                    (SELECT d.positief FROM besluit d WHERE d.nummer = b.nummer ORDER BY d.seq DESC LIMIT 1), positief),
                    ?
                FROM beoordeling b WHERE kader = ? AND zaak = ?
                    AND b.seq NOT IN (SELECT seq FROM intrekking WHERE soort = 'VERGISSING') ORDER BY seq DESC LIMIT 1
                """, Zaaknummer.nearly(zaaknummer), kader, zaak);
    }

    /** See {@link nl.woonzorgtoets.archive.Archive#portfolio}. */
    public static SortedMap<String, BigDecimal> of(Sql sql, String kader, String area, String exceptZaaknummer)
            throws SQLException {
        return of(sql, kader, area, exceptZaaknummer, List.of());
    }

    /** @param underway come after what is on disk, each in the place of what its zaak was before */
    static SortedMap<String, BigDecimal> of(
            Sql sql, String kader, String area, String exceptZaaknummer, List<Underway.Case> underway)
            throws SQLException {
        Map<String, Map<String, BigDecimal>> contributions = new HashMap<>();
        sql.list(
                """
                SELECT z.zaaknummer, b.naam, b.waarde FROM zaak z LEFT JOIN bijdrage b ON b.seq = z.seq
                WHERE z.kader = ? AND z.gebied = ? AND z.positief = 1
                """,
                row -> contributions
                        .computeIfAbsent(row.getString(1), zaak -> new HashMap<>())
                        .put(row.getString(2), number(row.getString(3))),
                kader,
                area);
        for (Underway.Case it : underway) {
            contributions.remove(it.zaak());
            if (it.contributionTo(area) != null) {
                contributions.put(it.zaak(), it.contributionTo(area));
            }
        }
        contributions.remove(Zaaknummer.same(exceptZaaknummer));
        return AreaCount.sums(contributions.values());
    }

    private static BigDecimal number(String waarde) {
        return waarde == null ? null : new BigDecimal(waarde);
    }

    /** See {@link nl.woonzorgtoets.archive.Archive#nearly}. */
    public static List<String> nearly(Sql sql, String kader, String zaaknummer) throws SQLException {
        return sql.list(
                """
                SELECT b.zaaknummer FROM zaak z JOIN beoordeling b USING (seq)
                WHERE z.kader = ? AND z.bijna = ? AND z.zaaknummer <> ? ORDER BY z.seq DESC LIMIT 3
                """, row -> row.getString(1), kader, Zaaknummer.nearly(zaaknummer), Zaaknummer.same(zaaknummer));
    }
}
