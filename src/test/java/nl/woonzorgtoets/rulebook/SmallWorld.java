package nl.woonzorgtoets.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.rulebook.engine.Engine;
import nl.woonzorgtoets.rulebook.language.DrlReader;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.vocabulary.Fact;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.FieldType;
import nl.woonzorgtoets.vocabulary.Origin;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/** A vocabulary small enough to keep in mind, and short ways to write rules and facts in it. */
public final class SmallWorld {

    private static final String[] GROUPS = {"OUDEREN", "JONGEREN", "OPVANG"};

    public static final List<FactType> TYPES = List.of(
            type(
                    "Zaak",
                    true,
                    tekst("naam"),
                    optie("gemeente", "HEERLEN", "KERKRADE", "LANDGRAAF"),
                    datum("peildatum")),
            type("Gebied", true, getal("sesWoa"), getal("leefbaarometer"), optie("gemeente", "HEERLEN", "KERKRADE")),
            type(
                    "Initiatiefnemer",
                    true,
                    janee("winstoogmerk"),
                    getal("winstPct"),
                    opties("contracten", "WMO", "WLZ", "PGB")),
            type("Doelgroep", false, optie("code", GROUPS), getal("personen"), optie("zorg", "GEEN", "LICHT", "ZWAAR")),
            type(
                    "Woning",
                    false,
                    optie("woningtype", "GEWOON", "GECLUSTERD"),
                    getal("aantal"),
                    getal("prijs"),
                    optie("voor", GROUPS)),
            type("Partner", false, optie("soort", "ZORG", "WELZIJN"), janee("contract")),
            type("Aandachtsgroep", false, optie("code", GROUPS), janee("kwetsbaar")),
            type("Drempel", false, tekst("naam"), getal("waarde"), tekst("tekst"), datum("datum")));

    public static final RuleContext CONTEXT = new RuleContext(
            new Vocabulary(null, List.of(), List.of(), TYPES),
            aspects(),
            new TreeMap<>(Map.of(
                    "ses.grens", new RuleContext.Threshold(FieldType.DECIMAAL, Map.of()),
                    "huur.grens", new RuleContext.Threshold(FieldType.DECIMAAL, Map.of()),
                    "termijn", new RuleContext.Threshold(FieldType.GEHEEL, Map.of()),
                    "ingang", new RuleContext.Threshold(FieldType.DATUM, Map.of()),
                    "modus", new RuleContext.Threshold(FieldType.OPTIE, options("STRENG", "SOEPEL")))),
            new TreeMap<>(Map.of("visie", Set.of("5.3", "6.8"), "cbs", Set.of())),
            Editie.NIEUWSTE);

    private SmallWorld() {}

    /** What came of reading. */
    public record Reading(List<Rule> rules, List<Melding> meldingen) {

        public Rule rule() {
            return rules.get(0);
        }
    }

    /** A file with one rule of these conditions. */
    public static String file(String when) {
        return file("5.3-1", when);
    }

    public static String file(String id, String when) {
        return "package regels\nimport nl.woonzorgtoets.oordeel.Bevinding\n\n" + rule(id, when);
    }

    public static String rule(String id, String when) {
        return """
                rule "%s Een bewering"
                    @bron( "visie:5.3" )
                when
                    %s
                then
                    insert( Bevinding.voldoet( "weging" ) );
                end
                """.formatted(id, when);
    }

    public static Reading read(String text) {
        return read(text, Editie.NIEUWSTE);
    }

    public static Reading read(String text, Editie editie) {
        RuleContext context = new RuleContext(
                CONTEXT.vocabulary(), CONTEXT.aspects(), CONTEXT.thresholds(), CONTEXT.sources(), editie);
        List<Melding> meldingen = new ArrayList<>();
        List<Rule> rules = new DrlReader(context).read("test.drl", text, meldingen);
        return new Reading(rules, meldingen);
    }

    /** The rules of a text that must be right. */
    public static List<Rule> rules(String text) {
        Reading reading = read(text);
        if (!reading.meldingen().isEmpty()) {
            throw new AssertionError(reading.meldingen() + "\n" + text);
        }
        return reading.rules();
    }

    /** Whether a rule of these conditions fires on these facts. */
    public static boolean fires(String when, Fact... facts) {
        return !new Engine(rules(file(when)), TYPES).fired(Arrays.asList(facts)).isEmpty();
    }

    /** A fact; fields that are not named are unknown. Numbers may be given as int or as text. */
    public static Fact fact(String typeName, Object... namesAndValues) {
        FactType type = type(typeName);
        Object[] values = new Object[type.fields().size()];
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Field field = type.field((String) namesAndValues[i]);
            values[field.index()] = value(field, namesAndValues[i + 1]);
        }
        return new Fact(type, "/" + typeName, false, values, new Origin[values.length]);
    }

    /** The unknown contents of a list that was not given. */
    public static Fact possible(String typeName) {
        FactType type = type(typeName);
        int size = type.fields().size();
        return new Fact(type, "/" + typeName, true, new Object[size], new Origin[size]);
    }

    public static Fact drempel(String name, Object value) {
        String field = value instanceof String ? "tekst" : value instanceof LocalDate ? "datum" : "waarde";
        return fact("Drempel", "naam", name, field, value);
    }

    public static FactType type(String name) {
        return CONTEXT.vocabulary().factTypes().get(name);
    }

    private static Object value(Field field, Object value) {
        return switch (field.type()) {
            case GEHEEL, DECIMAAL -> value == null ? null : new BigDecimal(value.toString());
            case DATUM -> value == null ? null : LocalDate.parse(value.toString());
            default -> value;
        };
    }

    private static Map<String, Aspect> aspects() {
        Map<String, Aspect> aspects = new TreeMap<>();
        for (AspectSoort soort : AspectSoort.values()) {
            String id = soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            aspects.put(
                    id,
                    new Aspect(
                            id, null, soort, null, "visie", Map.of(), false, Map.of(), Map.of(), Map.of(), null, null,
                            null, null));
        }
        return aspects;
    }

    private record Question(String name, FieldType type, Map<String, String> options) {}

    private static FactType type(String name, boolean single, Question... questions) {
        List<Field> fields = new ArrayList<>();
        for (Question question : questions) {
            fields.add(new Field(
                    question.name(), fields.size(), question.type(), question.name(), question.options(), 5, 200));
        }
        return new FactType(name, name, single, fields);
    }

    private static Question getal(String name) {
        return new Question(name, FieldType.DECIMAAL, Map.of());
    }

    private static Question tekst(String name) {
        return new Question(name, FieldType.TEKST, Map.of());
    }

    private static Question janee(String name) {
        return new Question(name, FieldType.JANEE, Map.of());
    }

    private static Question datum(String name) {
        return new Question(name, FieldType.DATUM, Map.of());
    }

    private static Question optie(String name, String... codes) {
        return new Question(name, FieldType.OPTIE, options(codes));
    }

    private static Question opties(String name, String... codes) {
        return new Question(name, FieldType.OPTIES, options(codes));
    }

    private static Map<String, String> options(String... codes) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(codes).forEach(code -> options.put(code, code.toLowerCase(java.util.Locale.ROOT)));
        return options;
    }
}
