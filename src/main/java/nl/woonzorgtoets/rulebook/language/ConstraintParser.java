package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/**
 * Parses one constraint, or one expression.
 *
 * <p>The language is small and total: comparisons joined by {@code &&} and {@code ||}, over fields, variables, literals and plain
 * arithmetic. What is not one of these is refused here, whatever Drools would make of it.
 */
final class ConstraintParser {

    private static final int LONGEST = 300;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Tokens tokens;
    private final int end;
    private int at;

    ConstraintParser(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.at = from;
        this.end = to;
    }

    /** A constraint that fills all the tokens. */
    Node constraint() throws NotInLanguage {
        refuseLong();
        Node node = or();
        if (at < end) {
            throw refuse();
        }
        if (isValue(node) && isAfterDecimalComma(node.from())) {
            throw new NotInLanguage(
                    node.from(),
                    "Een getal met een komma kan niet. Zet het in drempels.yaml, met een punt; in een regel staan alleen 0, 1 en 100.",
                    null);
        }
        if (isValue(node)) {
            throw new NotInLanguage(
                    node.from(),
                    "Hier staat een waarde, geen voorwaarde. Vergelijk haar met iets: == != < <= > >= in contains.",
                    null);
        }
        return node;
    }

    private boolean isAfterDecimalComma(int token) {
        return token > 1
                && tokens.get(token).kind() == Kind.NUMBER
                && tokens.get(token - 1).isSign(",")
                && tokens.get(token - 2).kind() == Kind.NUMBER;
    }

    /** An expression that fills all the tokens. */
    Node expression() throws NotInLanguage {
        refuseLong();
        Node node = sum();
        if (at < end) {
            throw refuse();
        }
        return value(node);
    }

    private void refuseLong() throws NotInLanguage {
        if (end - at > LONGEST) {
            throw new NotInLanguage(at, "Deze voorwaarde is te lang. Maak er meer voorwaarden of regels van.", null);
        }
    }

    private Node or() throws NotInLanguage {
        int from = at;
        List<Node> parts = new ArrayList<>(List.of(and()));
        while (take("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : logic(true, parts, from);
    }

    private Node and() throws NotInLanguage {
        int from = at;
        List<Node> parts = new ArrayList<>(List.of(relation()));
        while (take("&&")) {
            parts.add(relation());
        }
        return parts.size() == 1 ? parts.get(0) : logic(false, parts, from);
    }

    private Node logic(boolean any, List<Node> parts, int from) throws NotInLanguage {
        for (Node part : parts) {
            if (isValue(part)) {
                throw new NotInLanguage(
                        part.from(),
                        "Aan elke kant van && en || staat een volledige vergelijking, zoals aantal > 0.",
                        null);
            }
        }
        return new Node.Logic(any, List.copyOf(parts), from, at);
    }

    private Node relation() throws NotInLanguage {
        int from = at;
        Node left = sum();
        if (at >= end) {
            return left;
        }
        Token token = tokens.get(at);
        if (token.kind() == Kind.SIGN && COMPARISONS.contains(token.text())) {
            at++;
            return new Node.Comparison(value(left), token.text(), value(sum()), from, at);
        }
        boolean negated = token.isWord("not");
        Token word = negated && at + 1 < end ? tokens.get(at + 1) : token;
        if (word.isWord("in") || word.isWord("contains")) {
            at += negated ? 2 : 1;
            return word.isWord("in")
                    ? new Node.Membership(value(left), negated, members(), from, at)
                    : new Node.Comparison(value(left), negated ? "not contains" : "contains", value(sum()), from, at);
        }
        return left;
    }

    private List<Node> members() throws NotInLanguage {
        expect("(");
        List<Node> members = new ArrayList<>();
        do {
            members.add(value(sum()));
        } while (take(","));
        expect(")");
        return List.copyOf(members);
    }

    private Node sum() throws NotInLanguage {
        int from = at;
        Node left = product();
        while (isAt("+") || isAt("-")) {
            String sign = tokens.get(at++).text();
            left = new Node.Arithmetic(value(left), sign, value(product()), from, at);
        }
        return left;
    }

    private Node product() throws NotInLanguage {
        int from = at;
        Node left = primary();
        while (isAt("*") || isAt("/")) {
            String sign = tokens.get(at++).text();
            left = new Node.Arithmetic(value(left), sign, value(primary()), from, at);
        }
        return left;
    }

    private Node primary() throws NotInLanguage {
        if (at >= end) {
            throw new NotInLanguage(end - 1, "Hierna ontbreekt een veld, variabele of waarde.", null);
        }
        int from = at;
        if (take("(")) {
            Node node = or();
            expect(")");
            return node;
        }
        Token token = tokens.get(at);
        if (token.kind() == Kind.SIGN) {
            throw refuse();
        }
        at++;
        return switch (token.kind()) {
            case VARIABLE -> new Node.Variable(token.text(), from, at);
            case WORD -> isTruth(token) ? new Node.Literal(token, from, at) : new Node.Name(token.text(), from, at);
            default -> new Node.Literal(token, from, at);
        };
    }

    private static boolean isTruth(Token token) {
        return token.isWord("true") || token.isWord("false");
    }

    private static boolean isValue(Node node) {
        return !(node instanceof Node.Comparison || node instanceof Node.Membership || node instanceof Node.Logic);
    }

    private static Node value(Node node) throws NotInLanguage {
        if (!isValue(node)) {
            throw new NotInLanguage(node.from(), "Hier hoort een waarde, geen vergelijking.", null);
        }
        return node;
    }

    private boolean isAt(String sign) {
        return at < end && tokens.isSign(at, sign);
    }

    private boolean take(String sign) {
        if (isAt(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws NotInLanguage {
        if (!take(sign)) {
            throw at < end ? refuse() : new NotInLanguage(end - 1, "Hierna ontbreekt '" + sign + "'.", null);
        }
    }

    private NotInLanguage refuse() {
        return Refusal.of(tokens, at);
    }
}
