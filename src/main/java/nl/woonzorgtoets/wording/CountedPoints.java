package nl.woonzorgtoets.wording;

import java.util.ArrayList;
import java.util.List;
import nl.woonzorgtoets.rulebook.model.Constraint.HowMany;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Operator;

/**
 * Conditions of which so many have to hold.
 *
 * @param type of the fact that they are about; null when it is about totals
 */
record CountedPoints(HowMany howMany, Phrases phrases, FactType type) {

    private static final String OF_THESE = " van deze punten";

    /** "minstens 2 van deze punten gelden", with the points. */
    Clause clause() {
        Value number = phrases.value(howMany.required(), null, null, type);
        boolean none = howMany.operator() == Operator.EQUAL && number.core().equals("0");
        boolean one = none || number.core().equals("1");
        String many = none ? "geen" : Comparisons.compared(howMany.operator(), number.core());
        String text = many + OF_THESE + number.note() + (one ? " geldt" : " gelden");
        return new Clause(text, text, points());
    }

    private List<Clause> points() {
        Comparisons comparisons = new Comparisons(phrases, type);
        return howMany.parts().stream().map(comparisons::clause).toList();
    }

    /** @param values for each of the points whether it holds; of the first fact when there were several */
    String found(List<Object> values) {
        List<?> held = !values.isEmpty() && values.get(0) instanceof List<?> first ? first : values;
        List<Clause> points = points();
        List<String> hold = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < points.size() && i < held.size(); i++) {
            String point = points.get(i).flat().main();
            if (Boolean.TRUE.equals(held.get(i))) {
                hold.add(point);
            } else if (!Boolean.FALSE.equals(held.get(i))) {
                open.add(point);
            }
        }
        return "In dit dossier geldt daarvan "
                + (hold.isEmpty() ? "niets" : hold.size() + ": " + String.join("; ", hold)) + "."
                + (open.isEmpty() ? "" : " Nog niet bekend is of dit geldt: " + String.join("; ", open) + ".");
    }
}
