package nl.woonzorgtoets.wording;

import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * Whose a number is, in a few words.
 *
 * @param rulebook null when it cannot be read any more
 */
public record Whose(Rulebook rulebook) {

    /**
     * Empty when the framework does not say it.
     *
     * @param source where the number comes from; null when it comes from nowhere
     */
    public String of(String source) {
        Bron bron = rulebook == null || source == null
                ? null
                : rulebook.bronnen().get(Source.parse(source).document());
        return bron == null || bron.soort() == null ? "" : words(bron.soort());
    }

    private static String words(Herkomst herkomst) {
        return switch (herkomst) {
            case WET -> "uit de wet";
            case BELEIDSREGEL -> "uit een beleidsregel";
            case VISIE -> "uit de visie";
            case ONDERZOEK -> "uit onderzoek";
            case KEUZE -> "een eigen keuze";
        };
    }
}
