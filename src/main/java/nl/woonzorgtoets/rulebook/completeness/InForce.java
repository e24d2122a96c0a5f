package nl.woonzorgtoets.rulebook.completeness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.woonzorgtoets.oordeel.Kader;
import nl.woonzorgtoets.rulebook.model.Drempel;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.model.Tussenuitkomsten;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Vocabulary;

/**
 * Whether there is a day on which the framework and each of its rules count: a slip in a year switches them off in silence.
 *
 * @param framework the root of kader.yaml
 * @param thresholds the nodes of the thresholds, by name
 * @param last the last day that a plan is usually judged about
 */
record InForce(YamlNode framework, Map<String, YamlNode> thresholds, LocalDate last, Meant meant) {

    private static final String FROM = "vanaf";

    /** When the questions do not say what is usual. */
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    static LocalDate last(Vocabulary vocabulary) {
        Field.Plausible usual = vocabulary.field("zaak.peildatum").plausible();
        return usual != null && usual.to() instanceof LocalDate day ? day : FAR;
    }

    void check(Kader kader, Map<String, Drempel> drempels, List<Rule> rules, Tussenuitkomsten results) {
        if (kader.vanaf() != null && kader.vanaf().isAfter(last)) {
            framework
                    .get(FROM)
                    .warn("Het kader geldt pas vanaf " + kader.vanaf() + ", en een plan van na " + last
                            + " is niet aannemelijk. Zo oordeelt het over geen enkel plan. Kijk het jaar na.");
        }
        LocalDate begin = begin(kader, drempels);
        // What a gemeente adds by itself has days of its own.
        drempels.values().stream()
                .filter(it -> thresholds.containsKey(it.naam()) && first(it).isAfter(begin))
                .forEach(it -> checkRules(
                        it,
                        begin,
                        rules.stream()
                                .filter(rule -> results.drempels(rule).contains(it.naam()))
                                .map(Rule::id)
                                .toList()));
    }

    private void checkRules(Drempel drempel, LocalDate begin, List<String> waiting) {
        LocalDate first = first(drempel);
        if (waiting.isEmpty()) {
            return;
        }
        meant.warn(
                thresholds.get(drempel.naam()),
                FROM,
                "De drempel '" + drempel.naam() + "' geldt pas "
                        + (first.isAfter(last) ? "na " + last : "vanaf " + first + ", en het kader al vanaf " + begin)
                        + ". Tot dan telt "
                        + (waiting.size() == 1 ? "regel " : "geen van de regels ")
                        + String.join(", ", waiting)
                        + (waiting.size() == 1 ? " niet" : "") + ". Kijk het jaar na.");
    }

    /** From when both the framework and the first of its thresholds count. */
    private LocalDate begin(Kader kader, Map<String, Drempel> drempels) {
        LocalDate earliest = drempels.values().stream()
                .map(InForce::first)
                .min(Comparator.naturalOrder())
                .orElse(FAR);
        if (kader.vanaf() == null) {
            return earliest;
        }
        if (kader.vanaf().isBefore(earliest) && !drempels.isEmpty()) {
            framework
                    .get(FROM)
                    .warn("Het kader geldt vanaf " + kader.vanaf() + ", maar de eerste drempel pas vanaf " + earliest
                            + ". Tot dan telt geen enkele regel die een drempel nodig heeft. Kijk de jaren na.");
            return earliest;
        }
        return kader.vanaf();
    }

    /** The first day on which it has a value anywhere. */
    private static LocalDate first(Drempel drempel) {
        return Stream.concat(
                        drempel.waarden().stream(),
                        drempel.perGemeente().values().stream().flatMap(List::stream))
                .map(Drempel.Waarde::vanaf)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
