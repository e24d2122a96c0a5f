package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads {@code accumulate( patterns; $total : function( $variable ); conditions )}. */
final class AccumulateReader {

    private final RuleText rule;
    private final Groups groups;
    private final Scope scope;

    AccumulateReader(RuleText rule, Groups groups, Scope scope) {
        this.rule = rule;
        this.groups = groups;
        this.scope = scope;
    }

    /** Null when something in it is wrong, which is then reported. */
    Condition.Accumulation read(PatternDescr descr) {
        int before = rule.problems().count();
        AccumulateDescr accumulate = (AccumulateDescr) descr.getSource();
        Tokens tokens = rule.tokens();
        int first = rule.first(descr);
        int close = tokens.closing(first + 1);
        int functions = tokens.find(";", first + 2, close);
        if (!tokens.isWord(first, "accumulate") || functions == close) {
            if (!rule.isRefused(first, close + 1)) {
                rule.refuse(first, "Schrijf accumulate( patroon; $totaal : sum( $veld ); voorwaarde ).");
            }
            return null;
        }
        Scope inside = scope.inner();
        List<Condition.Pattern> patterns = groups.patterns(accumulate.getInput(), inside);
        int conditions = tokens.find(";", functions + 1, close);
        List<Condition.Total> totals = new TotalsReader(rule, scope, inside).read(functions + 1, conditions);
        inside.close();
        tokens.understand(functions, functions + 1);
        tokens.understand(conditions, conditions + 1);
        if (totals.size() != accumulate.getFunctions().size()
                && before == rule.problems().count()) {
            rule.refuse(functions + 1, "Hier horen functies, zoals $totaal : sum( $veld ).");
        }
        ConstraintReader reader = constraints(descr, conditions, close);
        return before < rule.problems().count()
                ? null
                : new Condition.Accumulation(
                        patterns, totals, reader.constraints(), tokens.text(first, close + 1), rule.line(first));
    }

    private ConstraintReader constraints(PatternDescr descr, int conditions, int close) {
        ConstraintReader reader = new ConstraintReader(rule, scope);
        List<ConstraintReader.Part> parts = reader.parse(descr.getDescrs());
        reader.check(parts, Subject.NONE);
        rule.tokens().understandCommas(conditions + 1, close);
        return reader;
    }
}
