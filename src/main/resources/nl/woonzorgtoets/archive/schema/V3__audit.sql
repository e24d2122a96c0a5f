-- What an auditor searches by. Derived from the bodies like the tables of V2; an archive of before is filled by building them anew.
ALTER TABLE besluit ADD COLUMN moment TEXT;

-- The rules on the aspects that decided a verdict, without those that spoke for the plan.
CREATE TABLE beslissend (
    regel TEXT,
    seq   INTEGER,
    PRIMARY KEY (regel, seq)
) STRICT, WITHOUT ROWID;

-- Dossiers that say that they move a concentration or thin one out.
CREATE TABLE verplaatsing (
    seq        INTEGER PRIMARY KEY,
    verplaatst INTEGER NOT NULL,
    vermindert INTEGER NOT NULL
) STRICT;

CREATE TABLE herhaling (
    id  TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Replays that name a case: because it was the only one, or because it did not come out the same.
CREATE TABLE herhaald (
    nummer TEXT,
    seq    INTEGER,
    PRIMARY KEY (nummer, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX beoordeling_moment ON beoordeling (moment);
CREATE INDEX beoordeling_wijkcode ON beoordeling (wijkcode, seq);
CREATE INDEX beoordeling_gemeente ON beoordeling (gemeente, seq);
CREATE INDEX gevuurd_seq ON gevuurd (seq);
CREATE INDEX beslissend_seq ON beslissend (seq);

-- Which version of the program filled the derived tables.
CREATE TABLE zoekversie (versie INTEGER NOT NULL) STRICT;
INSERT INTO zoekversie VALUES (2);
