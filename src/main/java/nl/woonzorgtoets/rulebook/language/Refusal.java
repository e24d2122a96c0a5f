package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.TreeMap;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Says in Dutch why a word or sign has no place where it stands. */
final class Refusal {

    private static final String COMPARE =
            "bestaat niet in de regeltaal. Vergelijk met == != < <= > >= in, not in, contains of not contains.";
    private static final String FACTS = "mag niet: een regel kijkt alleen naar feiten uit vragen.yaml, rechtstreeks.";
    private static final String THEN =
            "mag niet: een regel trekt precies één conclusie, met insert( Bevinding.<soort>( \"<aspect>\" ) );";
    private static final String CODE = "mag niet: in een regel staat geen programmacode.";

    /** Words that Drools knows and the language of the rules does not. */
    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("eval", "mag niet: schrijf de voorwaarde in een patroon."),
            Map.entry("from", FACTS),
            Map.entry("collect", "mag niet: tel met accumulate en count."),
            Map.entry("forall", "mag niet: schrijf not ( … ) met de omgekeerde voorwaarde."),
            Map.entry("or", "tussen patronen mag niet: maak twee regels, of gebruik || binnen een patroon."),
            Map.entry("over", "mag niet: de regeltaal kent geen tijdvensters."),
            Map.entry("window", "mag niet: de regeltaal kent geen tijdvensters."),
            Map.entry("matches", COMPARE),
            Map.entry("memberOf", COMPARE),
            Map.entry("soundslike", COMPARE),
            Map.entry("excludes", COMPARE),
            Map.entry("str", COMPARE),
            Map.entry("isA", COMPARE),
            Map.entry("instanceof", COMPARE),
            Map.entry("null", "mag niet: een onbeantwoorde vraag is onbekend, en onbekend is geen waarde."),
            Map.entry("this", "mag niet: noem het veld."),
            Map.entry("new", CODE),
            Map.entry("return", CODE),
            Map.entry("init", CODE),
            Map.entry("action", CODE),
            Map.entry("reverse", CODE),
            Map.entry("if", CODE),
            Map.entry("do", CODE),
            Map.entry("break", CODE),
            Map.entry("modify", THEN),
            Map.entry("update", THEN),
            Map.entry("delete", THEN),
            Map.entry("retract", THEN),
            Map.entry("insertLogical", THEN)));

    private Refusal() {}

    /** Why the word is refused wherever it stands in a rule, or null. */
    static String ofWord(String word) {
        String reason = WORDS.get(word);
        return reason == null ? null : "'" + word + "' " + reason;
    }

    /** Why the token has no place in a constraint. */
    static NotInLanguage of(Tokens tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Kind.SIGN) {
            return misplaced(token, at);
        }
        boolean afterName = at > 0 && isName(tokens.get(at - 1));
        return switch (token.text()) {
            case "=" -> ofEquals(tokens, at);
            case "&" -> new NotInLanguage(at, "Schrijf && voor 'en'.", "&&");
            case "|" -> new NotInLanguage(at, "Schrijf || voor 'of'.", "||");
            case "!" ->
                new NotInLanguage(
                        at, "'!' mag niet: schrijf de omgekeerde vergelijking, of not voor een patroon.", null);
            case "-" ->
                new NotInLanguage(
                        at,
                        "Een negatief getal mag niet: schrijf 0 - waarde, of zet het getal in drempels.yaml.",
                        null);
            case "." -> new NotInLanguage(at, "Een punt na een naam mag niet: noem een veld van het feit zelf.", null);
            case ":" -> new NotInLanguage(at, "':' staat alleen na een variabele, vooraan: $naam : veld.", null);
            case "(" ->
                afterName
                        ? new NotInLanguage(
                                at - 1,
                                "'" + tokens.get(at - 1).text() + "(' mag niet: een regel roept geen functies aan.",
                                null)
                        : misplaced(token, at);
            default -> misplaced(token, at);
        };
    }

    private static NotInLanguage ofEquals(Tokens tokens, int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        return next.equals(">") || next.equals("<")
                ? new NotInLanguage(at, "Schrijf " + next + "= en niet =" + next + ".", next + "=")
                : new NotInLanguage(at, "Vergelijk met ==, niet met =.", "==");
    }

    private static NotInLanguage misplaced(Token token, int at) {
        return new NotInLanguage(at, "'" + token.written() + "' past hier niet.", null);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.WORD || token.kind() == Kind.VARIABLE;
    }
}
