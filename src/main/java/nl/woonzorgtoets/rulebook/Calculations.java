package nl.woonzorgtoets.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.language.DrlReader;
import nl.woonzorgtoets.rulebook.language.RuleContext;
import nl.woonzorgtoets.rulebook.model.Condition;
import nl.woonzorgtoets.rulebook.model.Condition.Accumulation;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Editie;
import nl.woonzorgtoets.rulebook.model.Melding;
import nl.woonzorgtoets.rulebook.model.Meldingen;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Source;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomst;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.vragen.Calculation;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.FactType;
import nl.woonzorgtoets.vocabulary.Field;

/** Checks the intermediate results against all names, and puts them in the order in which they can be worked out. */
final class Calculations {

    /** What cannot stand inside the one condition that the patterns become. */
    private static final Pattern NESTED = Pattern.compile("\\baccumulate\\b|\\b(not|exists)\\s*(\\(|[A-Z])");

    /** A total of several facts; anything else is worked out of one of each. */
    private static final Pattern TOTAL = Pattern.compile("\\s*[a-z]+\\s*\\(.*\\)\\s*", Pattern.DOTALL);

    private final RuleContext context;
    private final Meldingen meldingen;
    private final Map<String, Tussenuitkomst> read = new LinkedHashMap<>();
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
    private final Map<String, Tussenuitkomst> ordered = new LinkedHashMap<>();

    private Calculations(RuleContext context, Meldingen meldingen) {
        this.context = context;
        this.meldingen = meldingen;
    }

    static Tussenuitkomsten read(List<Calculation> written, RuleContext context, Meldingen meldingen) {
        if (written.isEmpty()) {
            return Tussenuitkomsten.GEEN;
        }
        if (!context.editie().heeftRuimeTaal()) {
            written.get(0).node().report(Editie.hoortBijTweede("Een tussenuitkomst"));
            return Tussenuitkomsten.GEEN;
        }
        return new Calculations(context, meldingen).all(written);
    }

    private Tussenuitkomsten all(List<Calculation> written) {
        written.forEach(this::add);
        for (String name : read.keySet()) {
            if (!order(name, new LinkedHashSet<>())) {
                break;
            }
        }
        FactType type = context.vocabulary().factTypes().get(Tussenuitkomsten.FEIT);
        return new Tussenuitkomsten(type, List.copyOf(ordered.values()));
    }

    private void add(Calculation it) {
        YamlNode from = it.node().get("uit");
        YamlNode value = it.node().get("waarde");
        String patterns = from.text();
        if (patterns == null || it.bron() == null || value.isThere() && value.text() == null) {
            return;
        }
        if (NESTED.matcher(patterns).find()) {
            from.report(
                    "Onder 'uit' staan alleen gewone patronen, geen accumulate, not of exists. Optellen doet u bij 'waarde', zoals"
                            + " sum( $bedrag ).");
            return;
        }
        boolean single = value.isThere() && !TOTAL.matcher(value.text()).matches();
        // The one that rules read: the questions can be those of before, and what is worked out is found again by its
        // field.
        Field field = context.vocabulary()
                .factTypes()
                .get(Tussenuitkomsten.FEIT)
                .field(it.field().name());
        List<Melding> wrong = new ArrayList<>();
        Rule rule = DrlReader.calculation(
                from.file(), field, Source.parse(it.bron()), text(from, value, single), context, wrong);
        meldingen.addAll(wrong);
        if (rule != null && isOneCondition(rule, from, value) && (!single || isOfOneEach(rule, from))) {
            read.put(field.name(), new Tussenuitkomst(field, rule, single));
            nodes.put(field.name(), it.node());
        }
    }

    /** The condition as it would stand in a rule, on the lines where its parts stand. */
    private static String text(YamlNode from, YamlNode value, boolean single) {
        boolean block = from.text().contains("\n");
        String before = "\n".repeat(Math.max(0, from.line() - (block ? 1 : 2)));
        String inside = "( and\n" + from.text().stripTrailing() + " )";
        if (!value.isThere()) {
            return before + "exists" + inside;
        }
        String total =
                single ? "max( " + value.text().strip() + " )" : value.text().strip();
        String until = before + "accumulate( " + inside + "; $uitkomst : ";
        long lines = until.chars().filter(it -> it == '\n').count();
        // In an addition one of the two can stand in another file.
        long between = value.file().equals(from.file()) ? value.line() - 1 - lines : 0;
        return until + "\n".repeat((int) Math.max(0, between)) + total + " )";
    }

    private static boolean isOneCondition(Rule rule, YamlNode from, YamlNode value) {
        boolean one = rule.conditions().size() == 1
                && (!value.isThere()
                        || rule.conditions().get(0) instanceof Accumulation it
                                && it.totals().size() == 1
                                && it.constraints().isEmpty());
        if (!one) {
            from.report("Schrijf onder 'uit' alleen patronen, en bij 'waarde' één berekening.");
        }
        return one;
    }

    private static boolean isOfOneEach(Rule rule, YamlNode from) {
        String many = rule.conditions().get(0).patterns().stream()
                .map(Condition.Pattern::type)
                .filter(it -> !it.single() && !it.name().equals(Drempel.FEIT))
                .map(FactType::name)
                .collect(Collectors.joining(", "));
        if (!many.isEmpty()) {
            from.report(
                    "Van " + many + " kunnen er meer zijn. Zeg bij 'waarde' hoe zij één getal worden: sum, min, max of"
                            + " average met de berekening tussen haakjes, of count().");
        }
        return many.isEmpty();
    }

    /**
     * Whether it can be worked out after what it reads; a circle is reported.
     *
     * @param on what waits for it
     */
    private boolean order(String name, Set<String> on) {
        if (ordered.containsKey(name)) {
            return true;
        }
        if (!on.add(name)) {
            circle(name, on);
            return false;
        }
        boolean can = Tussenuitkomsten.direct(read.get(name).berekening())
                .filter(read::containsKey)
                .allMatch(it -> order(it, on));
        on.remove(name);
        ordered.put(name, read.get(name));
        return can;
    }

    private void circle(String name, Set<String> on) {
        List<String> names = new ArrayList<>(on);
        List<String> circle = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
        circle.add(name);
        nodes.get(name)
                .get("uit")
                .report("Deze tussenuitkomsten wachten op elkaar: " + String.join(" → ", circle)
                        + ". Laat er een uit iets anders volgen.");
    }
}
