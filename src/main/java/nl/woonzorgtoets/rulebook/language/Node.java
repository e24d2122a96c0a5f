package nl.woonzorgtoets.rulebook.language;

import java.util.List;

/** A constraint or expression as it is written, before its names and types are checked. */
sealed interface Node {

    /** Index of its first token. */
    int from();

    /** Index after its last token. */
    int to();

    /** A field. */
    record Name(String name, int from, int to) implements Node {}

    record Variable(String name, int from, int to) implements Node {}

    /** A string, number, or true or false. */
    record Literal(Token token, int from, int to) implements Node {}

    record Arithmetic(Node left, String sign, Node right, int from, int to) implements Node {}

    record Comparison(Node left, String operator, Node right, int from, int to) implements Node {}

    record Membership(Node value, boolean negated, List<Node> members, int from, int to) implements Node {}

    /** Parts joined by {@code &&} or ({@code any}) {@code ||}. */
    record Logic(boolean any, List<Node> parts, int from, int to) implements Node {}
}
