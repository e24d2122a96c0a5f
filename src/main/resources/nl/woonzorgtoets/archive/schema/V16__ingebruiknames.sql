-- What was approved and what was activated, found among very many cases; there are few of either.
CREATE INDEX entry_ingebruikname ON entry (kind, seq) WHERE kind IN ('goedkeuring', 'activering');
