package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Marge;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Drempel.Waarde;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** Thresholds with all their values, of the region and of each gemeente. */
final class DescribedThresholds {

    private final Map<String, String> gemeenten;
    private final Words words;
    private final Map<String, List<String>> rules = new LinkedHashMap<>();

    private DescribedThresholds(Rulebook rulebook) {
        rulebook.rules().forEach(rule -> {
            Set<String> needed = new LinkedHashSet<>(Rule.thresholdsOf(rule.conditions()));
            needed.addAll(rulebook.tussenuitkomsten().drempels(rule));
            needed.forEach(
                    it -> rules.computeIfAbsent(it, name -> new ArrayList<>()).add(rule.id()));
        });
        this.words = new Words(rulebook);
        this.gemeenten = rulebook.owners();
    }

    static List<Thing> of(Rulebook rulebook) {
        DescribedThresholds thresholds = new DescribedThresholds(rulebook);
        return rulebook.drempels().values().stream().map(thresholds::threshold).toList();
    }

    /** The thresholds with values for one place alone, of which every regelset tells with all others; each with its ground. */
    static List<Change> own(Rulebook rulebook, String code) {
        DescribedThresholds thresholds = new DescribedThresholds(rulebook);
        return rulebook.drempels().values().stream()
                .filter(it -> it.perGemeente().containsKey(code))
                .map(it -> new Change(
                        Change.Topic.DREMPELS,
                        "Drempel " + word(it.label()) + " is gewijzigd.",
                        thresholds.own(it, rulebook, code)))
                .toList();
    }

    private List<String> own(Drempel drempel, Rulebook rulebook, String code) {
        List<String> parts = new ArrayList<>();
        for (Waarde value : drempel.perGemeente().get(code)) {
            parts.add("Vanaf " + Dutch.day(value.vanaf()) + ": " + inWords(drempel, value) + ".");
            parts.add("Grond: " + (value.bron().equals("keuze") ? "eigen keuze" : words.source(value.bron()))
                    + (value.opmerking() == null ? "." : ". " + value.opmerking()));
        }
        rulebook.keuzes().stream()
                .filter(it -> it.onderwerp().equals(drempel.naam() + " (" + code + ")"))
                .forEach(it -> parts.add("Keuze: " + it.tekst()));
        return parts;
    }

    private Thing threshold(Drempel drempel) {
        Thing thing = Thing.named(drempel.naam(), "Drempel " + word(drempel.label()))
                .is("Label", drempel.label())
                .is("Soort", drempel.soort().word())
                .is("Eenheid", drempel.eenheid())
                .is("Bron", drempel.bron(), word(words.source(drempel.bron())))
                .is("Keuze", drempel.keuze())
                .is("Marge", margin(drempel.marge()))
                .each("Optie", drempel.opties(), code -> code);
        List<String> whenNew = new ArrayList<>();
        drempel.waarden().forEach(it -> value("Vanaf ", drempel, it, thing, whenNew));
        drempel.perGemeente()
                .forEach((code, own) ->
                        own.forEach(it -> value("Voor " + called(code) + " vanaf ", drempel, it, thing, whenNew)));
        return thing.whenNew(whenNew);
    }

    /** Null when there is none. */
    private static String margin(Marge it) {
        return it == null
                ? null
                : Dutch.number(it.waarde()) + (it.procent() ? " procent" : "")
                        + (it.per() == null ? "" : " per " + it.per()) + ", over " + it.cijfer();
    }

    private void value(String since, Drempel drempel, Waarde value, Thing thing, List<String> whenNew) {
        String start = since + Dutch.day(value.vanaf());
        thing.is(start, key(value), inWords(drempel, value))
                .aside(start + ", bron", value.bron(), word(words.source(value.bron())))
                .aside(start + ", opmerking", value.opmerking(), word(value.opmerking()));
        whenNew.add(start + ": " + inWords(drempel, value) + ".");
    }

    private String called(String code) {
        return gemeenten.getOrDefault(code, code);
    }

    private String inWords(Drempel drempel, Waarde value) {
        String until = value.tot() == null ? "" : ", tot " + Dutch.day(value.tot());
        return holding(drempel, value) + until;
    }

    /** What is compared: another last day is another value. */
    private static Object key(Waarde value) {
        return value.tot() == null && !value.onbekend() ? value.waarde() : value.waarde() + " tot " + value.tot();
    }

    /** What ends a threshold says which rules stop with it. */
    private String ending(Drempel drempel) {
        List<String> stop = rules.getOrDefault(drempel.naam(), List.of());
        if (stop.isEmpty()) {
            return "geen drempel";
        }
        return "geen drempel, zodat "
                + (stop.size() == 1
                        ? "regel " + stop.get(0) + " niet meer meetelt"
                        : "de regels " + Dutch.list(stop, "en") + " niet meer meetellen");
    }

    private String holding(Drempel drempel, Waarde value) {
        if (value.waarde() == null) {
            return value.onbekend() ? "nog niet vastgelegd" : ending(drempel);
        }
        if (value.waarde() instanceof BigDecimal number) {
            return Dutch.number(number) + (drempel.eenheid() == null ? "" : " " + drempel.eenheid());
        }
        if (value.waarde() instanceof LocalDate date) {
            return Dutch.day(date);
        }
        return word(drempel.opties()
                .getOrDefault(value.waarde().toString(), value.waarde().toString()));
    }
}
