package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Condition.Existence;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Constraint.All;
import nl.woonzorgtoets.rulebook.model.Constraint.Any;
import nl.woonzorgtoets.rulebook.model.Constraint.Comparison;
import nl.woonzorgtoets.rulebook.model.Constraint.Membership;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Arithmetic;
import nl.woonzorgtoets.rulebook.model.Expression.FieldValue;
import nl.woonzorgtoets.rulebook.model.Expression.Literal;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Operator;

/** A rule's conditions in a form in which the same value has the same name in every rule. */
final class Canonical {

    /** Something a rule asks of one value that is the same for all rules. */
    sealed interface Atom {

        boolean excludes(Atom other);
    }

    /** The value is one of these, or ({@code negated}) none of them. */
    private record OneOf(String value, boolean negated, Set<String> options) implements Atom {

        @Override
        public boolean excludes(Atom other) {
            if (!(other instanceof OneOf o) || !o.value.equals(value) || negated && o.negated) {
                return false;
            }
            if (!negated && !o.negated) {
                return options.stream().noneMatch(o.options::contains);
            }
            return negated ? options.containsAll(o.options) : o.options.containsAll(options);
        }
    }

    /** Where the value lies from another: bits for below, at, above. */
    private record Side(String value, String from, int sides) implements Atom {

        @Override
        public boolean excludes(Atom other) {
            return other instanceof Side o && o.value.equals(value) && o.from.equals(from) && (o.sides & sides) == 0;
        }
    }

    /** There is, or is not, a combination of facts with these demands. */
    private record Presence(boolean present, List<Set<String>> patterns) implements Atom {

        @Override
        public boolean excludes(Atom other) {
            return other instanceof Presence o
                    && o.present != present
                    && (present ? implies(patterns, o.patterns) : implies(o.patterns, patterns));
        }

        /** Something that meets all demands also meets some of them. */
        private static boolean implies(List<Set<String>> there, List<Set<String>> absent) {
            if (there.size() != absent.size()) {
                return false;
            }
            for (int i = 0; i < there.size(); i++) {
                if (!there.get(i).containsAll(absent.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<Integer, String> names = new HashMap<>();
    private final Set<Atom> atoms = new LinkedHashSet<>();
    private final String rule;

    private Canonical(Rule rule) {
        this.rule = rule.id();
    }

    static Set<Atom> atoms(Rule rule) {
        Canonical canonical = new Canonical(rule);
        rule.conditions().forEach(canonical::add);
        return canonical.atoms;
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern pattern) {
            String subject = subject(pattern);
            name(pattern, subject == null ? rule + "?" + names.size() : subject);
            if (subject != null) {
                pattern.constraints().forEach(constraint -> atoms(constraint, subject));
            }
            atoms.add(new Presence(true, List.of(demands(pattern, "#0"))));
        } else if (condition instanceof Existence existence) {
            atoms.add(new Presence(!existence.negated(), group(existence.patterns())));
        } else if (condition instanceof Accumulation accumulation) {
            List<Set<String>> source = group(accumulation.patterns());
            accumulation
                    .totals()
                    .forEach(total -> names.put(
                            total.slot(),
                            total.function() + "(" + (total.argument() == null ? "" : text(total.argument(), "")) + ")"
                                    + source));
            accumulation.constraints().forEach(constraint -> atoms(constraint, ""));
        }
    }

    /** The name of a fact that every rule sees the same one of; null when there can be several. */
    private static String subject(Pattern pattern) {
        if (pattern.type().single()) {
            return pattern.type().name();
        }
        return pattern.constraints().stream()
                .filter(constraint -> constraint instanceof Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.left() instanceof FieldValue f
                        && f.field().name().equals("naam")
                        && c.right() instanceof Literal
                        && pattern.type().name().equals("Drempel"))
                .map(constraint -> "Drempel " + ((Literal) ((Comparison) constraint).right()).value())
                .findFirst()
                .orElse(null);
    }

    private void name(Pattern pattern, String subject) {
        pattern.bindings()
                .forEach(binding -> names.put(
                        binding.slot(), subject + "." + binding.field().name()));
    }

    private List<Set<String>> group(List<Pattern> patterns) {
        List<Set<String>> group = new ArrayList<>();
        for (Pattern pattern : patterns) {
            String subject = "#" + group.size();
            name(pattern, subject);
            group.add(demands(pattern, subject));
        }
        return group;
    }

    private Set<String> demands(Pattern pattern, String subject) {
        Set<String> demands = new TreeSet<>();
        demands.add(pattern.type().name());
        pattern.constraints().stream()
                .map(constraint -> text(constraint, subject))
                .forEach(demands::add);
        return demands;
    }

    private void atoms(Constraint constraint, String subject) {
        if (constraint instanceof All all) {
            all.parts().forEach(part -> atoms(part, subject));
        } else if (constraint instanceof Membership m) {
            Set<String> options = m.members().stream()
                    .map(member -> text(member, subject))
                    .collect(Collectors.toCollection(HashSet::new));
            atoms.add(new OneOf(text(m.value(), subject), m.negated(), options));
        } else if (constraint instanceof Comparison c) {
            compare(c, subject);
        }
    }

    private void compare(Comparison c, String subject) {
        String left = text(c.left(), subject);
        String right = text(c.right(), subject);
        int sides = sides(c.operator());
        if (c.operator() == Operator.EQUAL || c.operator() == Operator.NOT_EQUAL) {
            if (c.right() instanceof Literal literal && !(literal.value() instanceof java.math.BigDecimal)) {
                atoms.add(new OneOf(left, c.operator() == Operator.NOT_EQUAL, Set.of(right)));
            }
        }
        if (sides != 0) {
            atoms.add(new Side(left, right, sides));
        } else {
            boolean contains = c.operator() == Operator.CONTAINS;
            atoms.add(new OneOf(left + " contains " + right, !contains, Set.of("ja")));
        }
    }

    private static int sides(Operator operator) {
        return switch (operator) {
            case LESS -> 1;
            case EQUAL -> 2;
            case AT_MOST -> 3;
            case GREATER -> 4;
            case NOT_EQUAL -> 5;
            case AT_LEAST -> 6;
            case CONTAINS, NOT_CONTAINS -> 0;
        };
    }

    private String text(Constraint constraint, String subject) {
        if (constraint instanceof Comparison c) {
            return text(c.left(), subject) + c.operator().symbol() + text(c.right(), subject);
        }
        if (constraint instanceof Membership m) {
            return text(m.value(), subject)
                    + (m.negated() ? " not in " : " in ")
                    + new TreeSet<>(m.members().stream()
                            .map(member -> text(member, subject))
                            .toList());
        }
        boolean all = constraint instanceof All;
        List<Constraint> parts = all ? ((All) constraint).parts() : ((Any) constraint).parts();
        return parts.stream()
                .map(part -> text(part, subject))
                .collect(Collectors.joining(all ? " && " : " || ", "(", ")"));
    }

    private String text(Expression expression, String subject) {
        if (expression instanceof FieldValue f) {
            return subject + "." + f.field().name();
        }
        if (expression instanceof Variable v) {
            return names.getOrDefault(v.slot(), rule + "?" + v.slot());
        }
        if (expression instanceof Literal l) {
            return "'" + l.value() + "'";
        }
        Arithmetic a = (Arithmetic) expression;
        return "(" + text(a.left(), subject) + a.operator().symbol() + text(a.right(), subject) + ")";
    }
}
