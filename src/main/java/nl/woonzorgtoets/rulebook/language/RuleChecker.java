package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.rulebook.model.Conclusion;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;

/** Checks one rule against all that has a name, and gives its meaning. */
final class RuleChecker {

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9.]+-[A-Za-z0-9]+) (\\S.*)");
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 400;

    private final String path;
    private final RuleContext context;
    private final Map<String, String> ids;
    private final Set<String> ended;
    private final Problems problems;

    /**
     * @param ids of all rules of the folder, each with its place: an id belongs to one rule for ever
     * @param ended ids of the rules that do not count
     */
    RuleChecker(String path, RuleContext context, Map<String, String> ids, Set<String> ended, Problems problems) {
        this.path = path;
        this.context = context;
        this.ids = ids;
        this.ended = ended;
        this.problems = problems;
    }

    /** Of no use when something is wrong, which is then reported; null when it does not count. */
    Rule check(Syntax.Rule rule) {
        Matcher name = rule.name() == null ? null : name(rule.name());
        if (name != null) {
            claim(name.group(1), rule);
            if (ended.contains(name.group(1))) {
                return null;
            }
        }
        Source source = rule.source() == null ? null : source(rule.source());
        Conclusion conclusion =
                rule.conclusion() == null ? null : new ConclusionChecker(context, problems).check(rule.conclusion());
        Scope scope = new Scope(rule.readable());
        List<Condition> conditions = new ConditionChecker(context, problems, scope).check(rule.conditions());
        return name == null
                ? null
                : new Rule(
                        name.group(1),
                        name.group(2).strip(),
                        rule.text() == null ? null : text(rule.text()),
                        source,
                        path,
                        rule.place().line(),
                        conditions,
                        conclusion,
                        scope.size(),
                        context.editie().kentNietInWerking() ? Rule.thresholdsOf(conditions) : Set.of());
    }

    private Matcher name(Token token) {
        Matcher name = NAME.matcher(token.text());
        if (!name.matches()) {
            problems.at(
                    token.place(),
                    "De naam begint met het nummer van de regel, een spatie en wat geldt als de regel vuurt: \"5.3-1 Wijk ligt onder het gemiddelde\".");
            return null;
        }
        if (token.text().length() > LONGEST) {
            problems.at(token.place(), "De naam is langer dan " + LONGEST + " tekens.");
            return null;
        }
        return name;
    }

    private String text(Token token) {
        if (!context.editie().heeftTekstPerRegel()) {
            problems.at(token.place(), Editie.hoortBijTweede("'@tekst'"));
        } else if (token.text().isBlank() || token.text().length() > LONGEST_TEXT) {
            problems.at(
                    token.place(),
                    "De tekst van een regel is een of twee zinnen, met hoogstens " + LONGEST_TEXT + " tekens.");
        }
        return token.text().strip();
    }

    private void claim(String id, Syntax.Rule rule) {
        String other = ids.putIfAbsent(id, path + ", regel " + rule.place().line());
        if (other != null) {
            problems.at(
                    rule.name().place(),
                    "Nummer " + id + " is al van een andere regel: " + other
                            + ". Kies een nummer dat nog niet gebruikt is.");
        }
    }

    private Source source(Token token) {
        Source source = Source.parse(token.text());
        String document = source.document();
        Set<String> paragraphs = context.sources().get(document);
        if (paragraphs == null) {
            problems.unknown(
                    token.place(),
                    "Document '" + document + "' staat niet in bronnen.yaml.",
                    document,
                    context.sources().keySet());
        } else if (source.paragraph() != null && paragraphs.isEmpty()) {
            problems.at(token.place(), "Document '" + document + "' heeft geen paragrafen.", document);
        } else if (source.paragraph() != null && !paragraphs.contains(source.paragraph())) {
            problems.unknown(
                    token.place(),
                    "Paragraaf '" + source.paragraph() + "' staat in bronnen.yaml niet bij '" + document + "'.",
                    source.paragraph(),
                    paragraphs);
        }
        return source;
    }
}
