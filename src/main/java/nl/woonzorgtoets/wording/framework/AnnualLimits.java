package nl.woonzorgtoets.wording.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.wording.Dutch;

/** The thresholds that are set every year and of which this year's value is not there yet, in sentences. */
public final class AnnualLimits {

    private AnnualLimits() {}

    public static List<String> pastTheirYear(Rulebook rulebook, LocalDate today) {
        return rulebook.drempels().values().stream()
                .map(it -> sentence(it, today))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String sentence(Drempel drempel, LocalDate today) {
        Drempel.Waarde now = drempel.op(today, null);
        return now != null && now.waarde() != null && drempel.isVanEerderJaar(now.vanaf(), today)
                ? Dutch.quoted(drempel.label()) + " heeft nog de waarde van "
                        + now.vanaf().getYear() + ". Voer in drempels.yaml de waarde van " + today.getYear()
                        + " in, met vanaf en bron."
                : null;
    }
}
