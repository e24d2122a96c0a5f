package nl.woonzorgtoets.archive;

/** A case whose latest besluit differs from its oordeel. */
public record Deviation(
        String nummer, String zaaknummer, String gemeente, String moment, String oordeel, Besluit besluit) {}
