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
        Token source = source(tokens.get(1).isSign("@") ? 1 : name == null ? next(1, when) : 2, when);
        Syntax.Conclusion conclusion = new ConclusionParser(tokens, problems).parse(then + 1);
        int before = problems.count();
        List<Syntax.Condition> conditions = conditions(tokens.subList(when + 1, then + 1));
        return new Syntax.Rule(place(0), name, source, conditions, conclusion, before == problems.count());
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

    /** The one between name and {@code when}; null when it is not there, or not rightly written. */
    private Token source(int from, int when) {
        Token source = null;
        int sources = 0;
        for (int at = from, next; at < when; at = next) {
            next = next(at, when);
            if (!tokens.get(at).isSign("@")) {
                attribute(at, next);
            } else if (!tokens.get(at + 1).isWord("bron")) {
                String name = at + 1 < when ? tokens.get(at + 1).text() : "";
                problems.at(place(at), "'@" + name + "' mag niet: een regel heeft alleen @bron.", "@bron");
            } else if (++sources > 1) {
                problems.at(place(at), "Een regel heeft precies één @bron.");
            } else if (isSource(at, next)) {
                source = tokens.get(at + 3);
                next = at + 5;
            } else {
                problems.at(place(at), "Schrijf de bron als @bron( \"document:paragraaf\" ).");
            }
        }
        if (sources == 0) {
            problems.at(place(0), "Deze regel heeft geen bron. Zet onder de naam @bron( \"document:paragraaf\" ).");
        }
        return source;
    }

    /** Where the annotation or attribute at this index ends: at the next, and an attribute also at the end of its line. */
    private int next(int at, int when) {
        int next = at + 1;
        while (next < when
                && !tokens.get(next).isSign("@")
                && (tokens.get(at).isSign("@")
                        || tokens.get(next).line() == tokens.get(at).line())) {
            next++;
        }
        return next;
    }

    private boolean isSource(int at, int next) {
        return at + 5 <= next
                && tokens.get(at + 2).isSign("(")
                && tokens.get(at + 3).kind() == Kind.STRING
                && tokens.get(at + 4).isSign(")");
    }

    /** Anything else between name and {@code when}: salience, no-loop, extends, … */
    private void attribute(int at, int next) {
        String written = file.substring(
                tokens.get(at).start(), tokens.get(Math.min(next, at + 8) - 1).end());
        problems.at(
                place(at),
                "'" + written
                        + "' mag niet: tussen de naam en when staat alleen @bron. De volgorde van regels doet er niet toe.");
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
