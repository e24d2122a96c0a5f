package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Cuts a rule file into its rules, and refuses whatever stands beside them. */
final class RuleSplitter {

    private static final int MOST = 100;
    private static final List<String> PACKAGE = List.of("package", "regels");
    private static final List<String> IMPORT =
            List.of("import", "nl", ".", "woonzorgtoets", ".", "oordeel", ".", "Bevinding");
    private static final Place START = new Place(1, 1);

    private final List<Token> tokens;
    private final Problems problems;

    RuleSplitter(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Each from the word {@code rule} to the word {@code end}. */
    List<List<Token>> rules() {
        List<List<Token>> rules = new ArrayList<>();
        int before = problems.count();
        for (int at = imports(packageLine()); at < tokens.size(); ) {
            boolean rule = tokens.get(at).isWord("rule");
            int next = rule ? end(at) : stray(at);
            if (rules.size() == MOST) {
                problems.at(
                        tokens.get(at).place(),
                        "Een bestand mag hoogstens " + MOST + " regels hebben. Verdeel ze over meer bestanden.");
                return rules;
            }
            if (rule && tokens.get(next - 1).isWord("end")) {
                rules.add(tokens.subList(at, next));
            }
            at = next;
        }
        if (rules.isEmpty() && before == problems.count()) {
            problems.file("Dit bestand bevat geen regel.");
        }
        return rules;
    }

    private int packageLine() {
        if (matches(0, PACKAGE)) {
            return afterSemicolon(PACKAGE.size());
        }
        problems.at(START, "Een regelbestand begint met: package regels", "package regels");
        return tokens.isEmpty() || !tokens.get(0).isWord("package") ? 0 : nextLine(0);
    }

    private int imports(int from) {
        int at = from;
        boolean imported = false;
        while (at < tokens.size() && tokens.get(at).isWord("import")) {
            if (matches(at, IMPORT)) {
                imported = true;
                at = afterSemicolon(at + IMPORT.size());
            } else {
                problems.at(
                        tokens.get(at).place(),
                        "Alleen de conclusies worden geïmporteerd.",
                        String.join("", IMPORT).replace("import", "import "));
                at = nextLine(at);
            }
        }
        if (!imported) {
            Place place = at < tokens.size() ? tokens.get(at).place() : START;
            problems.at(place, "Onder package ontbreekt: import nl.woonzorgtoets.oordeel.Bevinding");
        }
        return at;
    }

    private boolean matches(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Token token = at + i < tokens.size() ? tokens.get(at + i) : null;
            if (token == null || token.kind() == Kind.STRING || !token.text().equals(words.get(i))) {
                return false;
            }
        }
        // regels.x would be another package
        return at + words.size() >= tokens.size()
                || !tokens.get(at + words.size()).isSign(".");
    }

    private int afterSemicolon(int at) {
        return at < tokens.size() && tokens.get(at).isSign(";") ? at + 1 : at;
    }

    private int nextLine(int from) {
        int at = from + 1;
        while (at < tokens.size() && tokens.get(at).line() == tokens.get(from).line()) {
            at++;
        }
        return at;
    }

    private int end(int from) {
        for (int at = from + 1; at < tokens.size(); at++) {
            if (tokens.get(at).isWord("end")) {
                return at + 1;
            }
            boolean next = tokens.get(at).isWord("rule")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == Kind.STRING;
            if (next) {
                return unended(from, at);
            }
        }
        return unended(from, tokens.size());
    }

    private int unended(int from, int to) {
        problems.at(tokens.get(from).place(), "Deze regel wordt niet afgesloten met end.");
        return to;
    }

    private int stray(int from) {
        Token token = tokens.get(from);
        problems.at(
                token.place(),
                token.written()
                        + " mag hier niet: een bestand heeft package regels, één import, en daarna alleen regels.");
        int at = from + 1;
        while (at < tokens.size() && !tokens.get(at).isWord("rule")) {
            at++;
        }
        return at;
    }
}
