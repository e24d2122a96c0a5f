package nl.woonzorgtoets.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the zaken of one area add up to while cases and besluiten come one after another: of each zaak its latest assessment counts, and of
 * that its latest besluit goes before its verdict.
 */
public final class AreaCount {

    /** Of each zaak its cases, oldest first. */
    private final Map<String, List<Standing>> zaken = new HashMap<>();

    /** @param contribution null when its plan lies elsewhere */
    private record Standing(String nummer, boolean positief, Map<String, BigDecimal> contribution) {}

    /**
     * A case comes in the place of what its zaak was before.
     *
     * @param zaak in the one form of {@link Zaaknummer#same}; one without a number never counts
     * @param contribution what it adds in this area; null when its plan lies elsewhere
     */
    public void assessed(String zaak, String nummer, boolean positief, Map<String, BigDecimal> contribution) {
        if (zaak != null) {
            zaken.computeIfAbsent(zaak, key -> new ArrayList<>()).add(new Standing(nummer, positief, contribution));
        }
    }

    /** A besluit on a case, which counts while that is the latest of its zaak. */
    public void decided(String zaak, String nummer, boolean positief) {
        zaken.getOrDefault(zaak, new ArrayList<>())
                .replaceAll(it -> it.nummer().equals(nummer) ? new Standing(nummer, positief, it.contribution()) : it);
    }

    /** A case was kept by mistake: the one of its zaak before counts again. */
    public void mistaken(String zaak, String nummer) {
        zaken.getOrDefault(zaak, new ArrayList<>()).removeIf(it -> it.nummer().equals(nummer));
    }

    /** See {@link Archive#portfolio}. */
    public SortedMap<String, BigDecimal> totals(String exceptZaak) {
        return sums(zaken.entrySet().stream()
                .filter(it -> !it.getKey().equals(exceptZaak))
                .map(Map.Entry::getValue)
                .filter(it -> !it.isEmpty())
                .map(it -> it.get(it.size() - 1))
                .filter(it -> it.positief() && it.contribution() != null)
                .map(Standing::contribution)
                .toList());
    }

    /** Of each name the sum over all that count; null (unknown) when one of them does not say, or does not know. */
    public static SortedMap<String, BigDecimal> sums(Collection<Map<String, BigDecimal>> contributions) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        contributions.stream()
                .flatMap(it -> it.keySet().stream())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(naam -> sums.put(naam, sum(naam, contributions)));
        return sums;
    }

    private static BigDecimal sum(String naam, Collection<Map<String, BigDecimal>> contributions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, BigDecimal> each : contributions) {
            if (each.get(naam) == null) {
                return null;
            }
            sum = sum.add(each.get(naam));
        }
        return plain(sum);
    }

    /** One way to write each number, whatever the order in which it was added up. */
    private static BigDecimal plain(BigDecimal sum) {
        BigDecimal stripped = sum.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
