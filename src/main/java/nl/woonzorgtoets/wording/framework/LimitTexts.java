package nl.woonzorgtoets.wording.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.RuleWording;
import nl.woonzorgtoets.wording.Words;
import nl.woonzorgtoets.wording.framework.Framework.Limit;
import nl.woonzorgtoets.wording.framework.Framework.LimitValue;

/** Thresholds with all their values, where rules use them or a paragraph sets them. */
final class LimitTexts {

    private static final String OWN_CHOICE = "keuze";

    private final Rulebook rulebook;
    private final Words words;
    private final LocalDate day;
    private final String gemeente;

    LimitTexts(Rulebook rulebook, LocalDate day, String gemeente) {
        this.rulebook = rulebook;
        this.words = new Words(rulebook);
        this.day = day;
        this.gemeente = gemeente;
    }

    /** Those that these rules use, and those that are set here; in the order of drempels.yaml. */
    List<Limit> of(List<Rule> rules, Predicate<Drempel> isSetHere) {
        Set<String> used = new LinkedHashSet<>();
        rules.forEach(rule -> used.addAll(RuleWording.thresholds(rule)));
        return rulebook.drempels().values().stream()
                .filter(it -> used.contains(it.naam()) || isSetHere.test(it))
                .map(this::limit)
                .toList();
    }

    private Limit limit(Drempel drempel) {
        List<LimitValue> values = new ArrayList<>();
        drempel.waarden().forEach(it -> values.add(value(drempel, it, null)));
        drempel.perGemeente()
                .forEach((own, its) -> its.stream()
                        // Where an addition is told, what others have is beside the point.
                        .filter(it -> rulebook.laag() == null
                                || rulebook.laag().code().equals(own))
                        .forEach(it ->
                                values.add(value(drempel, it, rulebook.owners().getOrDefault(own, own)))));
        Drempel.Waarde now = drempel.op(day, gemeente);
        return new Limit(
                drempel.naam(),
                drempel.label(),
                now == null ? "nu niet in werking" : shown(drempel, now),
                source(drempel.bron()),
                drempel.keuze(),
                values);
    }

    private LimitValue value(Drempel drempel, Drempel.Waarde value, String where) {
        return new LimitValue(
                where,
                Dutch.day(value.vanaf().toString()),
                shown(drempel, value) + (value.tot() == null ? "" : ", tot " + Dutch.day(value.tot())),
                source(value.bron() == null ? drempel.bron() : value.bron()),
                value.opmerking());
    }

    private static String shown(Drempel drempel, Drempel.Waarde of) {
        if (of.waarde() == null) {
            return of.onbekend() ? "nog niet vastgelegd" : "geldt niet meer";
        }
        Object value = of.waarde();
        if (value instanceof BigDecimal number) {
            return Dutch.number(number) + (drempel.eenheid() == null ? "" : " " + drempel.eenheid());
        }
        if (value instanceof LocalDate date) {
            return Dutch.day(date);
        }
        return drempel.opties().getOrDefault(value, String.valueOf(value));
    }

    private String source(String reference) {
        return reference == null || reference.equals(OWN_CHOICE) ? "eigen keuze" : words.source(reference);
    }
}
