package nl.woonzorgtoets.rulebook.reading.vragen;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Dossier;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Truth;

/**
 * What dossiers add up to within an area.
 *
 * @param path the question whose answer groups dossiers; null when nothing is added up
 * @param sums by name of the field
 */
public record Portfolio(FactType type, String path, Map<String, Sum> sums) {

    /**
     * @param section the facts that are added up; null: dossiers are counted
     * @param where which of them count, by field
     */
    public record Sum(FactType section, Field field, Map<Field, Set<String>> where) {

        BigDecimal of(Dossier dossier) {
            if (section == null) {
                return BigDecimal.ONE;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Fact fact : dossier.facts()) {
                Truth counts = fact.type() == section ? counts(fact) : Truth.FALSE;
                Object value = counts.isPossible() ? fact.value(field) : BigDecimal.ZERO;
                if (counts == Truth.UNKNOWN || value == null) {
                    return null;
                }
                // Of a question that does not matter there is nothing to add up.
                sum = value instanceof BigDecimal number ? sum.add(number) : sum;
            }
            return sum;
        }

        private Truth counts(Fact fact) {
            Truth counts = Truth.of(!fact.possible()).or(Truth.UNKNOWN);
            for (Map.Entry<Field, Set<String>> condition : where.entrySet()) {
                counts = counts.and(holds(fact.value(condition.getKey()), condition.getValue()));
            }
            return counts;
        }

        private static Truth holds(Object value, Set<String> wanted) {
            if (value instanceof List<?> chosen) {
                return Truth.of(chosen.stream().anyMatch(wanted::contains));
            }
            return value == null ? Truth.UNKNOWN : Truth.of(wanted.contains(value.toString()));
        }
    }

    public String group(Dossier dossier) {
        Object answer = path == null ? null : dossier.answer(path);
        return answer == null ? null : answer.toString();
    }

    /** The sums when it is not known which dossiers count. */
    public Map<String, BigDecimal> unknown() {
        Map<String, BigDecimal> unknown = new LinkedHashMap<>();
        sums.keySet().forEach(name -> unknown.put(name, null));
        return unknown;
    }

    public Map<String, BigDecimal> contribution(Dossier dossier) {
        Map<String, BigDecimal> contribution = new LinkedHashMap<>();
        sums.forEach((name, sum) -> contribution.put(name, sum.of(dossier)));
        return contribution;
    }

    /** The fact that says what earlier dossiers add up to; {@code totals} null: nothing is known of them. */
    public Fact fact(Map<String, BigDecimal> totals, Origin origin) {
        Object[] values = new Object[type.fields().size()];
        Origin[] origins = new Origin[values.length];
        for (Field field : type.fields()) {
            values[field.index()] = totals == null ? null : totals.getOrDefault(field.name(), BigDecimal.ZERO);
            origins[field.index()] = origin;
        }
        return new Fact(type, "/portefeuille", false, values, origins);
    }
}
