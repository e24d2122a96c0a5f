package nl.woonzorgtoets.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woonzorgtoets.rulebook.Rulebook;
import nl.woonzorgtoets.vocabulary.DossierSchema;

/** What a dossier about one framework looks like: one schema, and where there are additions one for each and one for all others. */
final class DossierSchemas {

    private final Rulebook framework;

    private DossierSchemas(Rulebook framework) {
        this.framework = framework;
    }

    static List<Map<String, Object>> of(Rulebook framework) {
        return new DossierSchemas(framework).all();
    }

    private List<Map<String, Object>> all() {
        Set<String> added =
                framework.lagen().stream().map(it -> it.laag().code()).collect(Collectors.toSet());
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(schema(framework));
        remove(all.get(0), added);
        for (Rulebook laid : framework.lagen()) {
            Map<String, Object> schema = schema(laid);
            schema.put("title", "Dossier, met de aanvulling van " + laid.laag().naam());
            Set<String> others = framework.owners().keySet().stream()
                    .filter(it -> !it.equals(laid.laag().code()))
                    .collect(Collectors.toSet());
            remove(schema, others);
            all.add(schema);
        }
        return all;
    }

    private static Map<String, Object> schema(Rulebook rulebook) {
        Map<String, Object> schema = DossierSchema.of(rulebook.vocabulary());
        schema.remove("$schema");
        return schema;
    }

    /** Leaves out the answers with which another schema counts. */
    private void remove(Map<String, Object> schema, Set<String> codes) {
        if (!codes.isEmpty()) {
            Map<String, Object> at = schema;
            for (String name : framework.kader().domein().eigenWaarden().split("\\.")) {
                at = member(member(at, "properties"), name);
            }
            List<?> options = (List<?>) at.get("oneOf");
            at.put(
                    "oneOf",
                    options.stream()
                            .filter(it -> !codes.contains(((Map<?, ?>) it).get("const")))
                            .toList());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }
}
