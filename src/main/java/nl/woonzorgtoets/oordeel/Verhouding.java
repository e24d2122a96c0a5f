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
    }

    private Verhouding() {}

    /** The lowest ratio, or null when nothing can count. */
    static Breuk laagste(List<List<Deel>> onderdelen) {
        return uiterste(onderdelen, Comparator.naturalOrder());
    }

    /** The highest ratio, or null when nothing can count. */
    static Breuk hoogste(List<List<Deel>> onderdelen) {
        return uiterste(onderdelen, Comparator.reverseOrder());
    }

    private static Breuk uiterste(List<List<Deel>> onderdelen, Comparator<Breuk> beter) {
        List<List<Deel>> mee = onderdelen.stream()
                .filter(opties ->
                        opties.stream().anyMatch(deel -> !deel.noemer().isNul()))
                .toList();
        if (mee.isEmpty()) {
            return null;
        }
        Breuk verhouding = verhouding(mee.stream()
                .map(opties -> opties.stream()
                        .filter(deel -> !deel.noemer().isNul())
                        .findFirst()
                        .orElseThrow())
                .toList());
        while (true) {
            Breuk nu = verhouding;
            List<Deel> keuze = new ArrayList<>();
            for (List<Deel> opties : mee) {
                keuze.add(opties.stream()
                        .min(Comparator.comparing(deel -> deel.teller().min(nu.maal(deel.noemer())), beter))
                        .orElseThrow());
            }
            Breuk volgende = verhouding(keuze);
            if (volgende == null || beter.compare(volgende, nu) >= 0) {
                return nu;
            }
            verhouding = volgende;
        }
    }

    private static Breuk verhouding(List<Deel> delen) {
        Breuk teller = Breuk.NUL;
        Breuk noemer = Breuk.NUL;
        for (Deel deel : delen) {
            teller = teller.plus(deel.teller());
            noemer = noemer.plus(deel.noemer());
        }
        return noemer.isNul() ? null : teller.gedeeldDoor(noemer);
    }
}
