package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Reads the {@code when} of one rule: patterns, not, exists and accumulate, of which the brackets are known to match. */
final class ConditionParser {

    private static final int MOST = 12;
    private static final String PLAIN =
            "Binnen not, exists en accumulate staan alleen gewone patronen, verbonden door and.";

    private final Cursor cursor;
    private final Problems problems;
    private final PartParser parts;
    private int patterns;

    ConditionParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.parts = new PartParser(cursor, problems);
    }

    /** What can be read; the rest is reported. */
    List<Syntax.Condition> conditions() {
        List<Syntax.Condition> conditions = new ArrayList<>();
        while (!cursor.atEnd()) {
            int from = cursor.index();
            try {
                joined(conditions);
            } catch (NotInLanguage refusal) {
                problems.at(refusal);
                cursor.skipCondition(from);
            }
        }
        return List.copyOf(conditions);
    }

    /** One or more: joined by {@code and}, or between brackets that begin with it. */
    private void joined(List<Syntax.Condition> conditions) throws NotInLanguage {
        if (isPrefixed()) {
            prefixed(conditions);
            return;
        }
        do {
            one(conditions);
        } while (cursor.takeWord("and"));
    }

    private boolean isPrefixed() {
        return cursor.isSign("(") && cursor.peek(1).isWord("and");
    }

    private void prefixed(List<Syntax.Condition> conditions) throws NotInLanguage {
        cursor.next();
        cursor.next();
        do {
            one(conditions);
        } while (!cursor.isSign(")"));
        cursor.next();
    }

    private void one(List<Syntax.Condition> conditions) throws NotInLanguage {
        if (cursor.take("(")) {
            joined(conditions);
            cursor.expect(")");
        } else if (cursor.isWord("not") || cursor.isWord("exists")) {
            conditions.add(existence());
        } else if (cursor.isWord("accumulate")) {
            conditions.add(accumulation());
        } else {
            conditions.add(pattern());
        }
    }

    private Syntax.Existence existence() throws NotInLanguage {
        int from = cursor.index();
        boolean negated = cursor.next().isWord("not");
        List<Syntax.Condition> inside = new ArrayList<>();
        if (isPrefixed()) {
            prefixed(inside);
        } else {
            one(inside);
        }
        return new Syntax.Existence(negated, plain(inside), cursor.span(from));
    }

    private Syntax.Accumulation accumulation() throws NotInLanguage {
        int from = cursor.index();
        cursor.next();
        if (!cursor.take("(")) {
            throw notAccumulated();
        }
        List<Syntax.Condition> inside = new ArrayList<>();
        joined(inside);
        if (!cursor.take(";")) {
            throw notAccumulated();
        }
        List<Syntax.Total> totals = parts.totals();
        List<Syntax.Part> conditions = cursor.take(";") ? parts.parts() : List.of();
        cursor.expect(")");
        return new Syntax.Accumulation(plain(inside), totals, conditions, cursor.span(from));
    }

    private NotInLanguage notAccumulated() {
        String word = Refusal.ofWord(cursor.peek());
        String afterComma = cursor.isSign(",") ? Refusal.ofWord(cursor.peek(1)) : null;
        String reason = word == null ? afterComma : word;
        return new NotInLanguage(
                cursor.peek().place(),
                reason == null ? "Schrijf accumulate( patroon; $totaal : sum( $veld ); voorwaarde )." : reason,
                null);
    }

    private static List<Syntax.Pattern> plain(List<Syntax.Condition> inside) throws NotInLanguage {
        List<Syntax.Pattern> patterns = new ArrayList<>();
        for (Syntax.Condition condition : inside) {
            if (!(condition instanceof Syntax.Pattern pattern)) {
                throw new NotInLanguage(condition.span().place(), PLAIN, null);
            }
            patterns.add(pattern);
        }
        return List.copyOf(patterns);
    }

    private Syntax.Pattern pattern() throws NotInLanguage {
        int from = cursor.index();
        Token variable = null;
        if (cursor.peek(1).isSign(":")) {
            variable = cursor.next();
            cursor.next();
        }
        Token type = cursor.peek();
        if (type.kind() != Kind.WORD || !cursor.peek(1).isSign("(") || Refusal.isReserved(type)) {
            throw notAPattern(type);
        }
        if (variable != null && variable.kind() != Kind.VARIABLE) {
            throw new NotInLanguage(variable.place(), "Een variabele begint met $.", "$" + variable.text());
        }
        if (++patterns == MOST + 1) {
            problems.at(type.place(), "Een regel mag hoogstens " + MOST + " patronen hebben. Maak er meer regels van.");
        }
        cursor.next();
        cursor.next();
        List<Syntax.Part> inside = cursor.isSign(")") ? List.of() : parts.parts();
        cursor.expect(")");
        return new Syntax.Pattern(variable, type, inside, cursor.span(from));
    }

    private NotInLanguage notAPattern(Token token) {
        String reason = switch (token.text()) {
            case "||", "of" ->
                "'" + token.text() + "' tussen patronen mag niet: maak twee regels, of gebruik || binnen een patroon.";
            case "&&", "en" ->
                "'" + token.text()
                        + "' tussen patronen mag niet: zet ze onder elkaar, of gebruik and binnen not, exists en accumulate.";
            default -> Refusal.ofWord(token);
        };
        if (reason == null && (cursor.atEnd() || token.isSign(";"))) {
            return cursor.refuse();
        }
        return new NotInLanguage(
                token.place(),
                reason == null
                        ? "'" + token.written()
                                + "' past hier niet. Hier hoort een patroon, zoals Gebied( sesWoa < $grens )."
                        : reason,
                null);
    }
}
