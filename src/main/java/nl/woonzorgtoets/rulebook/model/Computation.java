package nl.woonzorgtoets.rulebook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.woonzorgtoets.vocabulary.NotApplicable;

/** What rules compute beside arithmetic: with the calendar, and with what was chosen. */
public sealed interface Computation {

    /** How it differs from every other. */
    String symbol();

    /** @param values all of them known */
    Object of(List<Object> values);

    <R> R match(Function<Shift, R> shift, Function<Elapsed, R> elapsed, Function<Chosen, R> chosen);

    /** The result; null when a value is unknown, and not applicable when one of them is. */
    default Object apply(List<Object> values) {
        if (values.contains(NotApplicable.NOT_APPLICABLE)) {
            return NotApplicable.NOT_APPLICABLE;
        }
        return values.contains(null) ? null : of(values);
    }

    /** Of a day and a number: the day so many units later, or earlier. */
    record Shift(boolean back, Termijn unit) implements Computation {

        @Override
        public String symbol() {
            return (back ? "-" : "+") + unit;
        }

        @Override
        public Object of(List<Object> values) {
            BigDecimal amount = (BigDecimal) values.get(1);
            return unit.after((LocalDate) values.get(0), back ? amount.negate() : amount);
        }

        @Override
        public <R> R match(Function<Shift, R> shift, Function<Elapsed, R> elapsed, Function<Chosen, R> chosen) {
            return shift.apply(this);
        }
    }

    /** Of two days: the whole units from the second up to the first. */
    record Elapsed(Termijn unit) implements Computation {

        @Override
        public String symbol() {
            return "/" + unit;
        }

        @Override
        public Object of(List<Object> values) {
            return unit.between((LocalDate) values.get(1), (LocalDate) values.get(0));
        }

        @Override
        public <R> R match(Function<Shift, R> shift, Function<Elapsed, R> elapsed, Function<Chosen, R> chosen) {
            return elapsed.apply(this);
        }
    }

    /** Of what was chosen: how many it is. */
    record Chosen() implements Computation {

        @Override
        public String symbol() {
            return ".aantal";
        }

        @Override
        public Object of(List<Object> values) {
            return BigDecimal.valueOf(((Collection<?>) values.get(0)).size());
        }

        @Override
        public <R> R match(Function<Shift, R> shift, Function<Elapsed, R> elapsed, Function<Chosen, R> chosen) {
            return chosen.apply(this);
        }
    }
}
