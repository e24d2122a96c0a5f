package nl.woonzorgtoets.oordeel;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of the framework in which answers of the dossier are filled in: "Plan in de wijk {locatie.wijkcode}". */
public record Sjabloon(String tekst) {

    private static final Pattern PAD = Pattern.compile("\\{([A-Za-z0-9.]+)}");

    /** The dossier paths it asks for. */
    public List<String> paden() {
        return PAD.matcher(tekst).results().map(it -> it.group(1)).toList();
    }

    /**
     * The text with the answers in words; empty when one of them is not there.
     *
     * @param antwoord the answer at a path in words; null or empty: not there
     */
    public String invullen(Function<String, String> antwoord) {
        Function<MatchResult, String> woord = it -> {
            String gegeven = antwoord.apply(it.group(1));
            return gegeven == null ? "" : Matcher.quoteReplacement(gegeven);
        };
        boolean compleet = paden().stream().map(antwoord).noneMatch(it -> it == null || it.isEmpty());
        return compleet ? PAD.matcher(tekst).replaceAll(woord) : "";
    }
}
