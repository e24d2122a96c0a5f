package nl.woonzorgtoets.oordeel;

/**
 * Which verdict each step leads to.
 *
 * @param eis null in a framework without requirements
 * @param eisInBeginsel null in a framework without requirements in principle
 * @param aanhouden when rules contradict each other or signals add up
 * @param ongerijmd while answers do not fit together and nobody explained why
 * @param onvolledig while open answers can still change the verdict
 * @param voorwaarde the most favourable verdict while a condition is open; null in a framework without conditions
 * @param anders the verdict when no step decides, in a framework without classes; else null
 */
public record Stappen(
        Oordeel eis,
        Oordeel eisInBeginsel,
        Oordeel aanhouden,
        Oordeel ongerijmd,
        Oordeel onvolledig,
        Oordeel voorwaarde,
        Oordeel anders) {}
