package nl.woonzorgtoets.release.changes;

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
    private final Found found = new Found(Topic.DREMPELS);

    private ThresholdChanges(Rulebook was, Rulebook becomes) {
        this.sources = new Sources(was, becomes);
        var field = becomes.vocabulary().field(becomes.kader().domein().eigenWaarden());
        this.gemeenten = field == null ? Map.of() : field.options();
    }

    static List<Change> between(Rulebook was, Rulebook becomes) {
        ThresholdChanges changes = new ThresholdChanges(was, becomes);
        Found.each(
                was.drempels(),
                becomes.drempels(),
                changes::fresh,
                changes::compare,
                gone -> changes.found.add("Drempel " + Found.word(gone.label()) + " vervalt."));
        return changes.found.changes();
    }

    private void fresh(Drempel drempel) {
        List<String> parts = new ArrayList<>();
        drempel.waarden().forEach(it -> parts.add(starts("", it) + ": " + value(drempel, it) + "."));
        drempel.perGemeente()
                .forEach((code, own) ->
                        own.forEach(it -> parts.add(starts(in(code), it) + ": " + value(drempel, it) + ".")));
        found.add("Drempel " + Found.word(drempel.label()) + " is nieuw.", parts);
    }

    private void compare(Drempel old, Drempel fresh) {
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
        found.addIfAny("Drempel " + Found.word(fresh.label()) + " is gewijzigd.", parts.all());
    }

    private void values(String where, Drempel old, List<Waarde> was, Drempel fresh, List<Waarde> becomes, Parts parts) {
        Found.each(
                Found.by(it -> it.vanaf().toString(), was),
                Found.by(it -> it.vanaf().toString(), becomes),
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
        return Found.word(drempel.opties()
                .getOrDefault(value.waarde().toString(), value.waarde().toString()));
    }
}
