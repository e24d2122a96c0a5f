package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the {@code when} of one rule from what Drools parsed. */
final class ConditionReader {

    private final RuleText rule;
    private final PatternReader patterns;
    private final Groups groups;
    private final Scope scope = new Scope();
    private final List<Condition> conditions = new ArrayList<>();

    ConditionReader(RuleText rule, RuleContext context) {
        this.rule = rule;
        this.patterns = new PatternReader(rule, context);
        this.groups = new Groups(rule, patterns);
    }

    /** The conditions that are right; what is wrong is reported. */
    List<Condition> read(AndDescr when) {
        when.getDescrs().forEach(this::read);
        return List.copyOf(conditions);
    }

    int variables() {
        return scope.size();
    }

    private void read(BaseDescr descr) {
        if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(this::read);
        } else if (descr instanceof NotDescr || descr instanceof ExistsDescr) {
            existence((ConditionalElementDescr) descr, descr);
        } else if (descr instanceof PatternDescr pattern && pattern.getSource() == null) {
            add(patterns.read(pattern, scope));
        } else if (descr instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr) {
            add(new AccumulateReader(rule, groups, scope).read(pattern));
        } else {
            refuse(descr);
        }
    }

    private void existence(ConditionalElementDescr element, BaseDescr descr) {
        int before = rule.problems().count();
        Tokens tokens = rule.tokens();
        int first = rule.first(descr);
        Scope inside = scope.inner();
        List<Condition.Pattern> inner = new ArrayList<>();
        element.getDescrs().forEach(part -> inner.addAll(groups.patterns((BaseDescr) part, inside)));
        inside.close();
        int open = tokens.find("(", first, tokens.size());
        String text = tokens.text(first, tokens.closing(open) + 1);
        if (before == rule.problems().count()) {
            add(new Condition.Existence(descr instanceof NotDescr, List.copyOf(inner), text, rule.line(first)));
        }
    }

    private void add(Condition condition) {
        if (condition != null) {
            conditions.add(condition);
        }
    }

    private void refuse(BaseDescr descr) {
        int from = rule.first(descr);
        int to = Math.max(from + 1, rule.last(descr));
        if (!rule.isRefused(from, to)) {
            rule.refuse(
                    from,
                    "Dit bestaat niet in de regeltaal. Een regel heeft patronen, not, exists en accumulate; tussen patronen kan geen 'of' staan.");
        }
        rule.tokens().understand(from, to);
    }
}
