package nl.woonzorgtoets.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** Labels of questions and facts as parts of a Dutch sentence; where Dutch leaves room for doubt, without an article. */
final class Nouns {

    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}[\\p{L}-]*");
    private static final Set<String> HET = Set.of(
            "aantal",
            "deel",
            "aandeel",
            "jaar",
            "percentage",
            "bedrag",
            "totaal",
            "getal",
            "verschil",
            "saldo",
            "scenario");
    private static final List<String> ENDING_HET = List.of("label", "onderzoek", "nummer", "cijfer", "aantal", "jaar");
    private static final Set<String> DE =
            Set.of("soort", "rol", "wijk", "gemeente", "fase", "groep", "looptijd", "huur", "prijs", "ses-woa", "aard");
    private static final List<String> ENDING_DE = List.of(
            "ing", "heid", "teit", "tie", "score", "marge", "klasse", "meter", "datum", "groep", "prijs", "tijd");
    private static final int TELLING = 4;

    /** Words that are names: somewhere they have a capital in the middle of a text. */
    private final Set<String> names = new HashSet<>();

    Nouns(Rulebook rulebook) {
        rulebook.vocabulary().factTypes().values().stream()
                .flatMap(type -> type.fields().stream())
                .forEach(field -> addNames(field.label()));
        rulebook.drempels().values().forEach(drempel -> addNames(drempel.label()));
    }

    private void addNames(String label) {
        Matcher matcher = NAME.matcher(label);
        while (matcher.find()) {
            names.add(matcher.group());
        }
    }

    static boolean isQuestion(String label) {
        return label.endsWith("?");
    }

    /** In the middle of a sentence; what follows a comma goes between brackets. */
    String inside(String label) {
        String first = firstWord(label);
        boolean abbreviation = first.length() > 1 && Character.isUpperCase(first.charAt(1));
        String lower = abbreviation || names.contains(first) ? label : Dutch.decapital(label);
        int comma = lower.indexOf(", ");
        return comma < 0 ? lower : lower.substring(0, comma) + " (" + lower.substring(comma + 2) + ")";
    }

    /** With "de" or "het" where that is certain. */
    String definite(String label) {
        String article = article(label);
        return (article.isEmpty() ? "" : article + " ") + inside(label);
    }

    /** With "een" where that is certain to be right. */
    String indefinite(String label) {
        return (article(label).isEmpty() || isPlural(label) ? "" : "een ") + inside(label);
    }

    /** "andere prijsklasse", "ander energielabel". */
    String other(String label) {
        return (isPlural(label) ? "" : "een ") + (article(label).equals("het") ? "ander " : "andere ") + inside(label);
    }

    static boolean isPlural(String label) {
        String first = firstWord(label).toLowerCase(Locale.ROOT);
        return first.endsWith("kosten") || first.endsWith("woningen") || first.endsWith("bewoners");
    }

    private static String article(String label) {
        String first = firstWord(label).toLowerCase(Locale.ROOT);
        if (HET.contains(first) || ENDING_HET.stream().anyMatch(first::endsWith)) {
            return "het";
        }
        boolean de = DE.contains(first) || ENDING_DE.stream().anyMatch(first::endsWith) || isPlural(label);
        return de ? "de" : "";
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
    String of(Field field, FactType region) {
        String phrase = definite(field.label());
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
