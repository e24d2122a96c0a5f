package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the patterns inside a not, an exists or an accumulate: one, or several joined by {@code and}. */
final class Groups {

    private final RuleText rule;
    private final PatternReader reader;

    Groups(RuleText rule, PatternReader reader) {
        this.rule = rule;
        this.reader = reader;
    }

    /** The patterns that are right; what is wrong is reported. */
    List<Condition.Pattern> patterns(BaseDescr descr, Scope scope) {
        List<Condition.Pattern> patterns = new ArrayList<>();
        add(descr, scope, patterns);
        return List.copyOf(patterns);
    }

    private void add(BaseDescr descr, Scope scope, List<Condition.Pattern> patterns) {
        if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(part -> add(part, scope, patterns));
        } else if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
            Condition.Pattern read = reader.read(pattern, scope);
            if (read != null) {
                patterns.add(read);
            }
        } else {
            refuse(descr);
        }
    }

    private void refuse(BaseDescr descr) {
        int from = rule.first(descr);
        int to = Math.max(from + 1, rule.last(descr));
        if (!rule.isRefused(from, to)) {
            rule.refuse(from, "Binnen not, exists en accumulate staan alleen gewone patronen, verbonden door and.");
        }
        rule.tokens().understand(from, to);
    }
}
