package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.Collection;
import nl.woonzorgtoets.base.Breuk;

/** Above what the total cannot come, whatever the points add up to, because of how aspects turned out. */
final class Scoregrens {

    private Scoregrens() {}

    /** The limit as it stands, the lowest that it can become and the highest; the scale where nothing limits it. */
    static Bereik<Breuk> van(BigDecimal schaal, Collection<Aspectstand> standen) {
        BigDecimal nu = schaal;
        BigDecimal laagste = schaal;
        BigDecimal hoogste = schaal;
        boolean vast = true;
        for (Aspectstand stand : standen) {
            if (!stand.aspect().hoogsteScore().isEmpty()) {
                nu = nu.min(grens(stand.aspect(), stand.uitkomst(), schaal));
                BigDecimal minst = schaal;
                BigDecimal meest = BigDecimal.ZERO;
                for (Uitkomst uitkomst : stand.mogelijk()) {
                    BigDecimal grens = grens(stand.aspect(), uitkomst, schaal);
                    minst = minst.min(grens);
                    meest = meest.max(grens);
                }
                laagste = laagste.min(minst);
                hoogste = hoogste.min(meest);
                // Points from answers can be known to give only a part before they are known.
                nu = nu.min(hoogste);
                vast &= minst.compareTo(meest) == 0;
            }
        }
        return vast ? Bereik.vast(Breuk.van(nu)) : new Bereik<>(Breuk.van(nu), Breuk.van(laagste), Breuk.van(hoogste));
    }

    /** Whether it keeps the total under that, for certain or perhaps. */
    static boolean kanOnder(Aspectstand stand, BigDecimal score) {
        return stand.mogelijk().stream()
                .map(stand.aspect().hoogsteScore()::get)
                .anyMatch(it -> it != null && it.compareTo(score) < 0);
    }

    private static BigDecimal grens(Aspect aspect, Uitkomst uitkomst, BigDecimal schaal) {
        return aspect.hoogsteScore().getOrDefault(uitkomst, schaal);
    }
}
