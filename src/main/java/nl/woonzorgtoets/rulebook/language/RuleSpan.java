package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Editie;

/**
 * Where a rule stands in the text of its file.
 *
 * @param id what its name begins with
 * @param from offset of the word {@code rule}
 * @param to offset behind the word {@code end}
 */
public record RuleSpan(String id, int from, int to) {

    /** Of every rule in a file of a regelset that was read before. */
    public static List<RuleSpan> in(String text) {
        List<RuleSpan> spans = new ArrayList<>();
        for (List<Token> rule : DrlReader.tokens(text, new Problems("", new ArrayList<>(), Editie.NIEUWSTE))) {
            if (rule.size() > 1 && rule.get(1).kind() == Kind.STRING) {
                spans.add(new RuleSpan(
                        rule.get(1).text().split(" ", 2)[0],
                        rule.get(0).start(),
                        rule.get(rule.size() - 1).end()));
            }
        }
        return spans;
    }
}
