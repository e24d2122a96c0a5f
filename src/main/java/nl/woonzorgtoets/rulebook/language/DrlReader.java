package nl.woonzorgtoets.rulebook.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;

/**
 * Reads the rule files of one folder, one at a time.
 *
 * <p>Nothing in a file is ever executed or turned into code. One reader serves one folder: it remembers which ids are taken.
 */
public final class DrlReader {

    private static final int LARGEST = 1_000_000;

    private final RuleContext context;
    private final Ids ids = new Ids();

    public DrlReader(RuleContext context) {
        this.context = context;
    }

    /**
     * The rules of the file that are right. Everything that is wrong with the others is added to the meldingen.
     *
     * @param path within the folder
     */
    public List<Rule> read(String path, String text, List<Melding> meldingen) {
        Problems problems = new Problems(path, text, meldingen);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            problems.file("Dit bestand is groter dan 1 MB. Verdeel de regels over meer bestanden.");
            return List.of();
        }
        List<Token> tokens = new Scanner(text, problems).scan();
        RuleReader reader = new RuleReader(text, path, context, problems);
        List<Rule> rules = new ArrayList<>();
        for (Tokens tokensOfRule : new Skeleton(text, tokens, problems).rules()) {
            Rule rule = reader.read(tokensOfRule, ids);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }
}
