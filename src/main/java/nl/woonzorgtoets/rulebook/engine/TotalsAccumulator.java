package nl.woonzorgtoets.rulebook.engine;

import java.math.BigDecimal;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.reteoo.SubnetworkTuple;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Computes the totals of one accumulate.
 *
 * <p>Drools hands it every combination that possibly fits; it tells the certain from the doubtful.
 *
 * @param fits whether a combination fits the patterns of the source
 * @param arguments what each function adds up; null where it only counts
 * @param single whether the source is one pattern, whose fact then comes first
 */
record TotalsAccumulator(List<Total> totals, Terms.Check fits, List<Terms.Term> arguments, boolean single)
        implements Accumulator {

    @Override
    public Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return null;
    }

    @Override
    public Object init(
            Object memory, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
        return new AccumulateState(totals);
    }

    @Override
    public Object accumulate(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        Object[] matched = matched(tuple, handle, declarations, resolver);
        ((Matched) matched[0]).budget().spend();
        ((AccumulateState) context).add(fits.truth(matched), arguments(matched));
        return context;
    }

    private Object[] matched(BaseTuple tuple, FactHandle handle, Declaration[] declarations, ValueResolver resolver) {
        int first = single ? 1 : 0;
        Object[] matched = new Object[declarations.length + first];
        if (single) {
            matched[0] = handle.getObject();
        }
        BaseTuple source = single ? tuple : (SubnetworkTuple) handle.getObject();
        for (int i = 0; i < declarations.length; i++) {
            matched[i + first] = declarations[i].getValue(resolver, source);
        }
        return matched;
    }

    private Object[] arguments(Object[] matched) {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            Terms.Term argument = arguments.get(i);
            Object value = argument == null ? BigDecimal.ONE : argument.value(matched);
            boolean ofNoUse =
                    value == NotApplicable.NOT_APPLICABLE && !totals.get(i).leavesOut(value);
            values[i] = ofNoUse ? null : value;
        }
        return values;
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public boolean tryReverse(
            Object memory,
            Object context,
            BaseTuple tuple,
            FactHandle handle,
            Object value,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        return false;
    }

    @Override
    public Object getResult(
            Object memory, Object context, BaseTuple tuple, Declaration[] declarations, ValueResolver resolver) {
        return ((AccumulateState) context).totals();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
