package nl.woonzorgtoets.archive;

/** In which order cases are listed. */
public enum CaseOrder {
    NIEUWSTE("b.seq DESC"),
    OUDSTE("b.seq"),
    ZAAKNUMMER("b.zaaknummer, b.seq DESC"),
    PLEK("b.gemeente, b.wijkcode, b.seq DESC"),
    PEILDATUM("b.peildatum DESC, b.seq DESC");

    private final String sql;

    CaseOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
