package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;

/** Reads what stands between the name of a rule and {@code when}: where it rests on, and what it says when it fires. */
final class HeadParser {

    private static final String SOURCE = "bron";
    private static final String TEXT = "tekst";

    private final String file;
    private final List<Token> tokens;
    private final int when;
    private final Problems problems;
    private Token source;
    private Token text;

    /** @param when index of that word */
    HeadParser(String file, List<Token> tokens, int when, Problems problems) {
        this.file = file;
        this.tokens = tokens;
        this.when = when;
        this.problems = problems;
    }

    /** Null when it is not there, or not rightly written, which is then reported. */
    Token source() {
        return source;
    }

    /** Null when it is not there. */
    Token text() {
        return text;
    }

    void parse(int from) {
        int sources = 0;
        int texts = 0;
        for (int at = from, next; at < when; at = next) {
            next = next(at);
            String name = annotation(at);
            if (!tokens.get(at).isSign("@")) {
                attribute(at, next);
            } else if (!name.equals(SOURCE) && !name.equals(TEXT)) {
                problems.at(place(at), "'@" + name + "' mag niet: een regel heeft alleen @bron en @tekst.", "@bron");
            } else if ((name.equals(SOURCE) ? ++sources : ++texts) > 1) {
                problems.at(
                        place(at),
                        "Een regel heeft " + (name.equals(SOURCE) ? "precies" : "hoogstens") + " één @" + name + ".");
            } else if (!isText(at, next)) {
                problems.at(
                        place(at),
                        name.equals(SOURCE)
                                ? "Schrijf de bron als @bron( \"document:paragraaf\" )."
                                : "Schrijf de tekst als @tekst( \"Een hele zin over het plan.\" ).");
            } else {
                keep(name, tokens.get(at + 3));
                next = at + 5;
            }
        }
        if (sources == 0) {
            problems.at(place(0), "Deze regel heeft geen bron. Zet onder de naam @bron( \"document:paragraaf\" ).");
        }
    }

    private void keep(String name, Token value) {
        if (name.equals(SOURCE)) {
            source = value;
        } else {
            text = value;
        }
    }

    private String annotation(int at) {
        return at + 1 < when ? tokens.get(at + 1).text() : "";
    }

    /** Where the annotation or attribute at this index ends: at the next, and an attribute also at the end of its line. */
    int next(int at) {
        int next = at + 1;
        while (next < when
                && !tokens.get(next).isSign("@")
                && (tokens.get(at).isSign("@")
                        || tokens.get(next).line() == tokens.get(at).line())) {
            next++;
        }
        return next;
    }

    private boolean isText(int at, int next) {
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
                        + "' mag niet: tussen de naam en when staan alleen @bron en @tekst. De volgorde van regels doet er niet toe.");
    }

    private Place place(int index) {
        return tokens.get(index).place();
    }
}
