package nl.woonzorgtoets.rulebook.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.FactType;

/** Checks the {@code when} of one rule, and gives its meaning. What is wrong in it is reported. */
final class ConditionChecker {

    private static final List<String> FUNCTIONS = Arrays.stream(TotalFunction.values())
            .map(function -> function.name().toLowerCase(Locale.ROOT))
            .toList();

    private final RuleContext context;
    private final Problems problems;
    private Scope scope;

    ConditionChecker(RuleContext context, Problems problems, Scope scope) {
        this.context = context;
        this.problems = problems;
        this.scope = scope;
    }

    /** Of no use when something is wrong. */
    List<Condition> check(List<Syntax.Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.check(this))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when it cannot be told what the pattern is about, which is then reported. */
    Condition.Pattern pattern(Syntax.Pattern pattern) {
        if (pattern.variable() != null && scope.mayBind(pattern.variable(), problems)) {
            scope.bindFact(pattern.variable().text());
        }
        Subject subject = subject(pattern);
        if (subject == null) {
            pattern.bindings().forEach(binding -> scope.bindUnknown(binding.variable(), problems));
            return null;
        }
        PartChecker parts = new PartChecker(problems, scope, subject);
        pattern.parts().forEach(part -> part.check(parts));
        Syntax.Span span = pattern.span();
        return new Condition.Pattern(
                subject.type(),
                parts.bindings(),
                parts.constraints(),
                span.text(),
                span.place().line());
    }

    private Subject subject(Syntax.Pattern pattern) {
        Map<String, FactType> types = context.vocabulary().factTypes();
        FactType type = types.get(pattern.type().text());
        if (type == null) {
            problems.unknown(pattern.type(), "Feittype '" + pattern.type().text() + "' bestaat niet.", types.keySet());
            return null;
        }
        return type.name().equals(Subject.DREMPEL) ? drempel(type, pattern) : new Subject(type, null);
    }

    private Subject drempel(FactType type, Syntax.Pattern pattern) {
        List<Token> names = pattern.parts().stream()
                .map(Subject::drempel)
                .flatMap(Optional::stream)
                .toList();
        if (names.size() != 1) {
            if (names.size() > 1 || scope.isComplete()) {
                problems.at(
                        pattern.type().place(),
                        "Noem in een Drempel-patroon precies één drempel: Drempel( naam == \"…\", … ).");
            }
            return null;
        }
        Token name = names.get(0);
        RuleContext.Threshold drempel = context.thresholds().get(name.text());
        if (drempel == null) {
            problems.unknown(
                    name,
                    "Drempel " + name.written() + " bestaat niet.",
                    context.thresholds().keySet());
        }
        return new Subject(type, drempel);
    }

    Condition.Existence existence(Syntax.Existence existence) {
        Scope outside = enter();
        List<Condition.Pattern> patterns = patterns(existence.patterns());
        leave(outside);
        Syntax.Span span = existence.span();
        return new Condition.Existence(
                existence.negated(), patterns, span.text(), span.place().line());
    }

    Condition.Accumulation accumulation(Syntax.Accumulation accumulation) {
        Scope outside = enter();
        List<Condition.Pattern> patterns = patterns(accumulation.patterns());
        List<Condition.Total> totals = new ArrayList<>();
        accumulation.totals().forEach(total -> totals.add(total(total, outside)));
        leave(outside);
        PartChecker parts = new PartChecker(problems, scope, Subject.NONE);
        accumulation.parts().forEach(part -> part.check(parts));
        Syntax.Span span = accumulation.span();
        return new Condition.Accumulation(
                patterns,
                List.copyOf(totals),
                parts.constraints(),
                span.text(),
                span.place().line());
    }

    private List<Condition.Pattern> patterns(List<Syntax.Pattern> patterns) {
        return patterns.stream().map(this::pattern).filter(Objects::nonNull).toList();
    }

    private Scope enter() {
        Scope outside = scope;
        scope = outside.inner();
        return outside;
    }

    private void leave(Scope outside) {
        scope.close();
        scope = outside;
    }

    /** A total lives on outside the accumulate. */
    private Condition.Total total(Syntax.Total total, Scope outside) {
        TotalFunction function = function(total.function());
        boolean counts = function == TotalFunction.COUNT;
        Values.Typed argument = argument(total, function);
        int slot = -1;
        String name = total.variable().text();
        if (outside.mayBind(total.variable(), problems)) {
            slot = outside.bind(name, type(function, argument), null, null);
        }
        return new Condition.Total(
                slot,
                name,
                function,
                counts || argument == null ? null : argument.expression(),
                problems.editie().heeftRuimeTaal());
    }

    private static ValueType type(TotalFunction function, Values.Typed argument) {
        boolean whole = function == TotalFunction.COUNT
                || function != TotalFunction.AVERAGE
                        && argument != null
                        && argument.type().whole();
        return whole ? ValueType.WHOLE : ValueType.NUMBER;
    }

    private TotalFunction function(Token name) {
        if (FUNCTIONS.contains(name.text())) {
            return TotalFunction.valueOf(name.text().toUpperCase(Locale.ROOT));
        }
        problems.unknown(name, "Functie '" + name.text() + "' bestaat niet.", FUNCTIONS);
        return null;
    }

    /** What is added up. Counting looks at no values, so there any variable will do. */
    private Values.Typed argument(Syntax.Total total, TotalFunction function) {
        boolean counts = function == TotalFunction.COUNT;
        if (total.argument() == null) {
            if (!counts && function != null) {
                String name = total.function().text();
                problems.at(total.function().place(), "Tussen de haakjes ontbreekt waarover: " + name + "( $veld ).");
            }
            return null;
        }
        Values values = new Values(problems, scope, Subject.NONE);
        return counts ? total.argument().check(values) : values.toCalculateWith(total.argument());
    }
}
