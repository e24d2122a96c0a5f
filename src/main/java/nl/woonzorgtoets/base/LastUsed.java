package nl.woonzorgtoets.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers so many things and no more: what was not asked for longest, goes first. */
public final class LastUsed {

    private LastUsed() {}

    public static <K, V> Map<K, V> map(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
