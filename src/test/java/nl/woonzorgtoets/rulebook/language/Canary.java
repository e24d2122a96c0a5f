package nl.woonzorgtoets.rulebook.language;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when a rule text gets to run anything: hostile texts call it in every way they can. */
public final class Canary {

    static final AtomicInteger SONGS = new AtomicInteger();

    private Canary() {}

    public static boolean sing() {
        SONGS.incrementAndGet();
        return true;
    }
}
