package nl.woonzorgtoets.base;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** A lock for every name, out of so many: two names may share one, which only costs waiting. */
public final class Locks {

    private static final int MANY = 256;

    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(MANY).toArray(Lock[]::new);

    public Lock of(String name) {
        return locks[Math.floorMod(name.hashCode(), MANY)];
    }
}
