package nl.woonzorgtoets.document;

/**
 * Something to know before one relies on a verdict; it changes nothing about it.
 *
 * @param place name of a threshold, the place of an answer or figure, or the key of the framework
 */
public record Caution(Kind kind, String place) {

    public enum Kind {
        /** An answer that was given and does not count, because other answers make its question irrelevant. */
        ANTWOORD_TELT_NIET_MEE,
        /** An answer is not there, and what the framework says counts for it as long. */
        ANTWOORD_ONTBREEKT_EN_TELT,
        /** A threshold that is set every year, and not yet for the year of the day that counts. */
        JAARGRENS_VERLOPEN,
        /** A threshold has a value that nobody recorded. */
        DREMPEL_ONBEKEND,
        /** A threshold is not in force on the day that counts, so that rules do not apply. */
        DREMPEL_NIET_IN_WERKING,
        /** A figure that was filled in instead of that of the regelset, without saying where it comes from. */
        EIGEN_CIJFER_ZONDER_BRON,
        /** A figure that was filled in and does not count, because it is not said where it comes from. */
        EIGEN_CIJFER_TELT_NIET_MEE,
        /** A figure that decided was derived from others. */
        AFGELEID_CIJFER,
        /** A figure that decided is older than the framework trusts it to be. */
        OUD_CIJFER,
        /** Nothing that gives points applies, and no answer can change that: the framework leaves such a plan without a verdict. */
        NIETS_TE_WEGEN
    }
}
