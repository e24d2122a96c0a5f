package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The parts of one thing that differ, each as a sentence. */
final class Parts {

    private final List<String> sentences = new ArrayList<>();

    List<String> all() {
        return sentences;
    }

    Parts add(String sentence) {
        sentences.add(sentence);
        return this;
    }

    /** Nothing when they are the same; 7.0 and 7.00 are. */
    Parts from(String what, Object was, Object becomes) {
        if (!same(was, becomes)) {
            sentences.add(what + ": van " + word(was) + " naar " + word(becomes) + ".");
        }
        return this;
    }

    /** The same for everything under a key, such as the points per outcome. */
    Parts each(String what, Map<?, ?> was, Map<?, ?> becomes) {
        Set<Object> keys = new LinkedHashSet<>(becomes.keySet());
        keys.addAll(was.keySet());
        keys.forEach(key -> from(what + " bij " + key, was.get(key), becomes.get(key)));
        return this;
    }

    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }
}
