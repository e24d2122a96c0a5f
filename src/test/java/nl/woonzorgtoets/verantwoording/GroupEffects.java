package nl.woonzorgtoets.verantwoording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.document.AspectResult;
import nl.woonzorgtoets.document.Assessment;
import nl.woonzorgtoets.oordeel.AspectSoort;
import nl.woonzorgtoets.oordeel.Uitkomst;
import nl.woonzorgtoets.regelset.Parkstad;
import nl.woonzorgtoets.vocabulary.Field;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where each group can still go by the shipped rules: one and the same small, well-arranged plan is judged for every group in every wijk, so
 * that only group and place differ.
 */
final class GroupEffects {

    /** What the place does to the plan. */
    enum Effect {
        JA("ja"),
        AFSPRAAK("ja, met een voorwaarde"),
        NEE("nee, in beginsel"),
        NOOIT("nee");

        final String word;

        Effect(String word) {
            this.word = word;
        }
    }

    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Set<AspectSoort> REQUIREMENTS = Set.of(AspectSoort.EIS, AspectSoort.EIS_IN_BEGINSEL);

    private final Map<String, Map<String, Effect>> effects = new LinkedHashMap<>();
    private final Map<String, Set<String>> reasons = new LinkedHashMap<>();

    private GroupEffects() {}

    static GroupEffects ofTheShippedRules() {
        GroupEffects computed = new GroupEffects();
        for (String group : groups().keySet()) {
            wijk().options().keySet().forEach(it -> computed.judge(group, it));
        }
        return computed;
    }

    static Map<String, String> groups() {
        return Parkstad.rulebook().vocabulary().field("doelgroepen.code").options();
    }

    private static Field wijk() {
        return Parkstad.rulebook().vocabulary().field("locatie.wijkcode");
    }

    private void judge(String group, String wijk) {
        Assessment assessment = Parkstad.assess(plan(group, wijk)).assessment();
        Effect effect = Effect.JA;
        for (AspectResult aspect : assessment.aspects()) {
            Effect by = effect(aspect);
            if (by != Effect.JA) {
                reasons.computeIfAbsent(group, it -> new LinkedHashSet<>()).add(aspect.id());
            }
            effect = by.compareTo(effect) > 0 ? by : effect;
        }
        effects.computeIfAbsent(group, it -> new LinkedHashMap<>()).put(wijk, effect);
    }

    private static Effect effect(AspectResult aspect) {
        boolean failed = aspect.outcome() == Uitkomst.VOLDOET_NIET;
        boolean unmet = failed || aspect.outcome() == Uitkomst.GEDEELTELIJK;
        if (failed && aspect.soort() == AspectSoort.EIS) {
            return Effect.NOOIT;
        }
        if (failed && REQUIREMENTS.contains(aspect.soort())) {
            return Effect.NEE;
        }
        return unmet && aspect.soort() == AspectSoort.VOORWAARDE ? Effect.AFSPRAAK : Effect.JA;
    }

    /** The shipped plan for six single homes at six addresses, for this group in this wijk, with the figures of the regelset. */
    private static String plan(String group, String wijk) {
        ObjectNode plan = (ObjectNode) JSON.readTree(Parkstad.text("07"));
        plan.withObject("zaak").put("gemeente", wijk().belongsTo().parentOf().get(wijk));
        plan.withObject("locatie").put("wijkcode", wijk).put("kleineKern", false);
        plan.withObject("locatie").remove(List.of("sesWoa", "bronScores"));
        ((ObjectNode) plan.withArray("doelgroepen").get(0)).put("code", group).put("financiering", "EIGEN");
        plan.withObject("spreiding").put("tekortcategorie", "GEEN");
        plan.withObject("groepsgebonden")
                .put("uitstroomafspraakCorporatie", true)
                .put("tekortanalyseGemeente", true)
                .put("behoeftepeiling", true);
        return plan.toString();
    }

    Set<String> wijken() {
        return wijk().options().keySet();
    }

    /** By group, then by wijk. */
    Map<String, Map<String, Effect>> effects() {
        return effects;
    }

    /** By group the aspects that made a difference somewhere. */
    Map<String, Set<String>> reasons() {
        return reasons;
    }

    /** Groups that fare the same everywhere, together. */
    List<List<String>> alike() {
        return new ArrayList<>(effects.keySet().stream()
                .collect(Collectors.groupingBy(effects::get, LinkedHashMap::new, Collectors.toList()))
                .values());
    }
}
