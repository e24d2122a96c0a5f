package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.TotalFunction;

/** Reads the functions of an accumulate: {@code $total : sum( $variable ), …}. */
final class TotalsReader {

    private static final List<String> FUNCTIONS = Arrays.stream(TotalFunction.values())
            .map(function -> function.name().toLowerCase(Locale.ROOT))
            .toList();

    private final RuleText rule;
    private final Scope outside;
    private final Scope inside;

    /** @param outside where the totals live on */
    TotalsReader(RuleText rule, Scope outside, Scope inside) {
        this.rule = rule;
        this.outside = outside;
        this.inside = inside;
    }

    List<Condition.Total> read(int from, int to) {
        Tokens tokens = rule.tokens();
        List<Condition.Total> totals = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = tokens.find(",", start, to);
            tokens.understand(start, end + 1);
            if (!rule.isRefused(start, end)) {
                one(start, end, totals);
            }
            start = end + 1;
        }
        return totals;
    }

    private void one(int from, int to, List<Condition.Total> totals) {
        Tokens tokens = rule.tokens();
        boolean shaped = to - from >= 5
                && tokens.get(from).kind() == Kind.VARIABLE
                && tokens.isSign(from + 1, ":")
                && tokens.get(from + 2).kind() == Kind.WORD
                && tokens.isSign(from + 3, "(")
                && tokens.closing(from + 3) == to - 1;
        if (!shaped) {
            rule.refuse(from, "Hier hoort een functie, zoals $totaal : sum( $veld ).");
            return;
        }
        TotalFunction function = function(tokens.get(from + 2));
        boolean counts = function == TotalFunction.COUNT;
        Expression argument = counts && to - from == 5 ? null : argument(from + 4, to - 1, counts);
        if (outside.mayBind(tokens.get(from), rule.problems())) {
            String name = tokens.get(from).text();
            int slot = outside.bind(name, ValueType.NUMBER, null, null);
            totals.add(new Condition.Total(slot, name, function, counts ? null : argument));
        }
    }

    private TotalFunction function(Token name) {
        if (FUNCTIONS.contains(name.text())) {
            return TotalFunction.valueOf(name.text().toUpperCase(Locale.ROOT));
        }
        rule.problems().unknown(name.start(), "Functie '" + name.text() + "' bestaat niet.", name.text(), FUNCTIONS);
        return null;
    }

    /** What is added up. Counting looks at no values, so there any variable will do. */
    private Expression argument(int from, int to, boolean counts) {
        try {
            Node node = new ConstraintParser(rule.tokens(), from, to).expression();
            Values values = new Values(rule.problems(), rule.tokens(), inside, Subject.NONE);
            Values.Typed typed = counts ? values.read(node) : values.number(node);
            return typed == null ? null : typed.expression();
        } catch (NotInLanguage refusal) {
            rule.refuse(refusal);
            return null;
        }
    }
}
