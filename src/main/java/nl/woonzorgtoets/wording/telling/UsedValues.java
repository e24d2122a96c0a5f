package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woonzorgtoets.explanation.UsedValue;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.TotalNames;
import nl.woonzorgtoets.wording.Unit;
import nl.woonzorgtoets.wording.telling.Told.Figure;

/** The values that rules looked at, in words: what it is, what it says, where it comes from. */
final class UsedValues {

    private static final String REGION = "/regio/";
    private static final Pattern ONE_OF_MANY = Pattern.compile("/([^/]+)/(?:[^/]+/)?(\\d+)");
    private static final String NAME = "naam";
    private static final String VARIABLE = "$";

    private final Matter matter;
    private final TotalNames totals;
    private final Sources sources;

    UsedValues(Matter matter) {
        this.matter = matter;
        this.totals = new TotalNames(matter.rulebook());
        this.sources = new Sources(matter, this);
    }

    /** @param together what the same rule looked at; @param rule its id */
    Figure figure(UsedValue it, String rule, Collection<UsedValue> together) {
        String threshold = threshold(it);
        if (threshold != null) {
            return new Figure(true, matter.words().threshold(threshold), value(it), sources.of(it));
        }
        String what = it.field().startsWith(VARIABLE) ? totals.of(rule, it.field()) : name(it) + details(it, together);
        return matter.secrecy().withholds(it, rule)
                ? new Figure(false, what, "staat in het dossier", new Told.Citation(Telling.SECRET, Telling.SECRET))
                : new Figure(false, what, value(it), sources.of(it));
    }

    /** The name of the threshold that it is the value of; null when it is something else. */
    String threshold(UsedValue it) {
        if (it.origin() instanceof Origin.Threshold threshold) {
            return threshold.name();
        }
        return it.origin() instanceof Origin.NoThreshold none ? none.name() : null;
    }

    /** A rule names the threshold it looks for; that is no figure. */
    boolean isName(UsedValue it) {
        return threshold(it) != null && it.field().equals(NAME);
    }

    boolean isPortfolio(UsedValue it) {
        return it.origin() instanceof Origin.Portfolio;
    }

    boolean isRegion(UsedValue it) {
        return it.pointer() != null && it.pointer().startsWith(REGION);
    }

    /** Whether it stands in one row of many, and not in the one about this place. */
    boolean isOneOfMany(UsedValue it) {
        return isRegion(it) && ONE_OF_MANY.matcher(it.pointer()).matches();
    }

    boolean isInList(UsedValue it) {
        return it.pointer() != null
                && !isRegion(it)
                && ONE_OF_MANY.matcher(it.pointer()).matches();
    }

    Field field(UsedValue it) {
        FactType type = matter.rulebook() == null
                ? null
                : matter.rulebook().vocabulary().factTypes().get(it.fact());
        return type == null ? null : type.field(it.field());
    }

    /** Null when it has none. */
    String unit(UsedValue it) {
        Field field = field(it);
        return field == null ? null : field.unit();
    }

    /** Not {@code De wijk: Woningen in de wijk}. */
    private String name(UsedValue it) {
        String field = matter.words().field(it.fact(), it.field());
        String subject = matter.words().fact(it.fact());
        String last = subject.substring(subject.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean plain = isPortfolio(it) || field.toLowerCase(Locale.ROOT).contains(last);
        return plain && !isInList(it)
                ? field
                : subject + row(it) + ": " + matter.words().within(it.fact(), it.field());
    }

    private String row(UsedValue it) {
        Matcher place = ONE_OF_MANY.matcher(isInList(it) ? it.pointer() : "");
        return place.matches() ? ", regel " + (Integer.parseInt(place.group(2)) + 1) : "";
    }

    /** In a table with many rows the words that tell this row from the others; and what the number means. */
    private String details(UsedValue it, Collection<UsedValue> together) {
        Set<String> details = new LinkedHashSet<>();
        if (isOneOfMany(it) && it.value() instanceof BigDecimal) {
            together.stream()
                    .filter(other -> it.pointer().equals(other.pointer()) && other.value() instanceof String)
                    .forEach(other -> details.add(Dutch.within(value(other))));
        }
        details.add(it.value() instanceof BigDecimal ? meaning(it) : "");
        details.remove("");
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    /** A unit that says more than what is counted, without what the name says already. */
    private String meaning(UsedValue it) {
        Unit unit = Unit.of(unit(it));
        String name = matter.words().field(it.fact(), it.field());
        return unit.meaning().isEmpty() || unit.saidBy(name) ? unit.meaning() : unit.counted() + ", " + unit.meaning();
    }

    /** A unit that explains more than it counts stands beside the name, and not here. */
    String value(UsedValue it) {
        String threshold = threshold(it);
        if (threshold != null) {
            return thresholdValue(threshold, it);
        }
        return it.value() instanceof BigDecimal number && !meaning(it).isEmpty()
                ? Dutch.number(Dutch.told(number))
                : withUnit(it);
    }

    private String withUnit(UsedValue it) {
        return matter.words().value(it.fact(), it.field(), it.value());
    }

    private String thresholdValue(String name, UsedValue it) {
        Drempel drempel =
                matter.rulebook() == null ? null : matter.rulebook().drempels().get(name);
        if (drempel == null) {
            return withUnit(it);
        }
        if (it.value() instanceof BigDecimal number) {
            boolean bare = drempel.eenheid() == null || number.signum() == 0;
            return bare
                    ? Dutch.number(Dutch.tidy(number))
                    : Unit.of(drempel.eenheid()).paid(Dutch.tidy(number)) + " " + drempel.eenheid();
        }
        return it.value() == null ? "onbekend" : drempel.opties().getOrDefault(it.value(), withUnit(it));
    }
}
