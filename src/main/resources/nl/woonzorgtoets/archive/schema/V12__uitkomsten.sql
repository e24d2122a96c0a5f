-- How a case came out on every criterium and aspect, in a short line; the names that go with it stand once. Filled again.
CREATE TABLE uitkomstnamen (
    id    INTEGER PRIMARY KEY,
    namen TEXT NOT NULL
) STRICT;
ALTER TABLE beoordeling ADD COLUMN uitkomsten TEXT;
ALTER TABLE beoordeling ADD COLUMN uitkomstnamen INTEGER;
