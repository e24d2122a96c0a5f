package nl.woonzorgtoets.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.woonzorgtoets.base.Json;
import nl.woonzorgtoets.rulebook.model.Wijziging;
import nl.woonzorgtoets.rulebook.model.Wijziging.Eraf;
import nl.woonzorgtoets.rulebook.model.Wijziging.Erbij;
import nl.woonzorgtoets.rulebook.model.Wijziging.Getal;
import nl.woonzorgtoets.rulebook.model.Wijziging.Kleiner;
import nl.woonzorgtoets.rulebook.model.Wijziging.Rij;
import nl.woonzorgtoets.rulebook.model.Wijziging.Trede;
import nl.woonzorgtoets.rulebook.model.Wijziging.Wordt;
import nl.woonzorgtoets.vocabulary.Asking.Change;
import nl.woonzorgtoets.vocabulary.Field;
import nl.woonzorgtoets.vocabulary.Section;
import nl.woonzorgtoets.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes moves in a dossier as it is written. An answer goes the way that its question says, or stays. */
record MoveWriter(ObjectNode dossier, Vocabulary questions) {

    /** @param step which of its choices is made, from 1 */
    void make(Move move, int step) {
        Object choice = move.choices().get(step - 1);
        for (Wijziging it : move.zet().wijzigt()) {
            if (it instanceof Wordt becomes) {
                set(becomes);
            } else if (it instanceof Trede || it instanceof Getal) {
                part(it.veld()).set(DossierRows.name(it.veld()), json(choice));
            } else if (it instanceof Erbij more) {
                choose(more.veld(), (String) choice);
            } else if (it instanceof Eraf less) {
                drop(less);
            } else if (it instanceof Rij row) {
                row(row);
            }
        }
        if (move.zet().wijzigt().stream().anyMatch(Kleiner.class::isInstance)) {
            Move.smaller(move.zet()).make(dossier, (Integer) choice);
        }
    }

    private void set(Wordt it) {
        Field field = questions.field(it.veld());
        String section = DossierRows.section(it.veld());
        boolean list = questions.sections().get(section).list();
        List<ObjectNode> rows = list ? DossierRows.where(dossier, section, it.waar()) : List.of(part(it.veld()));
        for (ObjectNode row : rows) {
            JsonNode was = row.get(field.name());
            // Of a row that does not say, nobody knows which way it would go.
            if ((was != null || !list) && goes(field, was, it.naar())) {
                row.set(field.name(), json(it.naar()));
            }
        }
    }

    private static boolean goes(Field field, JsonNode was, Object becomes) {
        Change change = field.asking().change();
        if (was == null || was.isNull()) {
            return true;
        }
        int up = switch (field.type()) {
            case GEHEEL, DECIMAAL -> ((BigDecimal) becomes).compareTo(was.decimalValue());
            case JANEE -> Boolean.compare((Boolean) becomes, was.booleanValue());
            case OPTIE -> {
                List<String> codes = List.copyOf(field.options().keySet());
                yield codes.indexOf(becomes) - codes.indexOf(was.asString());
            }
            default -> becomes.equals(was.asString()) ? 0 : 1;
        };
        return up > 0 && change.allowsUp() || up < 0 && change.allowsDown();
    }

    private void choose(String path, String code) {
        ObjectNode part = part(path);
        ArrayNode chosen = part.get(DossierRows.name(path)) instanceof ArrayNode there
                ? there
                : part.putArray(DossierRows.name(path));
        chosen.add(code);
    }

    private void drop(Eraf it) {
        if (part(it.veld()).get(DossierRows.name(it.veld())) instanceof ArrayNode chosen) {
            for (int i = chosen.size() - 1; i >= 0; i--) {
                if (it.codes().contains(DossierRows.text(chosen.get(i)))) {
                    chosen.remove(i);
                }
            }
        }
    }

    private void row(Rij it) {
        Section section = questions.sections().get(it.veld());
        List<ObjectNode> known = DossierRows.of(dossier, it.veld()).stream()
                .filter(row -> it.met().entrySet().stream()
                        .allMatch(one -> json(one.getValue()).equals(row.get(one.getKey()))))
                .toList();
        if (known.isEmpty()) {
            ArrayNode rows = dossier.get(it.veld()) instanceof ArrayNode there ? there : dossier.putArray(it.veld());
            ObjectNode row = rows.addObject();
            it.met().forEach((name, value) -> row.set(name, json(value)));
            it.wordt().forEach((name, value) -> row.set(name, json(value)));
        } else if (known.stream().allMatch(row -> goes(section, row, it.wordt()))) {
            it.wordt().forEach((name, value) -> known.get(0).set(name, json(value)));
        }
    }

    /** When one of the rows is so already, no other has to become it. */
    private static boolean goes(Section section, ObjectNode row, Map<String, Object> becomes) {
        return becomes.entrySet().stream()
                .anyMatch(it -> goes(section.type().field(it.getKey()), row.get(it.getKey()), it.getValue()));
    }

    private ObjectNode part(String path) {
        String section = DossierRows.section(path);
        return dossier.get(section) instanceof ObjectNode there ? there : dossier.putObject(section);
    }

    private static JsonNode json(Object value) {
        return Json.EXACT.valueToTree(value);
    }
}
