package nl.woonzorgtoets.oordeel;

/** What a rule concludes about an aspect; the only thing a rule can add. */
public record Bevinding(String regel, BevindingSoort soort, String aspect) {}
