package nl.woonzorgtoets.archive;

/** In which order cases are listed; where it ties, newest first. */
public enum CaseOrder {
    NIEUWSTE,
    OUDSTE,
    ZAAKNUMMER,
    PLEK,
    PEILDATUM
}
