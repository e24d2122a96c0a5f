package nl.woonzorgtoets.rulebook.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.woonzorgtoets.rulebook.reading.yaml.YamlNode;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Obligation;

/** Whether every question can be answered, and no answer is taken that nobody can mean. */
final class Questionnaire {

    private static final String BOUNDS = "grenzen";

    private final Meant meant;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, YamlNode> nodes = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    Questionnaire(Meant meant) {
        this.meant = meant;
    }

    /** @param path such as {@code zaak.fase} */
    void add(String path, Field question, YamlNode node) {
        fields.put(path, question);
        nodes.put(path, node);
    }

    void check() {
        fields.forEach((path, field) -> {
            checkLabels(field, nodes.get(path));
            checkBounds(field, nodes.get(path), meant);
            checkUsual(field, nodes.get(path).get("aannemelijk"));
            checkCircle(path, new ArrayList<>());
        });
    }

    /** Who has to choose cannot tell two options with one label apart, unless another answer leaves only one of them. */
    private void checkLabels(Field field, YamlNode node) {
        Map<List<String>, String> seen = new HashMap<>();
        field.options().forEach((code, label) -> {
            String parent = field.belongsTo() == null
                    ? ""
                    : field.belongsTo().parentOf().getOrDefault(code, "");
            String other = seen.putIfAbsent(List.of(label.strip(), parent), code);
            if (other != null) {
                meant.hold(
                        node,
                        code,
                        "Bij ‘" + field.label() + "’ heten " + other + " en " + code + " allebei ‘" + label
                                + "’. Geef ze een eigen label.");
            }
        });
    }

    /** @param field a question, or a figure of a table */
    static void checkBounds(Field field, YamlNode node, Meant meant) {
        List<String> missing = new ArrayList<>();
        if (field.type().isNumber() && field.minimum() == null) {
            missing.add("minimum");
        }
        if (field.type().isNumber() && field.maximum() == null) {
            missing.add("maximum");
        }
        if (!missing.isEmpty()) {
            meant.warn(
                    node,
                    BOUNDS,
                    "‘" + field.label() + "’ heeft geen " + String.join(" en geen ", missing)
                            + ", dus elk getal mag, ook een vergissing. Zet erbij wat nog kan.");
        }
    }

    private static void checkUsual(Field field, YamlNode node) {
        if (field.plausible() != null && field.type().isNumber()) {
            checkEnd(field, field.plausible().from(), node.get("van"));
            checkEnd(field, field.plausible().to(), node.get("tot"));
        }
    }

    private static void checkEnd(Field field, Object end, YamlNode node) {
        boolean outside = end instanceof BigDecimal number
                && (field.minimum() != null && number.compareTo(field.minimum()) < 0
                        || field.maximum() != null && number.compareTo(field.maximum()) > 0);
        if (outside) {
            node.hold("Dit ligt buiten minimum en maximum van ‘" + field.label()
                    + "’, dus er valt niets na te vragen. Zet hier een getal dat mag.");
        }
    }

    /** @param on the questions that wait for this one */
    private void checkCircle(String path, List<String> on) {
        if (on.contains(path)) {
            List<String> circle = new ArrayList<>(on.subList(on.indexOf(path), on.size()));
            if (told.addAll(circle)) {
                tellCircle(path, circle);
            }
            return;
        }
        if (!done.add(path)) {
            return;
        }
        on.add(path);
        Obligation obligation = fields.get(path).obligation();
        Stream.concat(obligation.alternatives().stream(), obligation.alsoCounts().stream())
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .forEach(it -> checkCircle(it, on));
        on.remove(path);
    }

    private void tellCircle(String path, List<String> circle) {
        String how = ". Laat 'als' naar een andere vraag kijken.";
        circle.add(path);
        nodes.get(path)
                .get("als")
                .hold(
                        circle.size() == 2
                                ? "Of deze vraag ertoe doet, hangt af van haar eigen antwoord" + how
                                : "Of deze vragen ertoe doen, hangt van elkaar af: " + String.join(" → ", circle)
                                        + how);
    }
}
