package nl.woonzorgtoets.prestaties.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Fact;

/** What paragraph 5.3 looks at, in plain objects that any engine takes; null: unknown. Their names are those of the facts in the rules. */
public record Paragraph(
        Map<String, Drempel> drempels,
        Gebied gebied,
        Portefeuille portefeuille,
        Locatie locatie,
        Spreiding spreiding,
        Gemeenschap gemeenschap,
        List<Doelgroep> doelgroepen) {

    public record Drempel(String naam, BigDecimal waarde, String tekst) {}

    public record Gebied(BigDecimal sesWoa, BigDecimal leefbaarometer, BigDecimal woningen) {}

    public record Portefeuille(BigDecimal kwetsbareEenheden, BigDecimal bestaandeKwetsbareEenheden) {}

    public record Locatie(Boolean verspreid, String complexKwetsbaar, BigDecimal bestaandeZorgplekkenBuurt) {}

    public record Gemeenschap(Boolean aanspreekpunt247, Boolean beheerconvenant) {}

    /** A reason that was not given is an empty one. */
    public record Spreiding(
            Boolean verplaatstOverconcentratie,
            Boolean vermindertConcentratie,
            BigDecimal kwetsbareEenhedenVoor,
            BigDecimal kwetsbareEenhedenNa,
            String redenUitzondering,
            Bewijs bewijsUitzondering) {}

    public record Bewijs(int aantal) {}

    public record Doelgroep(
            String code,
            boolean kwetsbaar,
            String rol,
            BigDecimal aantalPersonen,
            BigDecimal aantalEenheden,
            BigDecimal bestaandeEenheden) {}

    /** Of all facts of a case. */
    public static Paragraph of(List<Fact> facts) {
        return of(facts, drempels(facts));
    }

    /** The same with thresholds that were looked up before, for all cases of a day and a place. */
    public static Paragraph of(List<Fact> facts, Map<String, Drempel> drempels) {
        Set<Object> kwetsbaar = new HashSet<>();
        List<Read> groups = new ArrayList<>();
        Map<String, Read> single = new HashMap<>();
        for (Fact fact : facts) {
            Read read = new Read(fact);
            switch (fact.type().name()) {
                case "Doelgroep" -> groups.add(read);
                case "Aandachtsgroep" -> {
                    if (Boolean.TRUE.equals(read.value("kwetsbaar"))) {
                        kwetsbaar.add(read.value("code"));
                    }
                }
                default -> single.put(fact.type().name(), read);
            }
        }
        List<Doelgroep> doelgroepen = new ArrayList<>();
        groups.forEach(it -> doelgroepen.add(it.doelgroep(kwetsbaar)));
        return new Paragraph(
                drempels,
                single.get("Gebied").gebied(),
                single.get("Portefeuille").portefeuille(),
                single.get("Locatie").locatie(),
                single.get("Spreiding").spreiding(),
                single.get("Gemeenschap").gemeenschap(),
                doelgroepen);
    }

    public static Map<String, Drempel> drempels(List<Fact> facts) {
        Map<String, Drempel> drempels = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.type().name().equals("Drempel")) {
                Read it = new Read(fact);
                drempels.put(it.text("naam"), new Drempel(it.text("naam"), it.number("waarde"), it.text("tekst")));
            }
        }
        return drempels;
    }

    BigDecimal drempel(String naam) {
        return drempels.get(naam).waarde();
    }

    String stand(String naam) {
        return drempels.get(naam).tekst();
    }

    /** What does not apply is as unknown as what was not answered: no rule of this paragraph fires by either. */
    private record Read(Fact fact) {

        private Gebied gebied() {
            return new Gebied(number("sesWoa"), number("leefbaarometer"), number("woningen"));
        }

        private Portefeuille portefeuille() {
            return new Portefeuille(number("kwetsbareEenheden"), number("bestaandeKwetsbareEenheden"));
        }

        private Locatie locatie() {
            return new Locatie(
                    yesNo("verspreid"), text("complexKwetsbaar"), number("bestaandeZorgplekkenBuurt"));
        }

        private Spreiding spreiding() {
            String reden = text("redenUitzondering");
            return new Spreiding(
                    yesNo("verplaatstOverconcentratie"),
                    yesNo("vermindertConcentratie"),
                    number("kwetsbareEenhedenVoor"),
                    number("kwetsbareEenhedenNa"),
                    reden == null ? "" : reden,
                    new Bewijs(size("bewijsUitzondering")));
        }

        private Gemeenschap gemeenschap() {
            return new Gemeenschap(yesNo("aanspreekpunt247"), yesNo("beheerconvenant"));
        }

        private Doelgroep doelgroep(Set<Object> kwetsbaar) {
            return new Doelgroep(
                    text("code"),
                    kwetsbaar.contains(value("code")),
                    text("rol"),
                    number("aantalPersonen"),
                    number("aantalEenheden"),
                    number("bestaandeEenheden"));
        }

        private Object value(String field) {
            return fact.value(fact.type().field(field));
        }

        private BigDecimal number(String field) {
            return value(field) instanceof BigDecimal it ? it : null;
        }

        private Boolean yesNo(String field) {
            return value(field) instanceof Boolean it ? it : null;
        }

        private String text(String field) {
            return value(field) instanceof String it ? it : null;
        }

        private int size(String field) {
            return value(field) instanceof Collection<?> it ? it.size() : 0;
        }
    }
}
