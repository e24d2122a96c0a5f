package nl.woonzorgtoets.rulebook.drl;

import java.util.List;
import nl.woonzorgtoets.rulebook.drl.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Conclusion;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Rule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one rule, from the word {@code rule} to the word {@code end}. */
final class RuleReader {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 2_000;

    private final String file;
    private final String path;
    private final RuleContext context;
    private final Problems problems;

    RuleReader(String file, String path, RuleContext context, Problems problems) {
        this.file = file;
        this.path = path;
        this.context = context;
        this.problems = problems;
    }

    /** Null when the rule is wrong, which is then reported. */
    Rule read(Tokens tokens, Ids ids) {
        int before = problems.count();
        RuleText rule = new RuleText(tokens, tokens.get(0).start(), problems);
        int when = tokens.word("when", 1);
        int then = tokens.word("then", when);
        int end = tokens.size() - 1;
        if (then >= end) {
            rule.refuse(0, "Een regel heeft de vorm: rule \"naam\" @bron( … ) when … then … end.");
            return null;
        }
        RuleHead head = new RuleHead(rule, context);
        head.read(when);
        ids.claim(head.id(), path, rule);
        Conclusion conclusion = new ConclusionReader(rule, context).read(then + 1, end);
        tokens.understand(then, tokens.size());
        ConditionReader reader = new ConditionReader(rule, context);
        List<Condition> conditions = isTame(rule, when, then) ? conditions(rule, reader, head, when, then) : List.of();
        return before < problems.count()
                ? null
                : new Rule(
                        head.id(),
                        head.title(),
                        head.source(),
                        path,
                        rule.line(0),
                        conditions,
                        conclusion,
                        reader.variables());
    }

    private List<Condition> conditions(RuleText rule, ConditionReader reader, RuleHead head, int when, int then) {
        int before = problems.count();
        RuleDescr descr = parse(rule);
        if (descr == null) {
            return List.of();
        }
        List<Condition> conditions = reader.read(descr.getLhs());
        if (conditions.isEmpty() && before == problems.count()) {
            rule.refuse(when, "Na when staat minstens één patroon.");
        }
        if (before == problems.count()) {
            leftovers(rule, when, then);
        }
        return conditions;
    }

    /** Whatever Drools read over, is refused: no word of a rule is without meaning. */
    private static void leftovers(RuleText rule, int when, int then) {
        for (int i = when + 1; i < then; i++) {
            Token token = rule.tokens().get(i);
            boolean frame = token.isSign("(")
                    || token.isSign(")")
                    || token.isWord("and")
                    || token.isWord("not")
                    || token.isWord("exists")
                    || token.isWord("accumulate");
            if (!frame && !rule.tokens().isUnderstood(i)) {
                rule.refuse(i, token.written() + " past hier niet.");
                return;
            }
        }
    }

    /** Null when Drools cannot parse it, which is then reported. */
    private RuleDescr parse(RuleText rule) {
        Tokens tokens = rule.tokens();
        int end = tokens.get(tokens.size() - 1).end();
        String text = file.substring(rule.start(), end);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (parsed != null && parsed.getRules().size() == 1 && !parser.hasErrors()) {
                return parsed.getRules().get(0);
            }
        } catch (DroolsParserException | RuntimeException unreadable) {
            // Reported below, like every other text that the parser cannot make sense of.
        }
        if (!problems.between(rule.start(), end)) {
            SyntaxErrors.report(rule, text, parser.getErrors());
        }
        return null;
    }

    /** Whether it is safe and useful to hand the text to the parser; reports why not. */
    private boolean isTame(RuleText rule, int when, int then) {
        Tokens tokens = rule.tokens();
        int depth = 0;
        for (int i = when + 1; i < then; i++) {
            Token token = tokens.get(i);
            String reason = token.kind() == Kind.WORD ? Refusal.ofWord(token.text()) : null;
            if (reason != null) {
                rule.refuse(i, reason);
            }
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth < 0 || depth > DEEPEST) {
                rule.refuse(
                        i,
                        depth < 0
                                ? "Dit haakje sluit iets dat niet geopend is."
                                : "Hier staan te veel haakjes in elkaar.");
                return false;
            }
        }
        if (depth > 0) {
            rule.refuse(when, "Er wordt een haakje geopend dat niet wordt gesloten.");
        } else if (tokens.size() > LONGEST) {
            rule.refuse(0, "Deze regel is te lang. Maak er meer regels van.");
        }
        return depth == 0 && tokens.size() <= LONGEST;
    }
}
