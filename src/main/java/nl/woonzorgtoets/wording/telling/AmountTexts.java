package nl.woonzorgtoets.wording.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AmountResult;
import nl.woonzorgtoets.document.AmountResult.Line;
import nl.woonzorgtoets.document.AmountResult.LineState;
import nl.woonzorgtoets.document.AmountResult.State;
import nl.woonzorgtoets.document.SecretAmounts;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bedrag.Deel;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.wording.AmountWording;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.telling.Told.Amount;
import nl.woonzorgtoets.wording.telling.Told.AmountRow;
import nl.woonzorgtoets.wording.telling.Told.Figure;

/** What goes with the verdict in money, as a sum that can be followed. */
record AmountTexts(Matter matter, UsedValues values) {

    private static final String UNKNOWN = "nog niet bekend";

    List<Amount> all() {
        List<AmountResult> amounts = matter.assessment().amounts();
        Set<String> secret = SecretAmounts.among(amounts, matter.secrecy()::withholds);
        return amounts.stream()
                .map(it -> amount(it, it.withheld() || secret.contains(it.id())))
                .toList();
    }

    private Amount amount(AmountResult it, boolean secret) {
        AmountResult told = secret ? it.withoutValues() : it;
        return new Amount(
                told.label(),
                secret ? Telling.SECRET : outcome(told),
                rows(told),
                secret ? List.of() : remarks(told),
                figures(told),
                matter.citations().of(told.source()));
    }

    private static String outcome(AmountResult it) {
        return switch (it.state()) {
            case BEPAALD, ONDER_GRENS -> AmountWording.money(it.amount(), it.unit());
            case OPEN -> UNKNOWN;
            case GEEN -> "geen";
        };
    }

    /** Each item, and after the items what they are together. */
    private List<AmountRow> rows(AmountResult it) {
        List<AmountRow> rows =
                it.lines().stream().map(line -> row(it, line)).collect(Collectors.toCollection(ArrayList::new));
        List<Line> sum =
                it.lines().stream().filter(line -> line.part() == Deel.SOM).toList();
        List<BigDecimal> counted = sum.stream()
                .filter(line -> line.state() == LineState.TELT)
                .map(Line::value)
                .toList();
        if (counted.size() > 1 && sum.stream().noneMatch(line -> line.state() == LineState.OPEN)) {
            BigDecimal together = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(sum.size(), new AmountRow("Samen", AmountWording.money(together, it.unit()), false));
        }
        return rows;
    }

    private AmountRow row(AmountResult amount, Line line) {
        String name = Dutch.capital(name(amount.id(), line));
        String what = switch (line.part()) {
            case SOM -> name;
            case HOOGSTENS -> "Hoogstens: " + Dutch.within(name);
            case VANAF -> "Niet als het minder is dan: " + Dutch.within(name);
        };
        return new AmountRow(what, value(amount, line), line.decides());
    }

    private String name(String amount, Line line) {
        Bedrag known = matter.rulebook() == null ? null : matter.rulebook().bedrag(amount);
        return known == null
                ? line.text()
                : new AmountWording(matter.rulebook(), null, null)
                        .nameAndProduct(known.posten(line.part()).get(line.number()));
    }

    private static String value(AmountResult amount, Line line) {
        return switch (line.state()) {
            case TELT -> AmountWording.money(line.value(), amount.unit());
            case VERVALT -> "telt niet mee";
            case OPEN -> UNKNOWN;
        };
    }

    private List<String> remarks(AmountResult it) {
        List<String> remarks = new ArrayList<>();
        Bedrag known = matter.rulebook() == null ? null : matter.rulebook().bedrag(it.id());
        if (it.lines().stream().anyMatch(Line::decides)) {
            remarks.add("De som is meer dan de laagste grens. Daarom telt die grens.");
        }
        if (it.lines().stream().anyMatch(line -> isShownRounded(line, it.unit()))) {
            remarks.add("De som staat hier in hele centen; er is precies gerekend.");
        }
        if (known != null && it.rounded() != null && it.exact().compareTo(it.rounded()) != 0) {
            remarks.add(Dutch.capital(AmountWording.rounding(known.afronding(), it.unit())) + " is het "
                    + AmountWording.money(it.rounded(), it.unit()) + ".");
        }
        if (it.state() == State.ONDER_GRENS) {
            remarks.add("Dat is minder dan het kleinste bedrag. Daarom is het 0.");
        } else if (it.state() == State.OPEN) {
            remarks.add(open(it, known));
        } else if (it.state() == State.GEEN) {
            remarks.add("Dit bedrag hoort niet bij dit oordeel.");
        }
        return List.copyOf(remarks);
    }

    private static boolean isShownRounded(Line line, String unit) {
        return line.value() != null && AmountWording.isShownRounded(line.value(), unit);
    }

    private String open(AmountResult it, Bedrag known) {
        if (it.lines().stream().anyMatch(line -> line.state() == LineState.OPEN)) {
            return "Er ontbreken nog antwoorden om het te berekenen.";
        }
        return "Er is nog geen oordeel waarbij dit bedrag hoort."
                + (known == null
                        ? ""
                        : " Het hoort bij " + new AmountWording(matter.rulebook(), null, null).verdicts(known) + ".");
    }

    /** What it was reckoned from, each once; another amount stands there itself. */
    private List<Figure> figures(AmountResult it) {
        return it.used().stream()
                .filter(value -> !values.isName(value) && !(value.origin() instanceof Origin.Amount))
                .map(value -> values.figure(value, "", it.used()))
                .distinct()
                .toList();
    }
}
