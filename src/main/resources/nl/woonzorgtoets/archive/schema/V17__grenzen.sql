-- Close to which borders a case lies, and what its verdict would have been on the other side; filled and emptied with the table before. What
-- was looked at before did not keep them: it is looked at again, behind all else.
CREATE TABLE grens (
    seq INTEGER NOT NULL,
    naam TEXT NOT NULL,
    oordeel TEXT NOT NULL,
    PRIMARY KEY (seq, naam, oordeel)
) STRICT, WITHOUT ROWID;
CREATE INDEX grens_naam ON grens (naam, seq);
DELETE FROM grensgeval;
