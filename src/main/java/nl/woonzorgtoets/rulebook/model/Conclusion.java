package nl.woonzorgtoets.rulebook.model;

import nl.woonzorgtoets.oordeel.BevindingSoort;

/** What a rule concludes about an aspect when it fires. */
public record Conclusion(BevindingSoort kind, String aspect) {}
