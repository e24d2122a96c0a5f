-- How many cases there are by year and by what they are counted by, on how many of them is decided, and how often otherwise than the rules.
-- Derived from the tables beside it: nothing has to be read again.
CREATE TABLE telling (
    soort      TEXT,
    waarde     TEXT,
    jaar       TEXT,
    kader      TEXT,
    beoordeeld INTEGER NOT NULL,
    besloten   INTEGER NOT NULL,
    afgeweken  INTEGER NOT NULL,
    PRIMARY KEY (soort, waarde, jaar, kader)
) STRICT, WITHOUT ROWID;

INSERT INTO telling
SELECT g.soort, g.waarde, strftime('%Y', b.moment, '+1 hour'), b.kader,
    count(*), count(b.besluit), coalesce(sum(b.afwijkend), 0)
FROM beoordeling b JOIN (
    SELECT seq, 'alle' AS soort, '' AS waarde FROM beoordeling
    UNION ALL SELECT seq, 'regel', regel FROM beslissend
    UNION ALL SELECT seq, 'regel', '' FROM beoordeling WHERE seq NOT IN (SELECT seq FROM beslissend)
    UNION ALL SELECT seq, 'kenmerk ' || naam, waarde FROM kenmerk
    UNION ALL SELECT seq, 'bijdrage', naam FROM bijdrage) g USING (seq)
WHERE b.kader IS NOT NULL
GROUP BY 1, 2, 3, 4;

-- The cases decided otherwise, by their place.
CREATE INDEX beoordeling_afgeweken ON beoordeling (seq, moment) WHERE afwijkend = 1;
