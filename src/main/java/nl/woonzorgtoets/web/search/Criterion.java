package nl.woonzorgtoets.web.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.woonzorgtoets.archive.CaseFilter;
import nl.woonzorgtoets.wording.Dutch;

/** By what cases of every framework can be chosen, in the order in which a choice is told; see {@link Feature} for the rest. */
public enum Criterion {
    ZOEK("Nummer of zaaknummer", "Deel van het nummer of van het zaaknummer.", Kind.TEXT, CaseFilter::kenmerk),
    ZAAKNUMMER("Zaaknummer", "Precies dit zaaknummer.", Kind.TEXT, CaseFilter::zaaknummer),
    KADER(
            "Toetsingskader",
            "Sleutel van het kader dat oordeelde.",
            Kind.CHOICE,
            CaseFilter::kader,
            Criterion::framework),
    VAN(
            "Beoordeeld vanaf",
            "Beoordeeld op of na deze dag, in Nederlandse tijd.",
            Kind.DAY,
            CaseFilter::van,
            Criterion::day),
    TOT(
            "Beoordeeld tot en met",
            "Beoordeeld op of voor deze dag, in Nederlandse tijd.",
            Kind.DAY,
            CaseFilter::tot,
            Criterion::day),
    OORDEEL(
            "Oordeel",
            "Code van het oordeel.",
            Kind.CHOICE,
            CaseFilter::oordeel,
            (words, code) -> words.words().oordeel(code)),
    BESLUIT(
            "Besluit",
            "GEEN, WEL, AFWIJKEND of GELIJK; een andere manier om besloten en afwijkend te vragen.",
            Kind.CHOICE,
            Decision::told),
    BESLOTEN("Besluit", "Of er een besluit is.", Kind.YES_NO, filter -> null),
    AFWIJKEND(
            "Besluit",
            "Of het laatste besluit afwijkt van het oordeel. Zonder besluit geldt geen van beide.",
            Kind.YES_NO,
            filter -> null),
    REGEL("Regel die geldt", "Nummer van een regel die gold.", Kind.CHOICE, CaseFilter::regel),
    REGELSET("Beoordeeld met regelset", "Nummer van de regelset die oordeelde.", Kind.CHOICE, CaseFilter::regelset);

    /** How a value is written. */
    public enum Kind {
        TEXT,
        CHOICE,
        DAY,
        YES_NO
    }

    private final String label;
    private final String description;
    private final Kind kind;
    private final Function<CaseFilter, ?> of;
    private final BiFunction<Choices, String, String> told;

    Criterion(String label, String description, Kind kind, Function<CaseFilter, ?> of) {
        this(label, description, kind, of, (choices, code) -> code);
    }

    Criterion(
            String label,
            String description,
            Kind kind,
            Function<CaseFilter, ?> of,
            BiFunction<Choices, String, String> told) {
        this.label = label;
        this.description = description;
        this.kind = kind;
        this.of = of;
        this.told = told;
    }

    /** The name of its parameter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }

    public Kind kind() {
        return kind;
    }

    public static Stream<Criterion> all() {
        return Stream.of(values());
    }

    /** What the filter asks by this criterion, in words; null when it leaves it open. */
    Asked told(CaseFilter filter, Choices choices) {
        String value = Objects.toString(of.apply(filter), null);
        return value == null ? null : new Asked(label, told.apply(choices, value));
    }

    /** The filter that asks for these values, each of the type of its criterion. */
    static CaseFilter filter(Map<Criterion, Object> values, Map<String, String> features) {
        Decision decision = (Decision) values.get(BESLUIT);
        return new CaseFilter(
                null,
                (String) values.get(ZOEK),
                (String) values.get(ZAAKNUMMER),
                (String) values.get(KADER),
                features,
                (String) values.get(OORDEEL),
                (String) values.get(REGELSET),
                (LocalDate) values.get(VAN),
                (LocalDate) values.get(TOT),
                (String) values.get(REGEL),
                decision == null ? (Boolean) values.get(BESLOTEN) : decision.decided(),
                decision == null ? (Boolean) values.get(AFWIJKEND) : decision.departs());
    }

    private static String framework(Choices choices, String key) {
        return choices.options(KADER).getOrDefault(key, key);
    }

    private static String day(Choices choices, String day) {
        return Dutch.day(day);
    }
}
