package nl.woonzorgtoets.release.changes;

import static nl.woonzorgtoets.release.changes.ChangeCollector.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts of one thing that differ, each as a sentence. */
final class Parts {

    private final List<String> sentences = new ArrayList<>();

    List<String> all() {
        return sentences;
    }

    /** Nothing when they are the same; 7.0 and 7.00 are. */
    Parts from(String what, Object was, Object becomes) {
        if (!same(was, becomes)) {
            sentences.add(change(what, word(was), word(becomes)));
        }
        return this;
    }

    static String change(String what, String was, String becomes) {
        return sentence(what + ": van " + was + " naar " + becomes);
    }

    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }
}
