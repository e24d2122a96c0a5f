-- What else was written about a case: what followed on a decision, and the letters that were sent. Filled again.
CREATE TABLE stuk (
    seq    INTEGER PRIMARY KEY,
    nummer TEXT NOT NULL,
    soort  TEXT NOT NULL
) STRICT;
CREATE INDEX stuk_nummer ON stuk (nummer, seq);
