package nl.woonzorgtoets.wording;

import java.util.List;
import java.util.Locale;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** Questions and facts as parts of a Dutch sentence, with the articles and forms that the regelset gives them. */
final class Nouns {

    private static final int TELLING = 4;

    private Nouns() {}

    static boolean isQuestion(String label) {
        return label.endsWith("?");
    }

    /** In the middle of a sentence. */
    static String inside(Field field) {
        return field.words().within(field.label());
    }

    /** With "een" where that is certain to be right. */
    static String indefinite(Field field) {
        return (field.words().article() == null || field.words().plural() ? "" : "een ") + inside(field);
    }

    /** "andere prijsklasse", "ander energielabel". */
    static String other(Field field) {
        boolean het = "het".equals(field.words().article());
        return (field.words().plural() ? "" : "een ") + (het ? "ander " : "andere ") + inside(field);
    }

    /** "woning" for Woning, "bewonersgroep" for Doelgroep: the label's own word, when it is the same thing. */
    static String singular(FactType type) {
        String own = type.name().toLowerCase(Locale.ROOT);
        String word = plural(type);
        for (String ending : List.of("en", "s", "n")) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
            if (sharesEnd(stem, own)) {
                return stem;
            }
        }
        return own;
    }

    static String plural(FactType type) {
        return firstWord(type.label().replaceFirst("^(De|Het) ", "")).toLowerCase(Locale.ROOT);
    }

    private static boolean sharesEnd(String stem, String own) {
        int shared = Math.min(TELLING, own.length());
        return stem.endsWith(own.substring(own.length() - shared));
    }

    /** "de SES-WOA van de wijk", unless the label names the wijk itself. */
    static String of(Field field, FactType region) {
        String phrase = field.definite();
        String place = Dutch.decapital(region.label());
        String noun = place.substring(place.lastIndexOf(' ') + 1);
        boolean isPlace = region.label().startsWith("De ") || region.label().startsWith("Het ");
        if (!isPlace
                || List.of(field.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .contains(noun)) {
            return phrase;
        }
        int bracket = phrase.indexOf(" (");
        return bracket < 0
                ? phrase + " van " + place
                : phrase.substring(0, bracket) + " van " + place + phrase.substring(bracket);
    }

    static String quoted(String text) {
        return "‘" + text + "’";
    }

    private static String firstWord(String text) {
        return text.split("[ ,]", 2)[0];
    }
}
