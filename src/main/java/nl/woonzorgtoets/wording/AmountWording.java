package nl.woonzorgtoets.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Bedrag;
import nl.woonzorgtoets.rulebook.model.Bedrag.Afronding;
import nl.woonzorgtoets.rulebook.model.Bedrag.Alleen;
import nl.woonzorgtoets.rulebook.model.Bedrag.Post;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Factor;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;

/**
 * Amounts in words: how one is reckoned, and what stands in it.
 *
 * @param day whose values of thresholds are named; null: none
 * @param owner whose own values count; null: those of everybody
 */
public record AmountWording(Rulebook rulebook, LocalDate day, String owner) {

    private static final String EURO = "euro";
    private static final int CENTS = 2;

    /** How it follows, in sentences. */
    public List<String> how(Bedrag it) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Dit bedrag hoort bij " + verdicts(it) + ".");
        sentences.add("Het is " + items(it.som(), "de som van ") + ".");
        if (!it.hoogstens().isEmpty()) {
            sentences.add("Het is hoogstens " + items(it.hoogstens(), "het laagste van ") + ".");
        }
        sentences.add("Het wordt " + rounding(it.afronding(), it.eenheid()) + ".");
        if (it.vanaf() != null) {
            sentences.add("Is het minder dan " + item(it.vanaf()) + ", dan is het 0.");
        }
        return List.copyOf(sentences);
    }

    private String items(List<Post> items, String many) {
        List<String> texts = items.stream().map(this::item).toList();
        return texts.size() == 1 ? texts.get(0) : many + String.join("; ", texts);
    }

    /** The verdicts with which it goes: "het oordeel ‘Verlenen’". */
    public String verdicts(Bedrag it) {
        List<String> names = it.bij().stream()
                .map(code -> Dutch.quoted(rulebook.kader().oordeel(code).naam()))
                .toList();
        return "het oordeel " + Dutch.list(names, "of");
    }

    /** What an item is called, within a sentence, with when it counts. */
    public String item(Post it) {
        return name(it) + it.alleen().stream().map(this::only).collect(Collectors.joining());
    }

    /** What an item is called, within a sentence. */
    public String name(Post it) {
        return day == null && it.naam() != null ? Dutch.within(it.naam()) : nameAndProduct(it);
    }

    /** What an item is called, within a sentence, and of what it is the product. */
    public String nameAndProduct(Post it) {
        String product = it.factoren().stream().map(this::factor).collect(Collectors.joining(" × "));
        return it.naam() == null ? product : Dutch.within(it.naam()) + " (" + product + ")";
    }

    private String only(Alleen it) {
        return ", alleen als " + factor(it.vraag()) + " " + (it.ja() ? "ja" : "nee") + " is";
    }

    private String factor(Factor factor) {
        Words words = new Words(rulebook);
        return factor.match(new Factor.Cases<>() {
            @Override
            public String answer(Factor.Antwoord it) {
                return words.within(
                        rulebook.vocabulary()
                                .sections()
                                .get(it.onderdeel())
                                .type()
                                .name(),
                        it.veld().name());
            }

            @Override
            public String result(Factor.Uitkomst it) {
                return words.within(Tussenuitkomsten.FEIT, it.veld().name());
            }

            @Override
            public String threshold(Factor.Waarde it) {
                return words.thresholdWithin(it.drempel().naam()) + value(it.drempel());
            }

            @Override
            public String amount(Factor.Ander it) {
                return Dutch.quoted(it.bedrag().label());
            }
        });
    }

    private String value(Drempel it) {
        Drempel.Waarde now = day == null ? null : it.op(day, owner);
        return now != null && now.waarde() instanceof BigDecimal number
                ? " (" + Unit.of(it.eenheid()).after(Dutch.tidy(number)) + ")"
                : "";
    }

    /** "naar beneden afgerond op hele euro’s". */
    public static String rounding(Afronding it, String unit) {
        String way = switch (it.naar()) {
            case BENEDEN -> "naar beneden afgerond op ";
            case BOVEN -> "naar boven afgerond op ";
            case DICHTSTBIJ -> "afgerond op ";
        };
        boolean euro = unit.equals(EURO);
        BigDecimal step = Dutch.tidy(it.op());
        if (step.equals(BigDecimal.ONE)) {
            return way + (euro ? "hele euro’s" : "hele getallen");
        }
        return way
                + (euro && step.equals(new BigDecimal("0.01"))
                        ? "hele centen"
                        : "een veelvoud van " + money(step, unit));
    }

    /** An amount with its unit; of a broken number of euros the cents. */
    public static String money(BigDecimal number, String unit) {
        BigDecimal tidy = Dutch.tidy(number);
        return Unit.of(unit)
                .after(isShownRounded(tidy, unit) ? Dutch.tidy(tidy.setScale(CENTS, RoundingMode.HALF_UP)) : tidy);
    }

    /** Whether it has more than cents. */
    public static boolean isShownRounded(BigDecimal number, String unit) {
        return unit.startsWith(EURO) && Dutch.tidy(number).scale() > CENTS;
    }
}
