package nl.woonzorgtoets.rulebook.completeness;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woonzorgtoets.oordeel.Aspect;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.BevindingSoort;
import nl.woonzorgtoets.rulebook.model.Rule;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;

/**
 * Whether rules can say of each aspect that it is met, and that it is not.
 *
 * @param nodes of the aspects, by id
 */
record Aspects(
        Map<String, YamlNode> nodes,
        Map<String, Aspect> aspects,
        Conclusions conclusions,
        Set<String> silenced,
        Meant meant) {

    /** Those that turn out one way or the other for every plan that they are about. */
    static final Set<AspectSoort> JUDGED =
            EnumSet.of(AspectSoort.EIS, AspectSoort.EIS_IN_BEGINSEL, AspectSoort.WEGING, AspectSoort.VOORWAARDE);

    private static final Set<AspectSoort> REQUIRED = EnumSet.of(AspectSoort.EIS, AspectSoort.EIS_IN_BEGINSEL);

    void check() {
        aspects.values().stream()
                .filter(it -> it.uitAntwoorden() == null && !silenced.contains(it.id()))
                .forEach(this::check);
    }

    private void check(Aspect aspect) {
        List<Rule> rules = conclusions.about(aspect.id());
        if (rules.isEmpty()) {
            tell(
                    aspect,
                    REQUIRED.contains(aspect.soort()),
                    "regels",
                    "Geen enkele regel gaat over '" + aspect.id() + "', dus dit aspect doet nooit mee."
                            + " Schrijf regels, of haal het weg.");
        } else if (JUDGED.contains(aspect.soort())) {
            checkOutcomes(aspect);
        }
    }

    private void checkOutcomes(Aspect aspect) {
        Set<BevindingSoort> kinds = conclusions.of(aspect.id());
        if (!kinds.contains(BevindingSoort.VOLDOET)) {
            tell(
                    aspect,
                    false,
                    "voldoet",
                    "Geen enkele regel zegt wanneer een plan voldoet aan '" + aspect.id() + "'.");
        }
        if (!kinds.contains(BevindingSoort.VOLDOET_NIET) && !kinds.contains(BevindingSoort.GEDEELTELIJK)) {
            tell(
                    aspect,
                    REQUIRED.contains(aspect.soort()),
                    "voldoetNiet",
                    "Geen enkele regel zegt wanneer een plan niet voldoet aan '" + aspect.id() + "'.");
        }
    }

    private void tell(Aspect aspect, boolean certain, String word, String melding) {
        YamlNode node = nodes.get(aspect.id());
        if (certain) {
            meant.refuse(node, word, melding);
        } else {
            meant.warn(node, word, melding);
        }
    }
}
