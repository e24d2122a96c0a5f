package nl.woonzorgtoets.rulebook.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/**
 * Reads the rule files of one folder, one at a time.
 *
 * <p>Nothing in a file is ever executed or turned into code. One reader serves one folder: it remembers which ids are taken.
 */
public final class DrlReader {

    private static final int LARGEST = 1_000_000;

    private final RuleContext context;
    private final Set<String> ended;
    private final Map<String, String> ids = new HashMap<>();

    public DrlReader(RuleContext context) {
        this(context, Set.of());
    }

    /** @param ended ids of the rules that do not count, and that may name what is no more */
    public DrlReader(RuleContext context, Set<String> ended) {
        this.context = context;
        this.ended = ended;
    }

    /** Of all rules that were read, also those with which something is wrong. */
    public Set<String> ids() {
        return ids.keySet();
    }

    /**
     * The rules of the file that are right. Everything that is wrong with the others is added to the meldingen.
     *
     * @param path within the folder
     */
    public List<Rule> read(String path, String text, List<Melding> meldingen) {
        Problems problems = new Problems(path, meldingen, context.editie());
        RuleChecker checker = new RuleChecker(path, context, ids, ended, problems);
        List<Rule> rules = new ArrayList<>();
        for (List<Token> tokens : tokens(text, problems)) {
            int before = problems.count();
            Syntax.Rule syntax = new RuleParser(text, tokens, problems).parse();
            Rule rule = syntax == null ? null : checker.check(syntax);
            if (rule != null && before == problems.count()) {
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
     * @param field what it gives
     * @param text with as many lines before it as in that file
     */
    public static Rule calculation(
            String path, Field field, Source source, String text, RuleContext context, List<Melding> meldingen) {
        Problems problems = new Problems(path, meldingen, context.editie());
        String closed = text + "\nthen";
        List<Token> tokens = new Scanner(closed, problems).scan();
        if (problems.count() > 0 || !Brackets.match(tokens, problems)) {
            return null;
        }
        List<Syntax.Condition> written = new ConditionParser(new Cursor(closed, tokens), problems).conditions();
        Scope scope = new Scope(problems.count() == 0);
        List<Condition> conditions = new ConditionChecker(context, problems, scope).check(written);
        if (problems.count() == 0 && field.type() == FieldType.GEHEEL) {
            checkWhole(written, scope, problems);
        }
        int line = written.isEmpty() ? 0 : written.get(0).span().place().line();
        return problems.count() > 0
                ? null
                : new Rule(
                        field.name(),
                        field.name(),
                        null,
                        source,
                        path,
                        line,
                        conditions,
                        null,
                        scope.size(),
                        Rule.thresholdsOf(conditions));
    }

    private static void checkWhole(List<Syntax.Condition> written, Scope scope, Problems problems) {
        written.stream()
                .filter(Syntax.Accumulation.class::isInstance)
                .flatMap(it -> ((Syntax.Accumulation) it).totals().stream())
                .filter(it -> !scope.find(it.variable().text()).type().whole())
                .forEach(it -> problems.at(
                        it.argument().span().place(),
                        "Dit geeft niet altijd een geheel getal. Reken met velden en drempels van de soort geheel, zonder te"
                                + " delen, of zet bij 'soort' decimaal."));
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
