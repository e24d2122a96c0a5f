package nl.woonzorgtoets.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plans that nobody handed in: known ones, of which answers were changed, taken away and given, and rows doubled and removed. */
public record InventedPlans(Vocabulary questions, Chance chance) {

    /** What says which rules judge, and where. */
    private static final Set<String> KEPT = Set.of("zaaknummer", "peildatum", "gemeente", "wijkcode", "buurtcode");

    /** May not be readable: not every answer goes with every other. */
    public String like(String known, int changes) {
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(known);
        List<Section> sections = questions.sections().values().stream()
                .filter(it -> questions.toelichtingen() == null
                        || !it.name().equals(questions.toelichtingen().lijst()))
                .toList();
        for (int i = 0; i < changes; i++) {
            change(dossier, chance.one(sections));
        }
        return dossier.toString();
    }

    private void change(ObjectNode dossier, Section section) {
        ObjectNode part = section.list() ? row(dossier, section) : object(dossier, section);
        List<Field> fields = section.type().fields().stream()
                .filter(it -> !KEPT.contains(it.name()))
                .toList();
        if (part == null || fields.isEmpty()) {
            return;
        }
        Field field = chance.one(fields);
        if (chance.oneIn(3)) {
            part.remove(field.name());
        } else {
            part.set(field.name(), JsonMapper.shared().valueToTree(answer(field)));
        }
    }

    private static ObjectNode object(ObjectNode dossier, Section section) {
        JsonNode there = dossier.get(section.name());
        return there == null ? dossier.putObject(section.name()) : (ObjectNode) there;
    }

    /** One of the rows, once more at the end or gone for good now and then; null when there is none. */
    private ObjectNode row(ObjectNode dossier, Section section) {
        if (!(dossier.get(section.name()) instanceof ArrayNode rows) || rows.isEmpty()) {
            return null;
        }
        int place = chance.from(0, rows.size() - 1);
        if (chance.oneIn(6) && rows.size() > 1) {
            rows.remove(place);
            return null;
        }
        if (chance.oneIn(4) && rows.size() < 5) {
            rows.add(rows.get(place).deepCopy());
            place = rows.size() - 1;
        }
        return (ObjectNode) rows.get(place);
    }

    private Object answer(Field field) {
        List<String> codes = List.copyOf(field.options().keySet());
        return switch (field.type()) {
            case JANEE -> chance.oneIn(2);
            case OPTIE -> chance.one(codes);
            case OPTIES -> chance.oneIn(4) ? List.of() : chance.some(codes);
            case TEKST -> "Zo is het.";
            case DATUM -> "2026-0" + chance.from(1, 9) + "-01";
            case GEHEEL -> number(field).setScale(0, RoundingMode.DOWN);
            case DECIMAAL -> number(field);
        };
    }

    /** Mostly small: what lies near the limits of rules. */
    private BigDecimal number(Field field) {
        BigDecimal least = field.minimum() == null ? BigDecimal.ZERO : field.minimum();
        BigDecimal most = field.maximum() == null ? new BigDecimal(1_000) : field.maximum();
        List<BigDecimal> likely = new ArrayList<>(List.of(least, most));
        chance.times(4, 4).forEach(i -> likely.add(least.add(new BigDecimal(chance.from(0, 12)))));
        chance.times(2, 2)
                .forEach(i -> likely.add(least.add(most.subtract(least)
                        .multiply(new BigDecimal(chance.from(0, 20)))
                        .divide(new BigDecimal(20), Math.max(0, Math.min(1, field.decimals())), RoundingMode.DOWN))));
        return chance.one(likely).min(most);
    }
}
