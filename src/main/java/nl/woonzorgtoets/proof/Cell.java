package nl.woonzorgtoets.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.NotApplicable;
import nl.woonzorgtoets.vocabulary.Operator;

/** One value that rules look at, with what it can be as far as those rules can tell apart. */
final class Cell {

    private static final int MOST_CHOSEN_TOGETHER = 3;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    /** What a cell is. */
    enum Kind {
        /** A field of the one fact of its type. */
        SINGLE,
        /** A field of a row. */
        ROW,
        /** How many rows there are. */
        ROWS,
        /** What a rule asks that is taken as one thing, such as a total. */
        APART
    }

    private final Kind kind;
    private final FactType type;
    private final int row;
    private final Field field;
    private final Field apart;
    private final String label;
    private final Set<Object> written = new LinkedHashSet<>();
    private List<Object> values;
    private Rule asks;
    private BigDecimal least;
    private Operator operator;
    private BigDecimal than;

    private Cell(Kind kind, FactType type, int row, Field field, Field apart, String label) {
        this.kind = kind;
        this.type = type;
        this.row = row;
        this.field = field;
        this.apart = apart;
        this.label = label;
    }

    /** @param apart where it stands among all values of which there is one */
    static Cell single(FactType type, Field field, Field apart) {
        return new Cell(Kind.SINGLE, type, 0, field, apart, field.label());
    }

    static Cell ofRow(FactType type, int row, Field field) {
        return new Cell(Kind.ROW, type, row, field, null, field.label());
    }

    static Cell apart(FactType type, Field field) {
        return new Cell(Kind.APART, type, 0, field, field, field.label());
    }

    /** @param most how many rows rules can look at together */
    static Cell rows(FactType type, int most) {
        Cell cell = new Cell(Kind.ROWS, type, 0, null, null, "Aantal rijen bij " + type.label());
        List<Object> numbers = new ArrayList<>();
        for (int i = most; i >= 0; i--) {
            numbers.add(BigDecimal.valueOf(i));
        }
        cell.values = numbers;
        return cell;
    }

    Kind kind() {
        return kind;
    }

    FactType type() {
        return type;
    }

    int row() {
        return row;
    }

    Field field() {
        return field;
    }

    /** As what rules that were written anew look at it; null for what is in rows. */
    Field apart() {
        return apart;
    }

    /** A rule that holds where what this cell asks of lists does; null when it is something else. */
    Rule asks() {
        return asks;
    }

    void asks(Rule rule) {
        asks = asks == null ? rule : asks;
    }

    /** It stands for what is written so: that it lies so from a number. */
    void tells(Operator as, BigDecimal number) {
        if (operator == null) {
            operator = as;
            than = number;
        }
    }

    /** It cannot be less. */
    void isAtLeast(BigDecimal least) {
        this.least = least;
    }

    /** Whether rules cannot tell them apart. */
    boolean isAlike(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal next
                ? borders().stream().allMatch(it -> number.compareTo(it) == next.compareTo(it))
                : one instanceof Collection<?> several && other instanceof Collection<?> more
                        ? Set.copyOf(several).equals(Set.copyOf(more))
                        : Objects.equals(one, other);
    }

    /** A rule holds it against this. */
    void isHeldAgainst(Object value) {
        written.add(value);
    }

    /** One of every kind that the rules treat alike; that it does not matter comes last. */
    List<Object> values() {
        if (values == null) {
            values = new ArrayList<>(known());
            if (kind != Kind.APART && field.obligation().isConditional()) {
                values.add(NotApplicable.NOT_APPLICABLE);
            }
        }
        return values;
    }

    private Collection<?> known() {
        return switch (field.type()) {
            case JANEE -> List.of(true, false);
            case OPTIE -> withOneOther(field.options().keySet());
            case OPTIES -> selections();
            case GEHEEL, DECIMAAL -> numbers();
            case DATUM -> days();
            case TEKST -> texts();
        };
    }

    /** Whether it says that there is no answer yet, or that none is asked. */
    boolean isNoAnswer(Object value) {
        return value == NotApplicable.NOT_APPLICABLE
                || field != null
                        && value instanceof String code
                        && field.openAnswers().contains(code);
    }

    private List<Object> withOneOther(Collection<String> options) {
        List<Object> told = options.stream().filter(written::contains).collect(Collectors.toCollection(ArrayList::new));
        options.stream().filter(it -> !written.contains(it)).findFirst().ifPresent(told::add);
        return told;
    }

