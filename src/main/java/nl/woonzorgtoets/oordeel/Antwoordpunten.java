package nl.woonzorgtoets.oordeel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.woonzorgtoets.base.Breuk;

/** How the points of an aspect follow from answers, without rules. */
public sealed interface Antwoordpunten {

    /** Paths of the questions, in the order in which {@link #van} takes their answers. */
    List<String> velden();

    /** Points that are available. */
    BigDecimal uit();

    /** Most points that are given. */
    BigDecimal hoogstens();

    /** The points for these answers, exactly; null when the aspect does not play. */
    Breuk van(List<BigDecimal> antwoorden);

    /** What these answers give; null when the aspect does not play. */
    default Behaald behaald(List<BigDecimal> antwoorden) {
        Breuk punten = van(antwoorden);
        return punten == null ? null : new Behaald(punten, punten, uit(), false, true);
    }

    /** Between which values an answer lies: both the same once it is known, null without a limit. */
    record Bereik(BigDecimal laagste, BigDecimal hoogste) {

        private boolean kanNulZijn() {
            return (laagste == null || laagste.signum() <= 0) && (hoogste == null || hoogste.signum() >= 0);
        }

        private boolean isNul() {
            return laagste != null && hoogste != null && laagste.signum() == 0 && hoogste.signum() == 0;
        }
    }

    /** What can be given while an answer is open; null when the aspect does not play, whatever is answered. */
    Behaald open(List<Bereik> antwoorden, boolean kanVervallen);

    /** Once nothing can change it any more, it is as good as answered. */
    private static Behaald tussen(Breuk laagste, Breuk hoogste, BigDecimal uit, boolean kanVervallen) {
        boolean vast = laagste.compareTo(hoogste) == 0 && !kanVervallen;
        return new Behaald(laagste, hoogste, uit, kanVervallen, vast);
    }

    /**
     * The answer on a scale.
     *
     * @param van the answer that gives nothing; null when the answer itself is the points
     * @param tot the answer that gives all; smaller than {@code van} where less is better
     */
    record Schaal(String veld, BigDecimal van, BigDecimal tot, BigDecimal uit, BigDecimal hoogstens)
            implements Antwoordpunten {

        @Override
        public List<String> velden() {
            return List.of(veld);
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            Breuk antwoord = Breuk.van(antwoorden.get(0));
            Breuk punten = van == null
                    ? antwoord
                    : antwoord.min(Breuk.van(van))
                            .gedeeldDoor(Breuk.van(tot).min(Breuk.van(van)))
                            .maal(Breuk.van(uit));
            return begrensd(punten, hoogstens);
        }

        /** The points only rise, or only fall, with the answer. */
        @Override
        public Behaald open(List<Bereik> antwoorden, boolean kanVervallen) {
            boolean stijgt = van == null || tot.compareTo(van) > 0;
            Breuk links = bij(antwoorden.get(0).laagste(), !stijgt);
            Breuk rechts = bij(antwoorden.get(0).hoogste(), stijgt);
            return tussen(stijgt ? links : rechts, stijgt ? rechts : links, uit, kanVervallen);
        }

        private Breuk bij(BigDecimal antwoord, boolean alles) {
            return antwoord == null ? Breuk.van(alles ? hoogstens : BigDecimal.ZERO) : van(List.of(antwoord));
        }
    }

    /** A share of a whole: all of it gives all points, of nothing there is no share. */
    record Aandeel(String deel, String geheel, BigDecimal uit, BigDecimal hoogstens) implements Antwoordpunten {

        @Override
        public List<String> velden() {
            return List.of(deel, geheel);
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            Breuk alles = Breuk.van(antwoorden.get(1));
            return alles.isNul()
                    ? null
                    : begrensd(Breuk.van(antwoorden.get(0)).gedeeldDoor(alles).maal(Breuk.van(uit)), hoogstens);
        }

        @Override
        public Behaald open(List<Bereik> antwoorden, boolean kanVervallen) {
            Bereik van = antwoorden.get(0);
            Bereik op = antwoorden.get(1);
            return op.isNul() ? null : tussen(minste(van, op), meeste(van, op), uit, kanVervallen || op.kanNulZijn());
        }

        private Breuk minste(Bereik van, Bereik op) {
            boolean vast = isNietNegatief(van) && isNietNegatief(op) && op.hoogste() != null;
            return vast && op.hoogste().signum() > 0 ? van(List.of(van.laagste(), op.hoogste())) : Breuk.NUL;
        }

        private Breuk meeste(Bereik van, Bereik op) {
            boolean vast = isNietNegatief(van) && isNietNegatief(op) && van.hoogste() != null;
            if (vast && van.hoogste().signum() == 0) {
                return Breuk.NUL;
            }
            return vast && op.laagste().signum() > 0 ? van(List.of(van.hoogste(), op.laagste())) : Breuk.van(hoogstens);
        }

        private static boolean isNietNegatief(Bereik bereik) {
            return bereik.laagste() != null && bereik.laagste().signum() >= 0;
        }
    }

    /** @param trappen the lowest first; below the first there are no points */
    record Staffel(String veld, List<Trap> trappen) implements Antwoordpunten {

        /** From this answer on, up to the next. */
        public record Trap(BigDecimal vanaf, BigDecimal punten) {}

        @Override
        public List<String> velden() {
            return List.of(veld);
        }

        @Override
        public BigDecimal uit() {
            return trappen.stream().map(Trap::punten).reduce(BigDecimal.ZERO, BigDecimal::max);
        }

        @Override
        public BigDecimal hoogstens() {
            return uit();
        }

        @Override
        public Behaald open(List<Bereik> antwoorden, boolean kanVervallen) {
            BigDecimal laagste = antwoorden.get(0).laagste();
            BigDecimal hoogste = antwoorden.get(0).hoogste();
            List<Breuk> punten = Stream.concat(
                            Stream.of(laagste == null ? Breuk.NUL : van(List.of(laagste))),
                            trappen.stream()
                                    .filter(it -> laagste == null || it.vanaf().compareTo(laagste) > 0)
                                    .filter(it -> hoogste == null || it.vanaf().compareTo(hoogste) <= 0)
                                    .map(it -> Breuk.van(it.punten())))
                    .sorted()
                    .toList();
            return tussen(punten.get(0), punten.get(punten.size() - 1), uit(), kanVervallen);
        }

        @Override
        public Breuk van(List<BigDecimal> antwoorden) {
            return Breuk.van(trappen.stream()
                    .filter(it -> it.vanaf().compareTo(antwoorden.get(0)) <= 0)
                    .reduce((eerder, trap) -> trap)
                    .map(Trap::punten)
                    .orElse(BigDecimal.ZERO));
        }
    }

    private static Breuk begrensd(Breuk punten, BigDecimal hoogstens) {
        Breuk grens = Breuk.van(hoogstens);
        if (punten.compareTo(Breuk.NUL) < 0) {
            return Breuk.NUL;
        }
        return punten.compareTo(grens) > 0 ? grens : punten;
    }
}
