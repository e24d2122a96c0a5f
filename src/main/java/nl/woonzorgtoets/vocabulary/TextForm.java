package nl.woonzorgtoets.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What shape a text has; {@link #word()} is how vragen.yaml says it. */
public enum TextForm {
    FREE("vrij", null, null),

    /** Where a document is: a link, or its number in the system that keeps it. Never the document itself. */
    PLACE(
            "vindplaats",
            "https?://\\S+|(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._/#()-]*",
            "Vul een link in die met https:// begint, of het nummer van het stuk zonder spaties, zoals D-2026-00123."),

    SHA256(
            "sha256",
            "[0-9a-f]{64}",
            "Een SHA-256 heeft 64 tekens: de cijfers 0 tot en met 9 en de kleine letters a tot en met f.");

    private static final String ITSELF = "Het stuk zelf hoort hier niet, alleen waar het te vinden is. ";

    private final String word;
    private final Pattern pattern;
    private final String wanted;

    TextForm(String word, String pattern, String wanted) {
        this.word = word;
        this.pattern = pattern == null ? null : Pattern.compile(pattern);
        this.wanted = wanted;
    }

    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(TextForm::word).toList();
    }

    /** Whether an answer leads to something that can be opened. */
    public static boolean isLink(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    /** A regular expression that every answer meets; null when any text will do. */
    String pattern() {
        return pattern == null ? null : "^(?:" + pattern.pattern() + ")$";
    }

    /** Whether there can be a number of a citizen in it; what looks like one in a hash is none. */
    boolean canNameSomebody() {
        return this != SHA256;
    }

    /** What is wrong with a text, in Dutch; null when nothing is. */
    String problem(String text) {
        if (pattern == null) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            return (this == PLACE && text.startsWith("data:") ? ITSELF : "") + wanted;
        }
        return isLink(text) ? problemOfLink(text) : null;
    }

    private static String problemOfLink(String text) {
        try {
            URI link = new URI(text);
            if (link.getHost() == null) {
                return "In deze link ontbreekt de naam van het systeem, zoals in https://zaken.voorbeeld.nl/D-2026-00123.";
            }
            return link.getRawUserInfo() == null
                    ? null
                    : "In deze link staat een gebruikersnaam of wachtwoord. Haal die weg.";
        } catch (URISyntaxException e) {
            return "Deze link klopt niet: er staat een teken in dat daar niet kan. Kopieer hem opnieuw.";
        }
    }

    /** How it was most likely meant; null when nobody can tell. */
    String suggestion(String text) {
        String meant = this == SHA256
                ? text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^sha-?256:", "")
                        .replaceAll("[\\s:]", "")
                : text.strip();
        return pattern != null && !meant.equals(text) && problem(meant) == null ? meant : null;
    }
}
