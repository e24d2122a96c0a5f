package nl.woonzorgtoets.rulebook.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;

/**
 * Reads the rule files of one folder, one at a time.
 *
 * <p>Nothing in a file is ever executed or turned into code. One reader serves one folder: it remembers which ids are taken.
 */
public final class DrlReader {

    private static final int LARGEST = 1_000_000;

    private final RuleContext context;
    private final Map<String, String> ids = new HashMap<>();

    public DrlReader(RuleContext context) {
        this.context = context;
    }

    /**
     * The rules of the file that are right. Everything that is wrong with the others is added to the meldingen.
     *
     * @param path within the folder
     */
    public List<Rule> read(String path, String text, List<Melding> meldingen) {
        Problems problems = new Problems(path, meldingen, context.editie());
        RuleChecker checker = new RuleChecker(path, context, ids, problems);
        List<Rule> rules = new ArrayList<>();
        for (List<Token> tokens : tokens(text, problems)) {
            int before = problems.count();
            Syntax.Rule syntax = new RuleParser(text, tokens, problems).parse();
            Rule rule = syntax == null ? null : checker.check(syntax);
            if (before == problems.count()) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    /**
     * A condition that stands outside the rule files, as a rule without a conclusion; null when it is not right, which is then added to
     * the meldingen.
     *
     * @param path of the file it stands in
     * @param text with as many lines before it as in that file
     */
    public static Rule calculation(
            String path, String name, Source source, String text, RuleContext context, List<Melding> meldingen) {
        Problems problems = new Problems(path, meldingen, context.editie());
        String closed = text + "\nthen";
        List<Token> tokens = new Scanner(closed, problems).scan();
        if (problems.count() > 0 || !Brackets.match(tokens, problems)) {
            return null;
        }
        List<Syntax.Condition> written = new ConditionParser(new Cursor(closed, tokens), problems).conditions();
        Scope scope = new Scope(problems.count() == 0);
        List<Condition> conditions = new ConditionChecker(context, problems, scope).check(written);
        int line = written.isEmpty() ? 0 : written.get(0).span().place().line();
        return problems.count() > 0
                ? null
                : new Rule(
                        name, name, source, path, line, conditions, null, scope.size(), Rule.thresholdsOf(conditions));
    }

    /** Those of each rule. */
    static List<List<Token>> tokens(String text, Problems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            problems.file("Dit bestand is groter dan 1 MB. Verdeel de regels over meer bestanden.");
            return List.of();
        }
        HiddenCharacters.refuse(text, problems);
        return new RuleSplitter(new Scanner(text, problems).scan(), problems).rules();
    }
}