    private List<Object> selections() {
        List<Object> options = withOneOther(field.options().keySet());
        List<Object> all = new ArrayList<>();
        if (options.size() > MOST_CHOSEN_TOGETHER + 1) {
            all.add(List.of());
            options.forEach(it -> all.add(List.of(it)));
            all.add(List.copyOf(options));
            return all;
        }
        for (int bits = 0; bits < 1 << options.size(); bits++) {
            List<Object> chosen = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(options.get(i));
                }
            }
            all.add(chosen);
        }
        return all;
    }

    private BigDecimal step() {
        return field.type() == FieldType.GEHEEL
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointLeft(Math.min(Math.max(field.decimals(), 1), 4));
    }

    private Set<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new TreeSet<>();
        borders().forEach(it -> numbers.addAll(List.of(it.subtract(step()), it, it.add(step()))));
        if (numbers.isEmpty()) {
            numbers.add(BigDecimal.ONE);
        }
        numbers.removeIf(it -> least != null && it.compareTo(least) < 0
                || field.minimum() != null && it.compareTo(field.minimum()) < 0
                || field.maximum() != null && it.compareTo(field.maximum()) > 0
                || field.type() == FieldType.GEHEEL && it.stripTrailingZeros().scale() > 0);
        if (numbers.isEmpty()) {
            numbers.add(field.minimum() == null ? BigDecimal.ZERO : field.minimum());
        }
        return numbers;
    }

    /** For whole numbers also those beside a broken one. */
    private Set<BigDecimal> borders() {
        Set<BigDecimal> borders = new TreeSet<>();
        for (Object it : written) {
            if (it instanceof BigDecimal number) {
                borders.add(number);
                if (field.type() == FieldType.GEHEEL) {
                    borders.add(number.setScale(0, RoundingMode.FLOOR));
                }
            }
        }
        return borders;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        written.stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .forEach(it -> days.addAll(List.of(it.minusDays(1), it, it.plusDays(1))));
        return days.isEmpty() ? Set.of(SOME_DAY) : days;
    }

    private Set<Object> texts() {
        Set<Object> texts = new LinkedHashSet<>(written);
        texts.add("iets anders");
        return texts;
    }

    /** In words: that it is one of these. */
    String is(Set<Object> chosen) {
        if (kind == Kind.APART && field.type() == FieldType.JANEE) {
            return "‘" + label + "’ gaat " + (chosen.contains(true) ? "op" : "niet op");
        }
        if (operator != null) {
            boolean some =
                    chosen.stream().anyMatch(it -> operator.test(it, than).isTrue());
            boolean all = chosen.stream().allMatch(it -> operator.test(it, than).isTrue());
            if (all || !some) {
                return "‘" + label + "’ gaat " + (all ? "op" : "niet op");
            }
        }
        String name = kind == Kind.ROW ? "‘" + label + "’ in rij " + (row + 1) : "‘" + label + "’";
        return name + " is " + (kind != Kind.ROWS && field.type().isNumber() ? range(chosen) : oneOf(chosen));
    }

    private String oneOf(Set<Object> chosen) {
        if (kind != Kind.ROWS
                && field.type() == FieldType.OPTIE
                && chosen.stream().anyMatch(this::standsForMore)) {
            return "iets anders dan "
                    + values().stream()
                            .filter(it -> !chosen.contains(it) && !isNoAnswer(it))
                            .map(this::word)
                            .collect(Collectors.joining(" of "));
        }
        return values().stream().filter(chosen::contains).map(this::word).collect(Collectors.joining(" of "));
    }

    /** Whether it is chosen for all options that no rule writes. */
    private boolean standsForMore(Object value) {
        return value instanceof String
                && !written.contains(value)
                && field.options().keySet().stream()
                                .filter(it -> !written.contains(it))
                                .count()
                        > 1;
    }

    private String word(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? "leeg" : several.stream().map(this::word).collect(Collectors.joining(" met "));
        }
        return value instanceof String code && field != null
                ? "‘" + field.options().getOrDefault(code, code) + "’"
                : value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : String.valueOf(value);
    }

    /** What lies between two numbers that rules write is told by those. */
    private String range(Set<Object> chosen) {
        List<Object> numbers =
                values().stream().filter(BigDecimal.class::isInstance).toList();
        int first = -1;
        int last = -1;
        int many = 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (chosen.contains(numbers.get(i))) {
                first = first < 0 ? i : first;
                last = i;
                many++;
            }
        }
        if (many != last - first + 1 || many < chosen.size()) {
            return oneOf(chosen);
        }
        String from = first == 0 ? null : lower((BigDecimal) numbers.get(first));
        String to = last == numbers.size() - 1 ? null : upper((BigDecimal) numbers.get(last));
        if (first == last && isWritten(numbers.get(first)) || from == null && to == null) {
            return word(numbers.get(first));
        }
        return from == null ? to : to == null ? from : from + " en " + to;
    }

    private boolean isWritten(Object number) {
        return written.stream().anyMatch(it -> it instanceof BigDecimal one && one.compareTo((BigDecimal) number) == 0);
    }

    private String lower(BigDecimal number) {
        return isWritten(number)
                ? "minstens " + word(number)
                : "meer dan "
                        + word(borders().stream()
                                .filter(it -> it.compareTo(number) < 0)
                                .reduce((one, other) -> other)
                                .orElse(number));
    }

    private String upper(BigDecimal number) {
        return isWritten(number)
                ? "hoogstens " + word(number)
                : "minder dan "
                        + word(borders().stream()
                                .filter(it -> it.compareTo(number) > 0)
                                .findFirst()
                                .orElse(number));
    }

    @Override
    public String toString() {
        return type + (kind == Kind.ROW ? "[" + row + "]" : "") + "."
                + Objects.toString(field == null ? "rijen" : field.name());
    }
}
