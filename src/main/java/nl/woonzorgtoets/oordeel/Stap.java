package nl.woonzorgtoets.oordeel;

/** What decides a verdict, in the order in which it is looked at; the first that holds decides. */
public enum Stap {
    /** A requirement is not met. */
    EIS,
    /** A requirement in principle is not met, and there is no exception. */
    EIS_IN_BEGINSEL,
    /** Rules contradict each other, or signals about integrity add up. */
    AANHOUDEN,
    /** Answers do not fit together, and nobody explained why. */
    ONGERIJMD,
    /** Open answers can still change the verdict. */
    ONVOLLEDIG,
    /** The class of the score, or what the framework says when it has no classes; under conditions and upper limits. */
    SLOT
}
