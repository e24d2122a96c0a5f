package nl.woonzorgtoets.oordeel;

/** How an aspect turned out. */
public enum Uitkomst {
    VOLDOET,
    GEDEELTELIJK,
    VOLDOET_NIET,
    ONBEKEND,
    NIET_VAN_TOEPASSING,
    /** Rules drew conclusions that exclude each other. */
    TEGENSTRIJDIG
}
