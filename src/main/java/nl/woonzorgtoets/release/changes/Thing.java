package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.InWords.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Something in one regelset, described so that it can be told from what it is in another: a rule, a question, a row. */
final class Thing {

    private final String key;
    private final String come;
    private final String changed;
    private final String gone;
    private final Map<String, Trait> traits = new LinkedHashMap<>();
    private List<String> whenNew = List.of();

    /**
     * @param key the same in every regelset
     * @param come the sentence when only the second regelset has it
     * @param changed the sentence when something about it is another
     * @param gone the sentence when only the first regelset has it
     */
    Thing(String key, String come, String changed, String gone) {
        this.key = key;
        this.come = come;
        this.changed = changed;
        this.gone = gone;
    }

    /** What comes, changes and goes under its own name. */
    static Thing named(String key, String name) {
        return new Thing(key, name + " is nieuw.", name + " is gewijzigd.", name + " vervalt.");
    }

    /** What is always there, such as the texts of a verdict. */
    static Thing fixed(String changed) {
        return new Thing(changed, changed, changed, changed);
    }

    /** @param value null when it has none */
    Thing is(String label, Object value) {
        return is(label, value, word(value));
    }

    /** @param words the value as a sentence has it; other words for the same value are no change */
    Thing is(String label, Object value, String words) {
        return put(label, new Trait(label, value, words, "komt erbij", "vervalt"));
    }

    /** What goes without saying of something that itself came or went, such as the source of a value. */
    Thing aside(String label, Object value, String words) {
        return put(label, new Trait(label, value, words, null, null));
    }

    /** Something under each key, such as the points per outcome. */
    <K> Thing each(String label, Map<K, ?> values, Function<K, String> key) {
        values.forEach((it, value) -> is(label + " bij " + key.apply(it), value));
        return this;
    }

    /** One of several, such as a possible answer or a condition. */
    Thing has(String label, String key, String words) {
        return put(unused(label + " " + key, traits), new Trait(label, words, words, "erbij", "weg"));
    }

    /** What has no words of its own: the sentence is said when the value is another. */
    Thing silently(String key, Object value, String sentence) {
        return put(key, new Trait(sentence, value, null, null, null));
    }

    /** What is said of it when it is new. */
    Thing whenNew(List<String> sentences) {
        whenNew = sentences;
        return this;
    }

    private Thing put(String under, Trait trait) {
        traits.put(under, trait);
        return this;
    }

    /** The key, with a sign behind it for each time that it was used. */
    static String unused(String key, Map<String, ?> used) {
        return used.containsKey(key) ? unused(key + "'", used) : key;
    }

    /** What came, changed and went, in the order of the second list; then what is gone. */
    static List<Difference> differences(List<Thing> was, List<Thing> becomes) {
        Map<String, Thing> before = byKey(was);
        Map<String, Thing> after = byKey(becomes);
        List<Difference> found = new ArrayList<>();
        after.forEach((key, now) -> {
            Thing old = before.get(key);
            List<String> parts = old == null ? now.whenNew : now.partsSince(old);
            if (old == null) {
                found.add(new Difference(Difference.Kind.COME, now.come, parts));
            } else if (!parts.isEmpty()) {
                found.add(new Difference(Difference.Kind.CHANGED, now.changed, parts));
            }
        });
        before.forEach((key, old) -> {
            if (!after.containsKey(key)) {
                found.add(new Difference(Difference.Kind.GONE, old.gone, List.of()));
            }
        });
        return found;
    }

    private static Map<String, Thing> byKey(List<Thing> things) {
        Map<String, Thing> byKey = new LinkedHashMap<>();
        things.forEach(it -> byKey.put(it.key, it));
        return byKey;
    }

    private List<String> partsSince(Thing old) {
        List<String> parts = new ArrayList<>();
        old.traits.forEach((under, trait) -> {
            if (!traits.containsKey(under) && trait.gone != null) {
                parts.add(trait.alone(trait.gone));
            }
        });
        traits.forEach((under, trait) -> {
            Trait before = old.traits.get(under);
            if (before == null && trait.come != null) {
                parts.add(trait.alone(trait.come));
            } else if (before != null && !trait.isSameAs(before)) {
                parts.add(trait.since(before));
            }
        });
        return parts;
    }

    /** @param parts one sentence each; empty when the text says it all */
    record Difference(Kind kind, String text, List<String> parts) {

        enum Kind {
            COME,
            CHANGED,
            GONE
        }
    }

    /**
     * @param words null when the label is a whole sentence
     * @param come how it is said that it is new, as {@code gone} that it is no more; null when it is not said
     */
    private record Trait(String label, Object value, String words, String come, String gone) {

        /** 7.0 and 7.00 are the same. */
        boolean isSameAs(Trait other) {
            return value instanceof BigDecimal one && other.value instanceof BigDecimal two
                    ? one.compareTo(two) == 0
                    : Objects.equals(value, other.value);
        }

        String alone(String verb) {
            return sentence(label + " " + verb + ": " + words);
        }

        String since(Trait before) {
            return words == null ? label : sentence(label + ": van " + before.words + " naar " + words);
        }

        private static String sentence(String text) {
            return text.endsWith(".") ? text : text + ".";
        }
    }
}
