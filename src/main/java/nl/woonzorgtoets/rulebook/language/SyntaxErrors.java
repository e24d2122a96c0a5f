package nl.woonzorgtoets.rulebook.language;

import java.util.Comparator;
import java.util.List;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;

/** Says in Dutch what Drools' parser says in English. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    /** Reports the first: what the parser says after that is mostly a consequence. */
    static void report(RuleText rule, String text, List<DroolsError> errors) {
        ParserError first = errors.stream()
                .filter(ParserError.class::isInstance)
                .map(ParserError.class::cast)
                .filter(error -> error.getRow() > 0)
                .min(Comparator.comparingInt(ParserError::getRow).thenComparingInt(ParserError::getCol))
                .orElse(null);
        if (first == null) {
            rule.refuse(0, "Deze regel is niet te lezen. Vergelijk haar met een regel die wel werkt.");
            return;
        }
        int token = Math.min(
                rule.tokens().indexAt(rule.start() + offset(text, first)),
                rule.tokens().size() - 1);
        rule.refuse(token, inRuleLanguage(rule.tokens(), token, first.getMessage()));
    }

    private static int offset(String text, ParserError error) {
        int at = 0;
        for (int line = 1; line < error.getRow(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + Math.max(0, error.getCol());
    }

    /** Words and signs of other languages that people write out of habit. */
    private static String inRuleLanguage(Tokens tokens, int at, String message) {
        String token = tokens.get(at).written();
        return switch (token) {
            case "of" -> "Schrijf || voor 'of'.";
            case "en" -> "Schrijf && of een komma voor 'en'.";
            case ">" ->
                at > 0 && tokens.get(at - 1).isSign("<") ? "Schrijf != voor 'is niet'." : translate(message, token);
            default -> translate(message, token);
        };
    }

    private static String translate(String message, String token) {
        int expecting = message.indexOf("expecting '");
        int end = expecting < 0 ? -1 : message.indexOf('\'', expecting + 11);
        if (message.contains("[ERR 102]") && end > 0) {
            return "Bij " + token + " wordt '" + message.substring(expecting + 11, end) + "' verwacht.";
        }
        if (message.contains("[ERR 104]")) {
            return "Hier mag geen puntkomma staan.";
        }
        if (message.contains("[ERR 105]") || message.contains("[ERR 107]")) {
            return "Bij " + token + " ontbreekt iets.";
        }
        return token + " past hier niet. Controleer haakjes, komma's en aanhalingstekens.";
    }
}
