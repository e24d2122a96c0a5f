package nl.woonzorgtoets.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns the objects and lists of a dossier into facts. */
final class SectionReader {

    private final Problems problems;
    private final AnswerReader answers;
    private final Function<String, Origin> origin;

    /**
     * @param origin where the answer at a pointer comes from
     * @param kept whether it was taken in before
     */
    SectionReader(Problems problems, Function<String, Origin> origin, boolean kept) {
        this.problems = problems;
        this.answers = new AnswerReader(problems, kept);
        this.origin = origin;
    }

    /**
     * The facts of a section.
     *
     * @param json null when it was not given
     * @param missing where the contents of a list would stand that was not given
     */
    List<Fact> facts(Section section, Json json, String missing) {
        String pointer = "/" + section.name();
        if (!section.list()) {
            return List.of(fact(section.type(), pointer, json));
        }
        if (json instanceof Json.Elements list) {
            return elements(section, list.elements(), pointer);
        }
        if (json != null) {
            problems.add(pointer, "Hier hoort een lijst: [ { … } ], maar er staat " + json.kind() + ".");
        }
        return List.of(unknown(section.type(), missing));
    }

    private List<Fact> elements(Section section, List<Json> elements, String pointer) {
        if (elements.size() < section.minimum()) {
            problems.add(pointer, "Deze lijst heeft minstens " + section.minimum() + " element nodig.");
        }
        if (elements.size() > section.maximum()) {
            problems.add(pointer, "Deze lijst is te lang: ten hoogste " + section.maximum() + " elementen.");
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < Math.min(elements.size(), section.maximum()); i++) {
            facts.add(fact(section.type(), pointer + "/" + i, elements.get(i)));
        }
        return facts;
    }

    Fact fact(FactType type, String pointer, Json json) {
        Object[] values = new Object[type.fields().size()];
        Origin[] origins = new Origin[values.length];
        Map<String, Json> given = json == null ? Map.of() : members(json, pointer, type.names());
        for (Field field : type.fields()) {
            Json answer = given.get(field.name());
            if (answer != null) {
                String place = pointer + "/" + field.name();
                Object value = answers.read(answer, field, place);
                values[field.index()] = value != null && field.openAnswers().contains(value) ? null : value;
                origins[field.index()] = origin.apply(place);
            }
        }
        return new Fact(type, pointer, false, values, origins);
    }

    /** The members that may be there, each once. */
    Map<String, Json> members(Json json, String pointer, Collection<String> allowed) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (json instanceof Json.Members object) {
            for (int i = 0; i < object.members().size() && !problems.full(); i++) {
                take(object.members().get(i), pointer, allowed, members);
            }
        } else if (json instanceof Json.Null) {
            problems.addUnreadable(pointer, AnswerReader.NULL);
        } else {
            problems.addUnreadable(pointer, "Hier hoort een object: { … }, maar er staat " + json.kind() + ".");
        }
        return members;
    }

    private void take(Json.Member member, String pointer, Collection<String> allowed, Map<String, Json> taken) {
        String name = member.name();
        if (!allowed.contains(name)) {
            String what = pointer.isEmpty() ? "Het onderdeel " : "Het veld ";
            problems.add(
                    Quote.pointer(pointer, name),
                    what + Quote.of(name) + " bestaat niet.",
                    NearestName.of(name, allowed));
        } else if (taken.putIfAbsent(name, member.value()) != null) {
            problems.add(Quote.pointer(pointer, name), "'" + name + "' staat er twee keer.");
        }
    }

    private static Fact unknown(FactType type, String pointer) {
        int size = type.fields().size();
        return new Fact(type, pointer, true, new Object[size], new Origin[size]);
    }
}
