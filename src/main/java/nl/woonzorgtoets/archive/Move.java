package nl.woonzorgtoets.archive;

/** A case whose dossier says that it moves a concentration to its place, or thins one out. */
public record Move(CaseSummary summary, boolean moves, boolean thinsOut) {}
