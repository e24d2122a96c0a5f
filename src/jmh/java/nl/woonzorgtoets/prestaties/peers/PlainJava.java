package nl.woonzorgtoets.prestaties.peers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Spreiding;

/** What a programmer would write. */
public final class PlainJava implements Peer {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public String explains() {
        return "nothing";
    }

    @Override
    public Set<String> fired(Paragraph it) {
        Tussenuitkomst worked = Tussenuitkomst.of(it);
        Set<String> fired = new HashSet<>();
        Spreiding spreiding = it.spreiding();
        if (spreiding.verplaatstOverconcentratie() != null) {
            fired.add(spreiding.verplaatstOverconcentratie() ? "5.3-8" : "5.3-9");
        }
        together(it, worked, fired);
        if (worked.voegtKwetsbaarToe()) {
            strength(it, fired);
            if (isThinnedOut(spreiding)) {
                fired.add("5.3-4");
                fired.add("5.3-14");
            }
            complex(it, worked, fired);
            surroundings(it, fired);
        }
        return fired;
    }

    private static void strength(Paragraph it, Set<String> fired) {
        Integer ses = side(it.gebied().sesWoa(), it.drempel("ses-woa.gemiddelde"));
        Integer lbm = side(it.gebied().leefbaarometer(), it.drempel("leefbaarometer.gemiddelde"));
        boolean both = ses != null && lbm != null;
        if (it.stand("draagkracht.modus").equals("BEIDE_ONDER")) {
            add(fired, "5.3-1", both && ses < 0 && lbm < 0);
            add(fired, "5.3-2", ses != null && ses >= 0);
            add(fired, "5.3-3", lbm != null && lbm >= 0);
        } else {
            add(fired, "5.3-5", ses != null && ses <= 0);
            add(fired, "5.3-6", lbm != null && lbm <= 0);
            add(fired, "5.3-7", both && ses > 0 && lbm > 0);
        }
        add(fired, "5.3-12", both && ses < 0 && lbm >= 0);
        add(fired, "5.3-13", both && ses >= 0 && lbm < 0);
    }

    private static boolean isThinnedOut(Spreiding it) {
        return Boolean.TRUE.equals(it.vermindertConcentratie())
                && it.kwetsbareEenhedenVoor() != null
                && it.kwetsbareEenhedenNa() != null
                && it.kwetsbareEenhedenNa().compareTo(it.kwetsbareEenhedenVoor()) < 0
                && !it.redenUitzondering().isEmpty()
                && it.bewijsUitzondering().aantal() >= 1;
    }

    private static void together(Paragraph it, Tussenuitkomst worked, Set<String> fired) {
        if (worked.toegevoegdKwetsbaar() == null
                || worked.toegevoegdKwetsbaar().signum() <= 0
                || worked.toegevoegdSamen() == null) {
            return;
        }
        boolean few = worked.toegevoegdSamen().compareTo(it.drempel("fair-share.vrije-voet")) <= 0;
        BigDecimal share = it.gebied().woningen();
        boolean much = share != null
                && worked.toegevoegdSamen()
                                .multiply(HUNDRED)
                                .compareTo(it.drempel("fair-share.maximum-aandeel").multiply(share))
                        > 0;
        boolean little = share != null && !much;
        add(fired, "5.3-10", !few && much);
        add(fired, "5.3-11", few || little);
        add(fired, "5.3-15", few && much);
    }

    private static void complex(Paragraph it, Tussenuitkomst worked, Set<String> fired) {
        if (!Boolean.FALSE.equals(it.locatie().verspreid())) {
            return;
        }
        add(fired, "5.3-16", "JA".equals(it.locatie().complexKwetsbaar()));
        add(
                fired,
                "5.3-17",
                worked.kwetsbareEenheden().compareTo(it.drempel("complex.maximum-kwetsbaar")) > 0
                        && worked.dragers()
                                        .multiply(HUNDRED)
                                        .compareTo(worked.bewoners().multiply(it.drempel("complex.dragers")))
                                < 0);
    }

    private static void surroundings(Paragraph it, Set<String> fired) {
        BigDecimal places = it.locatie().bestaandeZorgplekkenBuurt();
        add(fired, "5.3-18", places != null && places.compareTo(it.drempel("zorgplekken.buurt")) > 0);
        add(
                fired,
                "5.3-19",
                Boolean.TRUE.equals(it.gemeenschap().aanspreekpunt247())
                        && Boolean.TRUE.equals(it.gemeenschap().beheerconvenant()));
    }

    private static Integer side(BigDecimal value, BigDecimal of) {
        return value == null ? null : value.compareTo(of);
    }

    private static void add(Set<String> fired, String rule, boolean holds) {
        if (holds) {
            fired.add(rule);
        }
    }
}
