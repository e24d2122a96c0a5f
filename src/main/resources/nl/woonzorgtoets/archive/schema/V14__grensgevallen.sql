-- Of which cases it was looked at whether they are border cases, and whether they are; null when nobody can tell any more. Emptied when the
-- search tables are filled again: then it is looked at again.
CREATE TABLE grensgeval (
    seq INTEGER PRIMARY KEY,
    is_grensgeval INTEGER
) STRICT;
CREATE INDEX grensgeval_ja ON grensgeval (seq) WHERE is_grensgeval = 1;
