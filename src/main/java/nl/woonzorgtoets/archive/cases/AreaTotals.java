package nl.woonzorgtoets.archive.cases;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.woonzorgtoets.archive.database.Sql;

/** Running totals of what the positive zaken of each area contribute; they equal a fresh sum because decimals add exactly. */
public final class AreaTotals {

    /** The assessment that counts for a zaak. */
    private record Standing(long seq, String gebied, boolean positief) {}

    private record Total(int genoemd, int bekend, BigDecimal som) {

        static final Total NONE = new Total(0, 0, BigDecimal.ZERO);

        Total plus(int sign, String waarde) {
            int known = waarde == null ? 0 : sign;
            BigDecimal change = waarde == null ? BigDecimal.ZERO : new BigDecimal(waarde);
            return new Total(genoemd + sign, bekend + known, sign > 0 ? som.add(change) : som.subtract(change));
        }
    }

    private final Sql sql;
    private final String kader;

    /** @param kader key of the framework whose cases are added up */
    public AreaTotals(Sql sql, String kader) {
        this.sql = sql;
        this.kader = kader;
    }

    /** Brings the totals up to date with the latest assessment and besluit of a zaak; null does nothing. */
    void refresh(String zaaknummer) throws SQLException {
        if (zaaknummer == null) {
            return;
        }
        Optional<Standing> before = standing(zaaknummer);
        Optional<Standing> now = latest(zaaknummer);
        if (before.equals(now)) {
            return;
        }
        if (before.isPresent()) {
            count(before.get(), -1);
            sql.update("DELETE FROM zaak WHERE kader = ? AND zaaknummer = ?", kader, zaaknummer);
        }
        if (now.isPresent()) {
            Standing standing = now.get();
            count(standing, 1);
            int positief = standing.positief() ? 1 : 0;
            sql.update(
                    "INSERT INTO zaak VALUES (?, ?, ?, ?, ?)",
                    kader,
                    zaaknummer,
                    standing.seq(),
                    standing.gebied(),
                    positief);
        }
    }

    /** See {@link nl.woonzorgtoets.archive.Archive#portfolio}. */
    public SortedMap<String, BigDecimal> of(String area, String exceptZaaknummer) throws SQLException {
        int positive = positive(area);
        Map<String, Total> totals = totals(area);
        Optional<Standing> own = standing(exceptZaaknummer).filter(it -> it.positief() && area.equals(it.gebied()));
        if (own.isPresent()) {
            positive--;
            contributions(own.get().seq())
                    .forEach((naam, waarde) -> totals.computeIfPresent(naam, (key, total) -> total.plus(-1, waarde)));
        }
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        for (Map.Entry<String, Total> total : totals.entrySet()) {
            if (total.getValue().genoemd() > 0) {
                boolean known = total.getValue().bekend() == positive;
                sums.put(total.getKey(), known ? plain(total.getValue().som()) : null);
            }
        }
        return sums;
    }

    private void count(Standing standing, int sign) throws SQLException {
        if (!standing.positief() || standing.gebied() == null) {
            return;
        }
        String area = standing.gebied();
        put(area, positive(area) + sign);
        Map<String, Total> totals = totals(area);
        for (Map.Entry<String, String> part : contributions(standing.seq()).entrySet()) {
            Total total = totals.getOrDefault(part.getKey(), Total.NONE).plus(sign, part.getValue());
            put(area, part.getKey(), total);
        }
    }

    private void put(String area, int positive) throws SQLException {
        sql.update("DELETE FROM gebied WHERE kader = ? AND gebied = ?", kader, area);
        if (positive > 0) {
            sql.update("INSERT INTO gebied VALUES (?, ?, ?)", kader, area, positive);
        }
    }

    private void put(String area, String naam, Total total) throws SQLException {
        sql.update("DELETE FROM stand WHERE kader = ? AND gebied = ? AND naam = ?", kader, area, naam);
        if (total.genoemd() > 0) {
            String som = plain(total.som()).toPlainString();
            sql.update(
                    "INSERT INTO stand VALUES (?, ?, ?, ?, ?, ?)",
                    kader,
                    area,
                    naam,
                    total.genoemd(),
                    total.bekend(),
                    som);
        }
    }

    private Optional<Standing> standing(String zaaknummer) throws SQLException {
        return sql.first(
                "SELECT seq, gebied, positief FROM zaak WHERE kader = ? AND zaaknummer = ?",
                row -> new Standing(row.getLong(1), row.getString(2), row.getInt(3) == 1),
                kader,
                zaaknummer);
    }

    private Optional<Standing> latest(String zaaknummer) throws SQLException {
        return sql.first(
                """
                SELECT b.seq, b.gebied, coalesce(
                    (SELECT d.positief FROM besluit d WHERE d.nummer = b.nummer ORDER BY d.seq DESC LIMIT 1), b.positief)
                FROM beoordeling b WHERE b.kader = ? AND b.zaaknummer = ? ORDER BY b.seq DESC LIMIT 1
                """, row -> new Standing(row.getLong(1), row.getString(2), row.getInt(3) == 1), kader, zaaknummer);
    }

    private int positive(String area) throws SQLException {
        return sql.first(
                        "SELECT positief FROM gebied WHERE kader = ? AND gebied = ?", row -> row.getInt(1), kader, area)
                .orElse(0);
    }

    private Map<String, Total> totals(String area) throws SQLException {
        Map<String, Total> totals = new TreeMap<>();
        sql.list(
                "SELECT naam, genoemd, bekend, som FROM stand WHERE kader = ? AND gebied = ?",
                row -> totals.put(
                        row.getString(1), new Total(row.getInt(2), row.getInt(3), new BigDecimal(row.getString(4)))),
                kader,
                area);
        return totals;
    }

    private Map<String, String> contributions(long seq) throws SQLException {
        Map<String, String> parts = new TreeMap<>();
        sql.list(
                "SELECT naam, waarde FROM bijdrage WHERE seq = ?",
                row -> Objects.requireNonNullElse(parts.put(row.getString(1), row.getString(2)), ""),
                seq);
        return parts;
    }

    /** One way to write each number, whatever the order in which it was added up. */
    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
