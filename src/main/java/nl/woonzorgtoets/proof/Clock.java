package nl.woonzorgtoets.proof;

import java.time.Duration;

/** How long may be looked; what is found before does not hang on it. */
final class Clock {

    private final long end;
    private volatile boolean wasOver;

    Clock(Duration longest) {
        this.end = System.nanoTime() + longest.toNanos();
    }

    boolean isOver() {
        boolean over = System.nanoTime() > end;
        wasOver |= over;
        return over;
    }

    /** Whether somebody heard that it was over. */
    boolean wasOver() {
        return wasOver;
    }
}
