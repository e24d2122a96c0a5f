package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Source;

/** Reads what stands before {@code when}: the name of the rule and its source. */
final class RuleHead {

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9.]+-[A-Za-z0-9]+) (\\S.*)");
    private static final int LONGEST = 200;

    private final RuleText rule;
    private final RuleContext context;
    private String id;
    private String title;
    private Source source;

    RuleHead(RuleText rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
    }

    /** Null when the rule has no right name. */
    String id() {
        return id;
    }

    String title() {
        return title;
    }

    Source source() {
        return source;
    }

    /** @param when index of the word {@code when} */
    void read(int when) {
        Tokens tokens = rule.tokens();
        int at = 1;
        if (tokens.get(1).kind() == Kind.STRING) {
            name(tokens.get(1));
            at = 2;
        } else {
            rule.refuse(
                    1, "Na rule staat de naam tussen aanhalingstekens: rule \"5.3-1 Wat geldt als de regel vuurt\".");
        }
        List<Integer> sources = new ArrayList<>();
        while (at < when) {
            at = tokens.isSign(at, "@") ? annotation(at, when, sources) : attribute(at, when);
        }
        if (sources.isEmpty()) {
            rule.refuse(0, "Deze regel heeft geen bron. Zet onder de naam @bron( \"document:paragraaf\" ).");
        } else if (sources.size() > 1) {
            rule.refuse(sources.get(1), "Een regel heeft precies één @bron.");
        }
        tokens.understand(0, when + 1);
    }

    private void name(Token token) {
        Matcher name = NAME.matcher(token.text());
        if (!name.matches()) {
            rule.refuse(
                    1,
                    "De naam begint met het nummer van de regel, een spatie en wat geldt als de regel vuurt: \"5.3-1 Wijk ligt onder het gemiddelde\".");
        } else if (token.text().length() > LONGEST) {
            rule.refuse(1, "De naam is langer dan " + LONGEST + " tekens.");
        } else {
            id = name.group(1);
            title = name.group(2).strip();
        }
    }

    private int annotation(int at, int when, List<Integer> sources) {
        Tokens tokens = rule.tokens();
        int next = at + 1;
        while (next < when && !tokens.isSign(next, "@")) {
            next++;
        }
        if (!tokens.isWord(at + 1, "bron")) {
            String name = at + 1 < when ? tokens.get(at + 1).text() : "";
            rule.problems().at(rule.offset(at), "'@" + name + "' mag niet: een regel heeft alleen @bron.", "@bron");
            return next;
        }
        sources.add(at);
        boolean shaped = at + 5 <= next
                && tokens.isSign(at + 2, "(")
                && tokens.get(at + 3).kind() == Kind.STRING
                && tokens.isSign(at + 4, ")");
        if (!shaped) {
            rule.refuse(at, "Schrijf de bron als @bron( \"document:paragraaf\" ).");
            return next;
        }
        source(tokens.get(at + 3));
        return at + 5;
    }

    private void source(Token token) {
        Source found = Source.parse(token.text());
        Set<String> paragraphs = context.sources().get(found.document());
        if (paragraphs == null) {
            rule.problems()
                    .unknown(
                            token.start(),
                            "Document '" + found.document() + "' staat niet in bronnen.yaml.",
                            found.document(),
                            context.sources().keySet());
        } else if (found.paragraph() == null || paragraphs.contains(found.paragraph())) {
            source = found;
        } else if (paragraphs.isEmpty()) {
            rule.problems()
                    .at(token.start(), "Document '" + found.document() + "' heeft geen paragrafen.", found.document());
        } else {
            rule.problems()
                    .unknown(
                            token.start(),
                            "Paragraaf '" + found.paragraph() + "' staat in bronnen.yaml niet bij '" + found.document()
                                    + "'.",
                            found.paragraph(),
                            paragraphs);
        }
    }

    /** Anything else between name and {@code when}: salience, no-loop, extends, … */
    private int attribute(int at, int when) {
        Tokens tokens = rule.tokens();
        int next = at + 1;
        while (next < when && !tokens.isSign(next, "@") && rule.line(next) == rule.line(at)) {
            next++;
        }
        rule.refuse(
                at,
                "'" + tokens.text(at, Math.min(next, at + 8))
                        + "' mag niet: tussen de naam en when staat alleen @bron. De volgorde van regels doet er niet toe.");
        return next;
    }
}
