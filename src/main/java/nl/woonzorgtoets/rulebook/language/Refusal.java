package nl.woonzorgtoets.rulebook.language;

import java.util.Map;
import java.util.Set;
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
            Map.entry("groupby", "mag niet: tel met accumulate, in een regel per groep."),
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

    /** Words that the language itself uses. */
    private static final Set<String> OWN =
            Set.of("rule", "when", "then", "not", "exists", "accumulate", "and", "in", "contains");

    private Refusal() {}

    /** Why the word is refused wherever it stands in a rule, or null. */
    static String ofWord(Token token) {
        String reason = token.kind() == Kind.WORD ? WORDS.get(token.text()) : null;
        return reason == null ? null : "'" + token.text() + "' " + reason;
    }

    /** Whether the word can never be a name. */
    static boolean isReserved(Token token) {
        return token.kind() == Kind.WORD && (OWN.contains(token.text()) || WORDS.containsKey(token.text()));
    }

    /** Why the token has no place where it stands in a condition. */
    static NotInLanguage of(Token previous, Token token, Token next) {
        if (token.kind() == Kind.WORD) {
            return ofMisplacedWord(token);
        }
        String sign = token.kind() == Kind.SIGN ? token.text() : "";
        return switch (sign) {
            case "=" -> ofEquals(token, next);
            case "&" -> at(token, "Schrijf && voor 'en'.", "&&");
            case "|" -> at(token, "Schrijf || voor 'of'.", "||");
            case "!" -> at(token, "'!' mag niet: schrijf de omgekeerde vergelijking, of not voor een patroon.", null);
            case "-" ->
                at(token, "Een negatief getal mag niet: schrijf 0 - waarde, of zet het getal in drempels.yaml.", null);
            case "." ->
                at(
                        token,
                        "Een punt na een naam mag niet: noem een veld van het feit zelf. Een optie staat tussen aanhalingstekens. Alleen .aantal kan: hoeveel opties er gekozen zijn.",
                        null);
            case ":" -> at(token, "':' staat alleen na een variabele, vooraan: $naam : veld.", null);
            case ">" -> previous.isSign("<") ? at(previous, "Schrijf != voor 'is niet'.", "!=") : misplaced(token);
            case "(" -> ofBracket(previous, token);
            case ")", "," -> at(previous, "Na " + previous.written() + " ontbreekt iets.", null);
            case ";" -> at(token, "Hier mag geen puntkomma staan.", null);
            default -> misplaced(token);
        };
    }

    private static NotInLanguage ofMisplacedWord(Token word) {
        return switch (word.text()) {
            case "of" -> at(word, "Schrijf || voor 'of'.", "||");
            case "en" -> at(word, "Schrijf && of een komma voor 'en'.", "&&");
            default -> ofWord(word) == null ? misplaced(word) : at(word, ofWord(word), null);
        };
    }

    private static NotInLanguage ofEquals(Token equals, Token next) {
        return next.isSign(">") || next.isSign("<")
                ? at(equals, "Schrijf " + next.text() + "= en niet =" + next.text() + ".", next.text() + "=")
                : at(equals, "Vergelijk met ==, niet met =.", "==");
    }

    private static NotInLanguage ofBracket(Token previous, Token bracket) {
        return previous.kind() == Kind.WORD || previous.kind() == Kind.VARIABLE
                ? at(previous, "'" + previous.text() + "(' mag niet: een regel roept geen functies aan.", null)
                : misplaced(bracket);
    }

    private static NotInLanguage misplaced(Token token) {
        return at(token, "'" + token.written() + "' past hier niet.", null);
    }

    private static NotInLanguage at(Token token, String melding, String suggestion) {
        return new NotInLanguage(token.place(), melding, suggestion);
    }
}
