package nl.woonzorgtoets.rulebook.engine;

import java.util.function.Supplier;

/**
 * Drools looks for its parts through the class loader of the thread. A thread of a pool of the JDK has another than ours once we are
 * packed as one jar, and what was not found stays not found.
 */
final class OwnLoader {

    private OwnLoader() {}

    static <T> T with(Supplier<T> drools) {
        Thread thread = Thread.currentThread();
        ClassLoader around = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnLoader.class.getClassLoader());
        try {
            return drools.get();
        } finally {
            thread.setContextClassLoader(around);
        }
    }
}
