-- By what cases are found, their framework declares. Places and zaken of one framework stand apart from those of another. Derived like the rest, and filled again.
DROP INDEX beoordeling_afwijking;
DROP INDEX beoordeling_wijkcode;
DROP INDEX beoordeling_gemeente;
DROP TABLE verplaatsing;
DROP TABLE zaak;
DROP TABLE gebied;
DROP TABLE stand;

ALTER TABLE beoordeling DROP COLUMN gemeente;
ALTER TABLE beoordeling DROP COLUMN wijkcode;
ALTER TABLE beoordeling DROP COLUMN fase;
ALTER TABLE beoordeling ADD COLUMN kader TEXT;
-- Number and zaaknummer as people type them, and the zaaknummer so that 2 comes before 10.
ALTER TABLE beoordeling ADD COLUMN zoektekst TEXT;
ALTER TABLE beoordeling ADD COLUMN volgorde TEXT;
CREATE INDEX beoordeling_afwijking ON beoordeling (moment, oordeel, besluit);
CREATE INDEX beoordeling_kader ON beoordeling (kader, seq, regelset);

CREATE TABLE kenmerk (
    seq    INTEGER,
    naam   TEXT,
    waarde TEXT NOT NULL,
    PRIMARY KEY (seq, naam)
) STRICT, WITHOUT ROWID;
CREATE INDEX kenmerk_waarde ON kenmerk (naam, waarde, seq);

CREATE TABLE zaak (
    kader      TEXT,
    zaaknummer TEXT,
    seq        INTEGER NOT NULL,
    gebied     TEXT,
    positief   INTEGER NOT NULL,
    PRIMARY KEY (kader, zaaknummer)
) STRICT, WITHOUT ROWID;

CREATE TABLE gebied (
    kader    TEXT,
    gebied   TEXT,
    positief INTEGER NOT NULL,
    PRIMARY KEY (kader, gebied)
) STRICT, WITHOUT ROWID;

CREATE TABLE stand (
    kader   TEXT,
    gebied  TEXT,
    naam    TEXT,
    genoemd INTEGER NOT NULL,
    bekend  INTEGER NOT NULL,
    som     TEXT NOT NULL,
    PRIMARY KEY (kader, gebied, naam)
) STRICT, WITHOUT ROWID;
