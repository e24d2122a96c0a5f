package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Makes the tree of one rule, from the word {@code rule} to the word {@code end}. */
final class RuleParser {

    private static final int LONGEST = 1_000;

    private final String file;
    private final List<Token> tokens;
    private final Problems problems;

    RuleParser(String file, List<Token> tokens, Problems problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** What can be read of it; null when it has not the form of a rule. What is wrong is reported. */
    Syntax.Rule parse() {
        int when = word("when", 1);
        int then = word("then", when);
        if (then == tokens.size()) {
            problems.at(place(0), "Een regel heeft de vorm: rule \"naam\" @bron( … ) when … then … end.");
            return null;
        }
        Token name = name();
        HeadParser head = new HeadParser(file, tokens, when, problems);
        head.parse(tokens.get(1).isSign("@") ? 1 : name == null ? head.next(1) : 2);
        Syntax.Conclusion conclusion = new ConclusionParser(tokens, problems).parse(then + 1);
        int before = problems.count();
        List<Syntax.Condition> conditions = conditions(tokens.subList(when + 1, then + 1));
        return new Syntax.Rule(
                place(0), name, head.source(), head.text(), conditions, conclusion, before == problems.count());
    }

    private Token name() {
        if (tokens.get(1).kind() == Kind.STRING) {
            return tokens.get(1);
        }
        problems.at(
                place(1),
                "Na rule staat de naam tussen aanhalingstekens: rule \"5.3-1 Wat geldt als de regel vuurt\".");
        return null;
    }

    private List<Syntax.Condition> conditions(List<Token> when) {
        if (tokens.size() > LONGEST) {
            problems.at(place(0), "Deze regel is te lang. Maak er meer regels van.");
            return List.of();
        }
        if (!Brackets.match(when, problems)) {
            return List.of();
        }
        List<Syntax.Condition> conditions = new ConditionParser(new Cursor(file, when), problems).conditions();
        if (when.size() == 1) {
            problems.at(tokens.get(word("when", 1)).place(), "Na when staat minstens één patroon.");
        }
        return conditions;
    }

    /** Index of the word at or after this index; the end when there is none. */
    private int word(String word, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).isWord(word)) {
            at++;
        }
        return at;
    }

    private Place place(int index) {
        return tokens.get(index).place();
    }
}
