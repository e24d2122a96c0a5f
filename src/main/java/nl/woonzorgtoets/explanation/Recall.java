package nl.woonzorgtoets.explanation;

import java.util.function.Supplier;

/** Where something may have been told before. */
interface Recall {

    /** Tells everything anew. */
    Recall NONE = new Recall() {
        @Override
        public <T> T of(Object what, Supplier<T> now) {
            return now.get();
        }
    };

    /**
     * What was told where the same was seen, or else what is told now.
     *
     * @param what a rule or an intermediate result
     */
    <T> T of(Object what, Supplier<T> now);
}
