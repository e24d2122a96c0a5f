package nl.woonzorgtoets.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JSON value as it was written: numbers as text, names as often as they occur. */
sealed interface Json {

    /** What it is, for in a Dutch sentence. */
    String kind();

    record Members(List<Member> members) implements Json {

        /** The first value of that name; null when there is none. */
        Json first(String name) {
            return members.stream()
                    .filter(it -> it.name().equals(name))
                    .map(Member::value)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String kind() {
            return "een object";
        }
    }

    record Member(String name, Json value) {}

    record Elements(List<Json> elements) implements Json {
        @Override
        public String kind() {
            return "een lijst";
        }
    }

    record Text(String text) implements Json {
        @Override
        public String kind() {
            return "tekst";
        }
    }

    record Number(String text) implements Json {
        @Override
        public String kind() {
            return "een getal";
        }
    }

    record Bool(boolean value) implements Json {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    record Null() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** The same for values that were not read from JSON: maps, lists, texts, numbers, booleans and null. */
    static Json of(Object value) {
        if (value == null) {
            return new Null();
        }
        if (value instanceof Map<?, ?> map) {
            List<Member> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(new Member((String) name, of(member))));
            return new Members(members);
        }
        if (value instanceof List<?> list) {
            return new Elements(list.stream().map(Json::of).toList());
        }
        if (value instanceof Boolean bool) {
            return new Bool(bool);
        }
        return value instanceof BigDecimal number ? new Number(number.toString()) : new Text((String) value);
    }
}
