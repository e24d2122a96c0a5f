-- The only source of truth: entries that are added and never changed, and the rule files they name, by content.
CREATE TABLE entry (
    seq        INTEGER PRIMARY KEY CHECK (seq > 0),
    kind       TEXT NOT NULL,
    at         TEXT NOT NULL,
    prev       TEXT NOT NULL,
    commitment TEXT NOT NULL,
    link       TEXT NOT NULL,
    salt       BLOB,
    body       BLOB,
    CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE TABLE file (
    sha256  TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- Which entries were lawfully destroyed, by which vernietiging; the only leave to empty one.
CREATE TABLE vernietigd (
    seq  INTEGER PRIMARY KEY,
    door INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entry_only_at_the_end BEFORE INSERT ON entry
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry)
  OR NEW.prev <> coalesce((SELECT link FROM entry WHERE seq = NEW.seq - 1), printf('%064d', 0))
BEGIN
    SELECT RAISE(ABORT, 'Stukken komen alleen achteraan in het archief.');
END;

CREATE TRIGGER entry_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'Uit het archief wordt niets verwijderd.');
END;

CREATE TRIGGER entry_never_changed BEFORE UPDATE ON entry
WHEN NEW.salt IS NOT NULL OR NEW.body IS NOT NULL
  OR NEW.seq <> OLD.seq OR NEW.kind <> OLD.kind OR NEW.at <> OLD.at
  OR NEW.prev <> OLD.prev OR NEW.commitment <> OLD.commitment OR NEW.link <> OLD.link
  OR NOT EXISTS (SELECT 1 FROM vernietigd v JOIN entry e ON e.seq = v.door AND e.kind = 'vernietiging'
                 WHERE v.seq = OLD.seq)
BEGIN
    SELECT RAISE(ABORT, 'Wat in het archief staat, verandert niet.');
END;

CREATE TRIGGER file_never_deleted BEFORE DELETE ON file
BEGIN
    SELECT RAISE(ABORT, 'Uit het archief wordt niets verwijderd.');
END;

CREATE TRIGGER file_never_changed BEFORE UPDATE ON file
BEGIN
    SELECT RAISE(ABORT, 'Wat in het archief staat, verandert niet.');
END;
