package nl.woonzorgtoets.rulebook.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.woonzorgtoets.rulebook.SmallWorld;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;

/** The text of a random rule that is within the language. */
public final class RandomRule {

    static final List<FactType> TYPES = SmallWorld.TYPES.stream()
            .filter(type -> !type.name().equals("Drempel"))
            .toList();

    private final Random random;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<FactType> types;
    private int names;

    public RandomRule(Random random) {
        this(random, TYPES);
    }

    /** @param types of the facts that it may look at, beside the thresholds of {@link SmallWorld} */
    public RandomRule(Random random, List<FactType> types) {
        this.random = random;
        this.types = types;
    }

    public String when() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> condition())
                .collect(Collectors.joining("\n    "));
    }

    private String condition() {
        return switch (random.nextInt(9)) {
            case 8 -> "Drempel( naam == \"ingang\", " + bind("datum", dates) + " )";
            case 0 ->
                "Drempel( naam == \"" + one(List.of("ses.grens", "huur.grens", "termijn")) + "\", "
                        + bind("waarde", numbers) + " )";
            case 1 -> "Drempel( naam == \"modus\", tekst " + one(List.of("==", "!=")) + " \"STRENG\" )";
            case 2 -> existence("not");
            case 3 -> existence("exists");
            case 4, 5 -> accumulate();
            default -> pattern();
        };
    }

    /** One accumulate with one total, and nothing that it must meet. */
    String total() {
        return "accumulate( " + source() + "; $total : " + function() + " )";
    }

    /** What can be added up of the patterns so far. */
    public String function() {
        String function = one(List.of("sum", "min", "max", "average"));
        return numbers.isEmpty() ? "count()" : function + "( " + one(numbers) + arithmetic() + " )";
    }

    /** One exists. */
    String presence() {
        return existence("exists");
    }

    private String existence(String word) {
        int numbersBefore = numbers.size();
        int groupsBefore = groups.size();
        String inside = source();
        forget(numbersBefore, groupsBefore);
        return word + "( " + inside + " )";
    }

    private String source() {
        return String.join(" and ", patterns());
    }

    /** One or two that belong together. */
    public List<String> patterns() {
        return random.nextBoolean() ? List.of(pattern()) : List.of(pattern(), pattern());
    }

    private String accumulate() {
        int numbersBefore = numbers.size();
        int groupsBefore = groups.size();
        String source = source();
        List<String> totals = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            String total = name();
            String function = one(List.of("sum", "count", "min", "max", "average"));
            boolean plain = function.equals("count") || numbers.isEmpty();
            functions.add(total + " : " + (plain ? "count()" : function + "( " + one(numbers) + arithmetic() + " )"));
            totals.add(total);
        }
        forget(numbersBefore, groupsBefore);
        numbers.addAll(totals);
        String conditions = totals.stream()
                .map(total -> total + " " + order() + " " + number())
                .collect(Collectors.joining(", "));
        return "accumulate( " + source + "; " + String.join(", ", functions) + "; " + conditions + " )";
    }

    private void forget(int numbersBefore, int groupsBefore) {
        numbers.subList(numbersBefore, numbers.size()).clear();
        groups.subList(groupsBefore, groups.size()).clear();
    }

    private String pattern() {
        FactType type = one(types);
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(part(type));
        }
        return type.name() + "( " + String.join(", ", parts) + " )";
    }

    private String part(FactType type) {
        Field field = one(type.fields());
        if (random.nextInt(3) == 0 && field.type().isNumber()) {
            return bind(field.name(), numbers);
        }
        if (random.nextInt(2) == 0
                && field.type() == FieldType.OPTIE
                && field.options().containsKey("OPVANG")) {
            return bind(field.name(), groups);
        }
        return switch (random.nextInt(5)) {
            case 4 -> counted(type);
            case 0 -> "( " + test(field) + " || " + test(one(type.fields())) + " )";
            case 1 -> test(field) + " && " + test(one(type.fields()));
            default -> test(field);
        };
    }

    private String counted(FactType type) {
        String parts = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> test(one(type.fields())))
                .collect(Collectors.joining(", "));
        return "[ " + parts + " ].aantal " + order() + " " + number();
    }

    private String test(Field field) {
        List<String> codes = List.copyOf(field.options().keySet());
        String equal = one(List.of("==", "!="));
        if (field.type() == FieldType.OPTIES && random.nextInt(3) == 0) {
            return field.name() + ".aantal" + arithmetic() + " " + order() + " " + number();
        }
        if (field.type() == FieldType.OPTIES) {
            return field.name() + one(List.of(" contains ", " not contains ")) + "\"" + one(codes) + "\"";
        }
        if (field.type() == FieldType.OPTIE && random.nextBoolean()) {
            return field.name() + one(List.of(" in", " not in")) + " ( \"" + one(codes) + "\", \"" + one(codes)
                    + "\" )";
        }
        if (field.options().containsKey("OPVANG") && !groups.isEmpty()) {
            return field.name() + " " + equal + " " + one(groups);
        }
        return switch (field.type()) {
            case GEHEEL, DECIMAAL -> field.name() + arithmetic() + " " + order() + " " + number();
            case JANEE -> field.name() + " " + equal + " " + random.nextBoolean();
            case DATUM -> date(field.name());
            case TEKST -> field.name() + " " + equal + " \"x\"";
            default -> field.name() + " " + equal + " \"" + one(codes) + "\"";
        };
    }

    private String date(String field) {
        String term = one(List.of("0", "1", "100")) + " * " + one(List.of("DAG", "WEEK", "MAAND", "JAAR"));
        if (!dates.isEmpty() && random.nextBoolean()) {
            String bound = one(dates);
            return random.nextBoolean()
                    ? field + " " + order() + " " + bound + one(List.of(" + ", " - ")) + term
                    : "( " + field + " - " + bound + " ) / " + one(List.of("DAG", "WEEK", "MAAND", "JAAR")) + " "
                            + order() + " " + number();
        }
        return switch (random.nextInt(3)) {
            case 0 -> field + " " + order() + " \"2026-01-02\"";
            case 1 -> field + one(List.of(" + ", " - ")) + term + " " + order() + " \"2026-01-02\"";
            default -> "( " + field + " - ( " + field + " + " + term + " ) ) / MAAND " + order() + " " + number();
        };
    }

    private String arithmetic() {
        return random.nextInt(3) > 0 ? "" : one(List.of(" + ", " - ", " * ", " / ")) + number();
    }

    private String number() {
        return numbers.isEmpty() || random.nextInt(3) == 0 ? one(List.of("0", "1")) : one(numbers);
    }

    private String order() {
        return one(List.of("<", "<=", ">", ">=", "==", "!="));
    }

    private String bind(String field, List<String> kind) {
        String name = name();
        kind.add(name);
        return name + " : " + field;
    }

    private String name() {
        return "$v" + names++;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
