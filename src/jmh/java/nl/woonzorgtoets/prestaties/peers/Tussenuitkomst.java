package nl.woonzorgtoets.prestaties.peers;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import nl.woonzorgtoets.prestaties.peers.Paragraph.Doelgroep;

/** What the rules read that is counted first; in plain Java for every peer, whose engines are spared that work. */
public record Tussenuitkomst(
        boolean voegtKwetsbaarToe,
        BigDecimal toegevoegdKwetsbaar,
        BigDecimal toegevoegdSamen,
        BigDecimal kwetsbareEenheden,
        BigDecimal bewoners,
        BigDecimal dragers) {

    static Tussenuitkomst of(Paragraph it) {
        boolean pitches = it.stand("standplaatsen.modus").equals("TELLEN_MEE");
        boolean adds = false;
        BigDecimal added = ZERO;
        BigDecimal units = ZERO;
        BigDecimal persons = ZERO;
        BigDecimal bearing = ZERO;
        for (Doelgroep group : it.doelgroepen()) {
            persons = plus(persons, group.aantalPersonen());
            if ("DRAGER".equals(group.rol())) {
                bearing = plus(bearing, group.aantalPersonen());
            }
            if (group.kwetsbaar()) {
                units = plus(units, group.aantalEenheden());
                if (pitches || !group.code().equals("III.iii")) {
                    adds |= adds(group);
                    added = plus(added, added(group));
                }
            }
        }
        return new Tussenuitkomst(adds, added, together(added, it.portefeuille()), units, persons, bearing);
    }

    private static boolean adds(Doelgroep group) {
        BigDecimal added = added(group);
        return added != null && added.signum() > 0
                || group.aantalPersonen().signum() > 0
                        && group.aantalEenheden().signum() == 0;
    }

    private static BigDecimal added(Doelgroep group) {
        return group.bestaandeEenheden() == null
                ? null
                : group.aantalEenheden().subtract(group.bestaandeEenheden());
    }

    private static BigDecimal together(BigDecimal added, Paragraph.Portefeuille earlier) {
        return added == null || earlier.kwetsbareEenheden() == null || earlier.bestaandeKwetsbareEenheden() == null
                ? null
                : added.add(earlier.kwetsbareEenheden()).subtract(earlier.bestaandeKwetsbareEenheden());
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal value) {
        return sum == null || value == null ? null : sum.add(value);
    }
}
