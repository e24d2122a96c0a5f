-- What of a case not everybody may see. The body of its entry names the hash of salt and content, so that seals hold without it.
CREATE TABLE geheim (
    seq    INTEGER PRIMARY KEY,
    zout   TEXT NOT NULL,
    inhoud BLOB NOT NULL
) STRICT;

CREATE TRIGGER geheim_goes_with_its_entry BEFORE DELETE ON geheim
WHEN NOT EXISTS (SELECT 1 FROM entry e WHERE e.seq = OLD.seq AND e.body IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'Uit het archief wordt niets verwijderd.');
END;

CREATE TRIGGER geheim_never_changed BEFORE UPDATE ON geheim
BEGIN
    SELECT RAISE(ABORT, 'Wat in het archief staat, verandert niet.');
END;
