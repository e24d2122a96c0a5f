package nl.woonzorgtoets.rulebook.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.vocabulary.FactType;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads one pattern: a fact type, its bindings and its constraints. */
final class PatternReader {

    private static final int MOST = 12;

    private final RuleText rule;
    private final RuleContext context;
    private int patterns;

    PatternReader(RuleText rule, RuleContext context) {
        this.rule = rule;
        this.context = context;
    }

    /** Null when something in it is wrong, which is then reported. */
    Condition.Pattern read(PatternDescr descr, Scope scope) {
        Tokens tokens = rule.tokens();
        int first = rule.first(descr);
        int type = tokens.isSign(first + 1, ":") ? first + 2 : first;
        int close = tokens.closing(type + 1);
        if (!tokens.isWord(type, descr.getObjectType()) || !tokens.isSign(type + 1, "(")) {
            if (!rule.isRefused(first, close + 1)) {
                rule.refuse(first, "Hier hoort een patroon, zoals Gebied( sesWoa < $grens ).");
            }
            return null;
        }
        if (++patterns == MOST + 1) {
            rule.refuse(type, "Een regel mag hoogstens " + MOST + " patronen hebben. Maak er meer regels van.");
        }
        tokens.understand(type, type + 2);
        tokens.understandCommas(type + 2, close);
        tokens.understand(close, close + 1);
        if (type > first) {
            fact(first, scope);
        }
        return read(descr, scope, first, type, close);
    }

    private Condition.Pattern read(PatternDescr descr, Scope scope, int first, int type, int close) {
        int before = rule.problems().count();
        ConstraintReader reader = new ConstraintReader(rule, scope);
        List<ConstraintReader.Part> parts = reader.parse(descr.getDescrs());
        FactType factType = context.vocabulary().factTypes().get(descr.getObjectType());
        if (factType == null) {
            rule.problems()
                    .unknown(
                            rule.offset(type),
                            "Feittype '" + descr.getObjectType() + "' bestaat niet.",
                            descr.getObjectType(),
                            context.vocabulary().factTypes().keySet());
            return null;
        }
        reader.check(parts, new Subject(factType, options(factType, parts, type)));
        return before < rule.problems().count()
                ? null
                : new Condition.Pattern(
                        factType,
                        reader.bindings(),
                        reader.constraints(),
                        rule.tokens().text(first, close + 1),
                        rule.line(first));
    }

    private void fact(int first, Scope scope) {
        Token variable = rule.tokens().get(first);
        rule.tokens().understand(first, first + 2);
        if (variable.kind() != Token.Kind.VARIABLE) {
            rule.refuse(first, "Een variabele begint met $.");
        } else if (scope.mayBind(variable, rule.problems())) {
            scope.bindFact(variable.text());
        }
    }

    /** The options of the drempel that the pattern is about; null when it is not about a known drempel. */
    private Map<String, String> options(FactType type, List<ConstraintReader.Part> parts, int token) {
        if (!type.name().equals(Subject.DREMPEL)) {
            return null;
        }
        List<Token> names = parts.stream()
                .map(ConstraintReader.Part::drempel)
                .flatMap(Optional::stream)
                .toList();
        if (names.size() != 1) {
            rule.refuse(token, "Noem in een Drempel-patroon precies één drempel: Drempel( naam == \"…\", … ).");
            return null;
        }
        Token name = names.get(0);
        Map<String, String> options = context.thresholds().get(name.text());
        if (options == null) {
            rule.problems()
                    .unknown(
                            name.start(),
                            "Drempel " + name.written() + " bestaat niet.",
                            name.text(),
                            context.thresholds().keySet());
        }
        return options;
    }
}
