-- Which cases were withdrawn, and how. Filled with the entries; apart, for nearly no case is.
CREATE TABLE intrekking (
    seq   INTEGER PRIMARY KEY,
    soort TEXT NOT NULL
) STRICT;

-- What colleagues keep beside the archive about a zaak: no evidence, sealed by nothing, and no part of the search tables.
CREATE TABLE behandelaar (
    kader TEXT,
    zaak  TEXT,
    naam  TEXT NOT NULL,
    sinds TEXT NOT NULL,
    PRIMARY KEY (kader, zaak)
) STRICT, WITHOUT ROWID;

CREATE TABLE werknotitie (
    id     INTEGER PRIMARY KEY,
    kader  TEXT NOT NULL,
    zaak   TEXT NOT NULL,
    tekst  TEXT NOT NULL,
    naam   TEXT NOT NULL,
    moment TEXT NOT NULL
) STRICT;
CREATE INDEX werknotitie_zaak ON werknotitie (kader, zaak);

-- What must still come, and by when; binnen: when it was there.
CREATE TABLE verwacht (
    id       INTEGER PRIMARY KEY,
    kader    TEXT NOT NULL,
    zaak     TEXT NOT NULL,
    wat      TEXT NOT NULL,
    uiterlijk TEXT NOT NULL,
    binnen   TEXT
) STRICT;
CREATE INDEX verwacht_zaak ON verwacht (kader, zaak);
CREATE INDEX verwacht_open ON verwacht (uiterlijk) WHERE binnen IS NULL;
