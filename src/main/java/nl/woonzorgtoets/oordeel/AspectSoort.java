package nl.woonzorgtoets.oordeel;

import java.util.EnumSet;
import java.util.Set;

/** What an aspect can do to the verdict. */
public enum AspectSoort {
    /** Failed: NEGATIEF, whatever the score. */
    EIS,
    /** Failed without an exception: NEGATIEF_IN_BEGINSEL. */
    EIS_IN_BEGINSEL,
    /** Points within a criterium. */
    WEGING,
    /** Extra points on the total, up to a cap. */
    PLUS,
    /** Not met: the verdict stands under a condition. */
    VOORWAARDE,
    /** Named and, where it concerns integrity, counted. */
    SIGNAAL,
    /** Answers that do not fit together: until they are explained there is no verdict about the plan. */
    ONGERIJMDHEID;

    /** The conclusions that have a meaning for such an aspect; a rule may draw no other. */
    public Set<BevindingSoort> conclusions() {
        return switch (this) {
            case EIS_IN_BEGINSEL ->
                EnumSet.of(BevindingSoort.VOLDOET, BevindingSoort.VOLDOET_NIET, BevindingSoort.UITZONDERING);
            case EIS -> EnumSet.of(BevindingSoort.VOLDOET, BevindingSoort.VOLDOET_NIET);
            case WEGING, VOORWAARDE ->
                EnumSet.of(BevindingSoort.VOLDOET, BevindingSoort.GEDEELTELIJK, BevindingSoort.VOLDOET_NIET);
            case PLUS -> EnumSet.of(BevindingSoort.VOLDOET);
            case SIGNAAL, ONGERIJMDHEID -> EnumSet.of(BevindingSoort.SIGNAAL);
        };
    }
}
