package nl.woonzorgtoets.wording;

import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bron;
import nl.woonzorgtoets.rulebook.model.Herkomst;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.VanWie;

/**
 * Whose a number or text is, in a few words or in sentences.
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

    /** Empty when nobody says it. */
    public String of(VanWie said) {
        return said == null ? "" : words(said.soort());
    }

    /** What the source says, who chose, and why; null when nobody says it. */
    public String sentence(VanWie said) {
        if (said == null) {
            return null;
        }
        String told = told(said);
        if (!said.isKeuze()) {
            return "Dit komt " + words(said.soort()) + ". " + told;
        }
        return (told.isEmpty() ? "" : told + " ") + chose() + " dit zelf. " + said.omdat();
    }

    /** Above a list of choices: who made them, and that no policy did. */
    public String ofTheChoices() {
        return chose()
                + " dit zelf; geen wet, visie of onderzoek schrijft het zo voor. ‘We’ is hier steeds wie dat koos.";
    }

    /** Whoever laid the framework down, chose; as long as nobody did, who made it. */
    private String chose() {
        return rulebook.vaststelling() == null || rulebook.vaststelling().isVastgesteld()
                ? Dutch.capital(rulebook.kader().woorden().beslisser().de()) + " koos"
                : "Wie " + rulebook.kader().naamInZin() + " maakte, koos";
    }

    private String told(VanWie said) {
        String source = said.bron() == null ? "" : new Words(rulebook).source(said.bron());
        if (said.zegt() == null) {
            return source.isEmpty() ? "" : source + ".";
        }
        return source.isEmpty() ? said.zegt() : said.zegt().replaceFirst("\\.$", "") + " (" + source + ").";
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
