-- Derived from the bodies of the entries and from nothing else; can be emptied and rebuilt at any time.
CREATE TABLE beoordeling (
    seq        INTEGER PRIMARY KEY,
    nummer     TEXT NOT NULL UNIQUE,
    sleutel    TEXT UNIQUE,
    zaaknummer TEXT,
    gemeente   TEXT,
    wijkcode   TEXT,
    gebied     TEXT,
    fase       TEXT,
    oordeel    TEXT,
    peildatum  TEXT,
    moment     TEXT NOT NULL,
    regelset   TEXT
) STRICT;
CREATE INDEX beoordeling_zaaknummer ON beoordeling (zaaknummer, seq);

-- Numbers stay taken when their case is destroyed.
CREATE TABLE uitgegeven (
    jaar INTEGER,
    volg INTEGER,
    PRIMARY KEY (jaar, volg)
) STRICT, WITHOUT ROWID;

CREATE TABLE gevuurd (
    regel TEXT,
    seq   INTEGER,
    PRIMARY KEY (regel, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE bijdrage (
    seq    INTEGER,
    naam   TEXT,
    waarde TEXT,
    PRIMARY KEY (seq, naam)
) STRICT, WITHOUT ROWID;

CREATE TABLE besluit (
    seq     INTEGER PRIMARY KEY,
    nummer  TEXT NOT NULL,
    besluit TEXT NOT NULL
) STRICT;
CREATE INDEX besluit_nummer ON besluit (nummer, seq);

CREATE TABLE regelset (
    hash TEXT PRIMARY KEY,
    seq  INTEGER NOT NULL,
    at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE activering (
    seq    INTEGER PRIMARY KEY,
    hash   TEXT NOT NULL,
    door   TEXT,
    moment TEXT
) STRICT;

-- Where each zaak stands now: its latest assessment, and whether that counts towards its area.
CREATE TABLE zaak (
    zaaknummer TEXT PRIMARY KEY,
    seq        INTEGER NOT NULL,
    gebied     TEXT,
    positief   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What the positive zaken of an area add up to: how many there are, and of each contribution how many name it, how many know it, and the sum.
CREATE TABLE gebied (
    gebied   TEXT PRIMARY KEY,
    positief INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stand (
    gebied  TEXT,
    naam    TEXT,
    genoemd INTEGER NOT NULL,
    bekend  INTEGER NOT NULL,
    som     TEXT NOT NULL,
    PRIMARY KEY (gebied, naam)
) STRICT, WITHOUT ROWID;
