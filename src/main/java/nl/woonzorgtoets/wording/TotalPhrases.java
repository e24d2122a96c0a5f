package nl.woonzorgtoets.wording;

import static nl.woonzorgtoets.wording.Nouns.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Condition.Binding;
import nl.woonzorgtoets.rulebook.model.Condition.Pattern;
import nl.woonzorgtoets.rulebook.model.Condition.Total;
import nl.woonzorgtoets.rulebook.model.Constraint;
import nl.woonzorgtoets.rulebook.model.Expression;
import nl.woonzorgtoets.rulebook.model.Expression.Variable;
import nl.woonzorgtoets.rulebook.model.TotalFunction;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.wording.RuleScope.OfTotal;
import nl.woonzorgtoets.wording.Statement.Measure;
import nl.woonzorgtoets.wording.Statement.Subject;

/** Totals in words; what was named before in the same rule is not described again. */
final class TotalPhrases {

    private final Phrases phrases;
    private final Set<Integer> named = new HashSet<>();
    private int latest = -1;

    TotalPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    /** From here on it can be pointed at. */
    void wasNamed(OfTotal total) {
        named.add(total.total().slot());
        latest = total.total().slot();
    }

    Subject subject(OfTotal total) {
        return total.total().slot() == latest ? new Subject("dat aantal", "is", null, Measure.HEIGHT) : full(total);
    }

    /** As what something else is a part of. */
    String whole(OfTotal total) {
        return named.contains(total.total().slot()) ? "dat totaal" : full(total).phrase();
    }

    /** As a part of a larger total: without what goes for the whole of it. */
    Subject partOf(OfTotal part, OfTotal whole) {
        Pattern of = whole.accumulation().patterns().get(0);
        Pattern own = part.accumulation().patterns().get(0);
        if (part.total().slot() == latest || !named.contains(whole.total().slot()) || own.type() != of.type()) {
            return subject(part);
        }
        Set<String> shared = of.constraints().stream().map(Constraint::text).collect(Collectors.toSet());
        return described(part, shared, " daarvan");
    }

    Subject full(OfTotal total) {
        return described(total, Set.of(), "");
    }

    private Subject described(OfTotal total, Set<String> without, String addition) {
        List<Pattern> patterns = total.accumulation().patterns();
        Pattern first = patterns.get(0);
        List<Constraint> rest = first.constraints().stream()
                .filter(it -> !without.contains(it.text()))
                .toList();
        Attributes attributes = new Attributes(phrases, first.type());
        TableRowClause join = TableRowClause.of(patterns, phrases);
        String start = start(total.total(), first, rest.isEmpty() && join.isEmpty()) + addition;
        if (attributes.isTooMuch(rest) && phrases.limits().brief()) {
            return new Subject(start + " die aan de punten van de regel voldoen,", "is", null, Measure.HEIGHT);
        }
        if (attributes.isTooMuch(rest)) {
            String which =
                    attributes.isChoice(rest) ? " waarvoor een van deze punten geldt," : " waarvoor dit alles geldt,";
            return new Subject(start + which, "is", null, Measure.HEIGHT, attributes.points(rest));
        }
        String end = join.isEmpty() ? "" : join.text() + ",";
        return new Subject(start + attributes.of(rest) + end, "is", null, Measure.HEIGHT);
    }

    private String start(Total total, Pattern pattern, boolean all) {
        String things = Nouns.plural(pattern.type());
        Field field = field(total, pattern);
        String where = (all ? " van alle " : " van de ") + things;
        boolean isNumber = field != null && field.label().startsWith("Aantal");
        if (field == null || isNumber && things.equals(field.unit())) {
            boolean counts = total.function() == TotalFunction.COUNT || total.function() == TotalFunction.SUM;
            return counts ? (all ? "het totale aantal " : "het aantal ") + things : function(total, things) + where;
        }
        if (total.function() == TotalFunction.SUM && isNumber) {
            String what = field.unit() == null
                    ? field.label().substring("Aantal".length()).strip()
                    : field.unit();
            return (all ? "het totale aantal " : "het aantal ") + what + (all ? "" : " in " + things);
        }
        return function(total, quoted(field.label())) + where;
    }

    private static String function(Total total, String what) {
        return switch (total.function()) {
            case SUM -> "het totaal van " + what;
            case COUNT -> "het aantal van " + what;
            case MIN -> "het kleinste getal bij " + what;
            case MAX -> "het grootste getal bij " + what;
            case AVERAGE -> "het gemiddelde van " + what;
        };
    }

    /** Null when it counts, or adds up more than one field. */
    private static Field field(Total total, Pattern pattern) {
        return total.argument() == null
                ? null
                : total.argument()
                        .match(
                                literal -> null,
                                Expression.FieldValue::field,
                                variable -> bound(variable, pattern),
                                sum -> null,
                                computed -> null);
    }

    private static Field bound(Variable variable, Pattern pattern) {
        return pattern.bindings().stream()
                .filter(it -> it.slot() == variable.slot())
                .map(Binding::field)
                .findFirst()
                .orElse(null);
    }
}
