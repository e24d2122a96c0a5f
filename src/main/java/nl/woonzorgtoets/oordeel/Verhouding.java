package nl.woonzorgtoets.oordeel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woonzorgtoets.base.Breuk;

/**
 * The smallest and largest value that (sum of numerators) / (sum of denominators) can take when of each item one option holds.
 *
 * <p>Dinkelbach's method: at the extreme ratio r no choice of options improves on numerator − r × denominator. Exact, because
 * fractions are; ends, because each round passes to a better one of finitely many choices.
 */
final class Verhouding {

    /** One way an item can turn out: so much of so much; (0, 0) leaves it out. */
    record Deel(Breuk teller, Breuk noemer) {
        static final Deel GEEN = new Deel(Breuk.NUL, Breuk.NUL);

        boolean teltMee() {
            return !noemer.isNul();
        }
    }

    private Verhouding() {}

    /** The ratio of exactly these, or null when none of them counts. */
    static Breuk van(List<Deel> delen) {
        Breuk teller = Breuk.NUL;
        Breuk noemer = Breuk.NUL;
        for (Deel deel : delen) {
            if (deel.teltMee()) {
                teller = teller.plus(deel.teller());
                noemer = noemer.plus(deel.noemer());
            }
        }
        return noemer.isNul() ? null : teller.gedeeldDoor(noemer);
    }

    /** The lowest ratio, or null when nothing can count. */
    static Breuk laagste(List<List<Deel>> onderdelen) {
        return uiterste(onderdelen, Comparator.naturalOrder());
    }

    /** The highest ratio, or null when nothing can count. */
    static Breuk hoogste(List<List<Deel>> onderdelen) {
        return uiterste(onderdelen, Comparator.reverseOrder());
    }

    private static Breuk uiterste(List<List<Deel>> onderdelen, Comparator<Breuk> beter) {
        List<List<Deel>> mee = new ArrayList<>(onderdelen.size());
        List<Deel> keuze = new ArrayList<>(onderdelen.size());
        boolean teKiezen = false;
        for (List<Deel> opties : onderdelen) {
            Deel eerste = eersteDieTelt(opties);
            if (eerste != null) {
                mee.add(opties);
                keuze.add(eerste);
                teKiezen |= opties.size() > 1;
            }
        }
        Breuk verhouding = van(keuze);
        while (teKiezen) {
            for (int i = 0; i < keuze.size(); i++) {
                keuze.set(i, beste(mee.get(i), verhouding, beter));
            }
            Breuk volgende = van(keuze);
            if (volgende == null || beter.compare(volgende, verhouding) >= 0) {
                return verhouding;
            }
            verhouding = volgende;
        }
        return verhouding;
    }

    /** Null when none does. */
    private static Deel eersteDieTelt(List<Deel> opties) {
        for (Deel deel : opties) {
            if (deel.teltMee()) {
                return deel;
            }
        }
        return null;
    }

    /** The option that moves the ratio furthest; the first of those that move it as far. */
    private static Deel beste(List<Deel> opties, Breuk verhouding, Comparator<Breuk> beter) {
        Deel beste = null;
        Breuk verst = null;
        for (Deel deel : opties) {
            Breuk winst = deel.teller().min(verhouding.maal(deel.noemer()));
            if (verst == null || beter.compare(winst, verst) < 0) {
                beste = deel;
                verst = winst;
            }
        }
        return beste;
    }
}
