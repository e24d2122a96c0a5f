package nl.woonzorgtoets.archive;

/** A case whose latest besluit differs from its oordeel. */
public record Deviation(CaseSummary summary, Besluit besluit) {}
