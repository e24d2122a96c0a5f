package nl.woonzorgtoets.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what was asked for lately: when so much was added that it is full, what nobody asked for since it was full before is gone. What
 * most ask for stays, however much else comes by. Safe to share between threads.
 */
public final class Lately<K, V> {

    private final int most;
    private volatile Map<K, V> now = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = Map.of();

    /** @param most at any time it holds no more than twice as many */
    public Lately(int most) {
        this.most = most;
    }

    /** Null when it is not known, or not any more. */
    public V get(K key) {
        V value = now.get(key);
        if (value == null) {
            value = before.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    public void put(K key, V value) {
        if (now.size() >= most) {
            makeRoom();
        }
        now.put(key, value);
    }

    private synchronized void makeRoom() {
        if (now.size() >= most) {
            before = now;
            now = new ConcurrentHashMap<>();
        }
    }
}
