package nl.woonzorgtoets.rulebook.language;

import java.util.List;
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

    private static final String HEAD = "rule x";

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
        boolean goodHead = before == problems.count();
        Conclusion conclusion = new ConclusionReader(rule, context).read(then + 1, end);
        ConditionReader reader = new ConditionReader(rule, context);
        List<Condition> conditions = List.of();
        if (new Precheck(rule).passes(when, then)) {
            conditions = conditions(rule, reader, text(rule, when, goodHead), when, then);
        }
        return before < problems.count() ? null : rule(head, rule, conditions, conclusion, reader.variables());
    }

    private Rule rule(RuleHead head, RuleText rule, List<Condition> conditions, Conclusion conclusion, int variables) {
        return new Rule(head.id(), head.title(), head.source(), path, rule.line(0), conditions, conclusion, variables);
    }

    /** The text for Drools' parser. A head that was refused is blanked: it is no use to complain of it twice. */
    private String text(RuleText rule, int when, boolean goodHead) {
        Tokens tokens = rule.tokens();
        String text = file.substring(rule.start(), tokens.get(tokens.size() - 1).end());
        int head = tokens.get(when).start() - rule.start();
        if (goodHead || head <= HEAD.length()) {
            return text;
        }
        return HEAD + text.substring(HEAD.length(), head).replaceAll("[^\n]", " ") + text.substring(head);
    }

    private List<Condition> conditions(RuleText rule, ConditionReader reader, String text, int when, int then) {
        int before = problems.count();
        RuleDescr descr = parse(rule, text);
        if (descr == null) {
            return List.of();
        }
        List<Condition> conditions = reader.read(descr.getLhs());
        if (before == problems.count()) {
            leftovers(rule, when, then);
        }
        if (conditions.isEmpty() && before == problems.count()) {
            rule.refuse(when, "Na when staat minstens één patroon.");
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
    private RuleDescr parse(RuleText rule, String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (parsed != null && parsed.getRules().size() == 1 && !parser.hasErrors()) {
                return parsed.getRules().get(0);
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError unreadable) {
            // Reported below, like every other text that the parser cannot make sense of.
        }
        if (!problems.between(rule.start(), rule.start() + text.length())) {
            SyntaxErrors.report(rule, text, parser.getErrors());
        }
        return null;
    }
}
