package nl.woonzorgtoets.verantwoording;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.woonzorgtoets.accounts.Role;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.verantwoording.GroupEffects.Effect;
import nl.woonzorgtoets.vocabulary.Fact;

/** The numbers in the papers, by name. */
final class PaperFigures {

    private PaperFigures() {}

    static Map<String, Supplier<Number>> of(GroupEffects effects) {
        Rulebook rulebook = Parkstad.rulebook();
        Map<String, Supplier<Number>> figures = new TreeMap<>();
        figures.put("regels", () -> rulebook.rules().size());
        figures.put("voorbeelden", () -> rulebook.examples().size());
        figures.put("drempels", () -> rulebook.drempels().size());
        figures.put("keuzes", () -> rulebook.keuzes().size());
        figures.put("uitspraken", () -> rulebook.herkomst().uitspraken().size());
        figures.put(
                "vragen",
                () -> rulebook.vocabulary().sections().values().stream()
                        .mapToInt(it -> it.type().fields().size())
                        .sum());
        figures.put("rollen", () -> Role.values().length);
        figures.put("wijken", () -> effects.wijken().size());
        figures.put("groepen", () -> effects.effects().size());
        figures.put(
                "wijken-nee",
                () -> effects.effects().values().stream()
                        .mapToLong(it ->
                                it.values().stream().filter(Effect.NEE::equals).count())
                        .max()
                        .orElseThrow());
        figures.put(
                "woningen-plan",
                () -> homes(Parkstad.dossier(Parkstad.text("07")).facts()));
        return figures;
    }

    private static int homes(Iterable<Fact> facts) {
        int homes = 0;
        for (Fact fact : facts) {
            if (fact.type().field("woningtype") != null) {
                homes += ((Number) fact.value(fact.type().field("aantal"))).intValue();
            }
        }
        return homes;
    }
}
