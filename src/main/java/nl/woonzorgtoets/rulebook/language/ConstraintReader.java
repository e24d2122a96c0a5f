package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.language.Token.Kind;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Operator;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;

/** Reads what stands between the brackets of a pattern, or at the end of an accumulate. */
final class ConstraintReader {

    /**
     * One constraint or binding.
     *
     * @param node null for a binding
     */
    record Part(int from, int to, Node node) {

        /** The literal in {@code naam == "…"}. */
        Optional<Token> drempel() {
            return node instanceof Node.Comparison comparison
                            && comparison.operator().equals(Operator.EQUAL.symbol())
                            && comparison.left() instanceof Node.Name name
                            && name.name().equals(Subject.NAME)
                            && comparison.right() instanceof Node.Literal literal
                            && literal.token().kind() == Kind.STRING
                    ? Optional.of(literal.token())
                    : Optional.empty();
        }
    }

    private final RuleText rule;
    private final Scope scope;
    private final List<Condition.Binding> bindings = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    ConstraintReader(RuleText rule, Scope scope) {
        this.rule = rule;
        this.scope = scope;
    }

    List<Condition.Binding> bindings() {
        return List.copyOf(bindings);
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    /** The parts that can be parsed; the others are reported. */
    List<Part> parse(List<? extends BaseDescr> descrs) {
        List<Part> parts = new ArrayList<>();
        for (BaseDescr descr : descrs) {
            int from = rule.first(descr);
            int to = rule.last(descr);
            rule.tokens().understand(from, to);
            boolean plain = descr instanceof ExprConstraintDescr constraint
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED
                    && from < to;
            if (!plain) {
                rule.refuse(from, "Hier hoort een voorwaarde met een veld, zoals aantal > 0.");
            } else if (!rule.isRefused(from, to)) {
                parse(from, to, parts);
            }
        }
        return parts;
    }

    private void parse(int from, int to, List<Part> parts) {
        Tokens tokens = rule.tokens();
        try {
            if (tokens.get(from).kind() == Kind.VARIABLE && tokens.isSign(from + 1, ":")) {
                binding(from, to);
                parts.add(new Part(from, to, null));
            } else {
                parts.add(new Part(from, to, new ConstraintParser(tokens, from, to).constraint()));
            }
        } catch (NotInLanguage refusal) {
            rule.refuse(refusal);
        }
    }

    private void binding(int from, int to) throws NotInLanguage {
        Tokens tokens = rule.tokens();
        boolean complete = to == from + 3 && tokens.get(from + 2).kind() == Kind.WORD;
        if (!complete) {
            String name = tokens.get(from).text();
            throw new NotInLanguage(
                    from,
                    "Een variabele krijgt de waarde van één veld: " + name
                            + " : veld. Zet een voorwaarde apart, na een komma.",
                    null);
        }
    }

    void check(List<Part> parts, Subject subject) {
        ConstraintChecker checker = new ConstraintChecker(rule.problems(), rule.tokens(), scope, subject);
        for (Part part : parts) {
            if (part.node() == null) {
                bind(part, subject);
            } else if (subject.isDrempel() && part.drempel().isPresent()) {
                Field name = subject.type().field(Subject.NAME);
                constraints.add(new Constraint.Comparison(
                        new Expression.FieldValue(name),
                        Operator.EQUAL,
                        new Expression.Literal(part.drempel().get().text()),
                        rule.tokens().text(part.from(), part.to())));
            } else {
                Optional.ofNullable(checker.check(part.node())).ifPresent(constraints::add);
            }
        }
    }

    private void bind(Part part, Subject subject) {
        Token variable = rule.tokens().get(part.from());
        Token name = rule.tokens().get(part.from() + 2);
        Field field = new Values(rule.problems(), rule.tokens(), scope, subject).field(name.text(), name.start());
        if (scope.mayBind(variable, rule.problems())) {
            ValueType type = field == null ? null : subject.typeOf(field);
            int slot = scope.bind(variable.text(), type, subject, field);
            if (field != null) {
                bindings.add(new Condition.Binding(slot, variable.text(), field));
            }
        }
    }
}
