package nl.woonzorgtoets.insight;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.oordeel.Plaats;
import nl.woonzorgtoets.vocabulary.Asking.Tied;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier as it was written, to write it otherwise. */
record PlanText(String json, Vocabulary questions) {

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** The same plan in that place, without what was answered about the place where it was. */
    PlanText movedTo(Plaats place, String code) {
        ObjectNode dossier = read();
        Field field = questions.field(place.veld());
        boolean otherArea = false;
        if (place.binnen() != null && field.belongsTo() != null) {
            String area = field.belongsTo().parentOf().get(code);
            otherArea = !area.equals(text(dossier, place.binnen()));
            set(dossier, place.binnen(), area);
        }
        set(dossier, place.veld(), code);
        for (Section section : questions.sections().values()) {
            for (Field it : section.type().fields()) {
                Tied tied = it.asking().tied();
                if (tied == Tied.TO_PLACE || tied == Tied.TO_AREA && otherArea) {
                    DossierRows.of(dossier, section.name()).forEach(row -> row.remove(it.name()));
                }
            }
        }
        return new PlanText(Json.EXACT.writeValueAsString(dossier), questions);
    }

    /** What the size of the plan is counted in, added up; 0 when it is not all known. */
    int size(List<String> numbers) {
        return sum(read(), numbers.get(0));
    }

    /** The same plan with that size: each number of each row shrinks alike, none to nothing. */
    PlanText ofSize(List<String> numbers, int size) {
        ObjectNode dossier = read();
        int before = sum(dossier, numbers.get(0));
        for (String path : numbers) {
            shrink(dossier, path, Math.floorDiv(sum(dossier, path) * size + before - 1, before));
        }
        return new PlanText(Json.EXACT.writeValueAsString(dossier), questions);
    }

    /** What is left over by rounding down goes to the rows that lost most of it. */
    private static void shrink(ObjectNode dossier, String path, int sum) {
        List<ObjectNode> rows = DossierRows.of(dossier, DossierRows.section(path)).stream()
                .filter(it -> it.path(DossierRows.name(path)).isIntegralNumber())
                .toList();
        int before = sum(dossier, path);
        if (before <= sum) {
            return;
        }
        int[] now = rows.stream()
                .mapToInt(it -> Math.max(
                        Math.min(1, it.path(DossierRows.name(path)).intValue()),
                        it.path(DossierRows.name(path)).intValue() * sum / before))
                .toArray();
        int[] rest = rows.stream()
                .mapToInt(it -> it.path(DossierRows.name(path)).intValue() * sum % before)
                .toArray();
        int left = sum - IntStream.of(now).sum();
        List<Integer> order = IntStream.range(0, now.length)
                .boxed()
                .sorted(Comparator.comparing((Integer it) -> -rest[it]))
                .limit(Math.max(0, left))
                .toList();
        order.forEach(it -> now[it]++);
        for (int i = 0; i < now.length; i++) {
            rows.get(i).set(DossierRows.name(path), IntNode.valueOf(now[i]));
        }
    }

    private static int sum(ObjectNode dossier, String path) {
        return DossierRows.of(dossier, DossierRows.section(path)).stream()
                .mapToInt(it -> it.path(DossierRows.name(path)).asInt(0))
                .sum();
    }

    private ObjectNode read() {
        return (ObjectNode) Json.EXACT.readTree(json);
    }

    private static String text(ObjectNode dossier, String path) {
        return dossier.path(DossierRows.section(path))
                .path(DossierRows.name(path))
                .asString("");
    }

    private static void set(ObjectNode dossier, String path, String value) {
        ObjectNode part = dossier.get(DossierRows.section(path)) instanceof ObjectNode there
                ? there
                : dossier.putObject(DossierRows.section(path));
        part.put(DossierRows.name(path), value);
    }
}
