package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Drempel.Waarde;
import nl.woonzorgtoets.wording.Dutch;
import nl.woonzorgtoets.wording.Words;

/** Thresholds with all their values, of the region and of each gemeente. */
final class DescribedThresholds {

    private final Map<String, String> gemeenten;
    private final Words words;

    private DescribedThresholds(Rulebook rulebook) {
        this.words = new Words(rulebook);
        this.gemeenten = rulebook.owners();
    }

    static List<Thing> of(Rulebook rulebook) {
        DescribedThresholds thresholds = new DescribedThresholds(rulebook);
        return rulebook.drempels().values().stream().map(thresholds::threshold).toList();
    }

    /** The thresholds with values for one place alone, of which every regelset tells with all others; each with its ground. */
    static List<Change> own(Rulebook rulebook, String code) {
        return rulebook.drempels().values().stream()
                .filter(it -> it.perGemeente().containsKey(code))
                .map(it -> new Change(
                        Change.Topic.DREMPELS,
                        "Drempel " + word(it.label()) + " is gewijzigd.",
                        own(it, rulebook, code)))
                .toList();
    }

    private static List<String> own(Drempel drempel, Rulebook rulebook, String code) {
        Words words = new Words(rulebook);
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
                .each("Optie", drempel.opties(), code -> code);
        List<String> whenNew = new ArrayList<>();
        drempel.waarden().forEach(it -> value("Vanaf ", drempel, it, thing, whenNew));
        drempel.perGemeente()
                .forEach((code, own) ->
                        own.forEach(it -> value("Voor " + called(code) + " vanaf ", drempel, it, thing, whenNew)));
        return thing.whenNew(whenNew);
    }

    private void value(String since, Drempel drempel, Waarde value, Thing thing, List<String> whenNew) {
        String start = since + Dutch.day(value.vanaf());
        thing.is(start, value.waarde(), inWords(drempel, value))
                .aside(start + ", bron", value.bron(), word(words.source(value.bron())))
                .aside(start + ", opmerking", value.opmerking(), word(value.opmerking()));
        whenNew.add(start + ": " + inWords(drempel, value) + ".");
    }

    private String called(String code) {
        return gemeenten.getOrDefault(code, code);
    }

    private static String inWords(Drempel drempel, Waarde value) {
        if (value.waarde() == null) {
            return "geen drempel";
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
