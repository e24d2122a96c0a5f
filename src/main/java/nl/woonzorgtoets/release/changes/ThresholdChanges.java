package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.by;
import static nl.woonzorgtoets.release.changes.ChangeCollector.each;
import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.release.changes.Change.Topic;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Drempel.Waarde;
import nl.woonzorgtoets.wording.Dutch;

/** Thresholds that came, went, or have other values, days or gemeenten. */
final class ThresholdChanges {

    private final Map<String, String> gemeenten;
    private final Sources sources;
    private final ChangeCollector found = new ChangeCollector(Topic.DREMPELS);

    private ThresholdChanges(Rulebook was, Rulebook becomes) {
        this.sources = new Sources(was, becomes);
        var field = becomes.vocabulary().field(becomes.kader().domein().eigenWaarden());
        this.gemeenten = field == null ? Map.of() : field.options();
    }

    static List<Change> between(Rulebook was, Rulebook becomes) {
        ThresholdChanges changes = new ThresholdChanges(was, becomes);
        changes.found.compare(
                was.drempels(), becomes.drempels(), ThresholdChanges::name, changes::fresh, changes::parts);
        return changes.found.changes();
    }

    private void fresh(Drempel drempel) {
        List<String> parts = new ArrayList<>();
        drempel.waarden().forEach(it -> parts.add(starts("", it) + ": " + value(drempel, it) + "."));
        drempel.perGemeente()
                .forEach((code, own) ->
                        own.forEach(it -> parts.add(starts(in(code), it) + ": " + value(drempel, it) + ".")));
        found.add(name(drempel) + " is nieuw.", parts);
    }

    private static String name(Drempel drempel) {
        return "Drempel " + word(drempel.label());
    }

    private Parts parts(Drempel old, Drempel fresh) {
        Parts parts = new Parts()
                .from("Label", old.label(), fresh.label())
                .from("Soort", old.soort().word(), fresh.soort().word())
                .from("Eenheid", old.eenheid(), fresh.eenheid())
                .from("Bron", sources.was(old.bron()), sources.becomes(fresh.bron()))
                .from("Keuze", old.keuze(), fresh.keuze())
                .each("Optie", old.opties(), fresh.opties());
        values("", old, old.waarden(), fresh, fresh.waarden(), parts);
        Set<String> codes = new LinkedHashSet<>(fresh.perGemeente().keySet());
        codes.addAll(old.perGemeente().keySet());
        codes.forEach(code -> values(
                in(code),
                old,
                old.perGemeente().getOrDefault(code, List.of()),
                fresh,
                fresh.perGemeente().getOrDefault(code, List.of()),
                parts));
        return parts;
    }

    private void values(String where, Drempel old, List<Waarde> was, Drempel fresh, List<Waarde> becomes, Parts parts) {
        each(
                by(it -> it.vanaf().toString(), was),
                by(it -> it.vanaf().toString(), becomes),
                it -> parts.add(starts(where, it) + " komt erbij: " + value(fresh, it) + "."),
                (before, after) -> {
                    String start = starts(where, after);
                    if (!Parts.same(before.waarde(), after.waarde())) {
                        parts.add(start + ": van " + value(old, before) + " naar " + value(fresh, after) + ".");
                    }
                    parts.from(start + ", bron", sources.was(before.bron()), sources.becomes(after.bron()))
                            .from(start + ", opmerking", before.opmerking(), after.opmerking());
                },
                it -> parts.add(starts(where, it) + " vervalt: " + value(old, it) + "."));
    }

    private static String starts(String where, Waarde value) {
        return where
                + (where.isEmpty() ? "Vanaf " : "vanaf ")
                + Dutch.day(value.vanaf().toString());
    }

    private String in(String code) {
        return "In " + gemeenten.getOrDefault(code, code) + " ";
    }

    private static String value(Drempel drempel, Waarde value) {
        if (value.waarde() == null) {
            return "geen drempel";
        }
        if (value.waarde() instanceof BigDecimal number) {
            return Dutch.number(number) + (drempel.eenheid() == null ? "" : " " + drempel.eenheid());
        }
        return word(drempel.opties()
                .getOrDefault(value.waarde().toString(), value.waarde().toString()));
    }
}
