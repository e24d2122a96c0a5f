package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.oordeel.Grensnaam;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Drempel.Waarde;

/** The borders of a framework of which it says how far a figure beside them may be beside the truth. */
public final class Borders {

    private static final String KADER = "kader.yaml";

    /**
     * One of them.
     *
     * @param naam as cases are found by it
     * @param waarde where it lies on that day, with its unit
     * @param marge how far, with its unit
     * @param omdat why so far; null when that is not said
     * @param bestand the file it stands in
     * @param regel the line in it; null when that is not known
     */
    public record Border(
            String naam, String label, String waarde, String marge, String omdat, String bestand, Integer regel) {}

    private final Kader kader;
    private final List<Border> all = new ArrayList<>();

    private Borders(Kader kader) {
        this.kader = kader;
    }

    /** In the order of the framework: thresholds, then the score, then the signals. */
    public static List<Border> of(Rulebook rulebook, LocalDate day) {
        Borders borders = new Borders(rulebook.kader());
        rulebook.drempels().values().stream().filter(it -> it.marge() != null).forEach(it -> borders.add(it, day));
        borders.addScore();
        borders.addSignals();
        return List.copyOf(borders.all);
    }

    private void add(Drempel it, LocalDate day) {
        Waarde now = it.op(day, null);
        Waarde last = now != null || it.waarden().isEmpty()
                ? now
                : it.waarden().get(it.waarden().size() - 1);
        all.add(new Border(
                it.naam(),
                it.label(),
                now != null && now.waarde() instanceof BigDecimal number
                        ? with(number, it.marge().gemeten() ? null : it.eenheid())
                        : "nu niet in werking",
                margin(it.marge(), it.eenheid()),
                it.marge().omdat(),
                last == null ? "drempels.yaml" : last.bestand(),
                last == null ? null : last.regel()));
    }

    private void addScore() {
        Marge margin = kader.marges().score();
        if (margin == null) {
            return;
        }
        kader.klassen().stream()
                .filter(it -> it.vanaf().signum() > 0)
                .forEach(it -> all.add(ofKader(
                        Grensnaam.klasse(it.naam()),
                        "Score voor " + Dutch.quoted(it.naam()),
                        Dutch.number(it.vanaf()),
                        margin)));
        kader.criteria().values().stream()
                .filter(it -> it.minimum() != null)
                .forEach(it -> all.add(ofKader(
                        Grensnaam.criterium(it.id()),
                        "Ondergrens van " + Dutch.quoted(it.naam()),
                        Dutch.number(it.minimum()),
                        margin)));
    }

    private void addSignals() {
        Marge margin = kader.marges().signalen();
        if (margin != null && kader.aanhoudenVanaf() != null) {
            all.add(ofKader(
                    Grensnaam.SIGNALEN,
                    "Aantal signalen over integriteit",
                    String.valueOf(kader.aanhoudenVanaf()),
                    margin));
        }
    }

    private static Border ofKader(String naam, String label, String waarde, Marge margin) {
        return new Border(naam, label, waarde, Dutch.number(margin.waarde()), margin.omdat(), KADER, null);
    }

    private static String margin(Marge it, String unit) {
        String number = Dutch.number(it.waarde());
        if (it.procent()) {
            return number + " % van de grens";
        }
        return it.per() != null
                ? number + " in het aantal"
                : unit != null && unit.startsWith("%") ? number + " procentpunt" : number;
    }

    private static String with(BigDecimal number, String unit) {
        return Optional.ofNullable(unit)
                .map(it -> Dutch.number(number) + " " + it)
                .orElse(Dutch.number(number));
    }
}
