-- Whether a plan counts, and whether a decision departs, say the case and the decision themselves: verdicts and decisions belong to their framework. Filled again.
DROP INDEX beoordeling_afwijking;
DELETE FROM beoordeling;
DELETE FROM besluit;
ALTER TABLE beoordeling ADD COLUMN positief INTEGER NOT NULL DEFAULT 0;
ALTER TABLE beoordeling ADD COLUMN afwijkend INTEGER;
ALTER TABLE besluit ADD COLUMN positief INTEGER NOT NULL DEFAULT 0;
ALTER TABLE besluit ADD COLUMN afwijkend INTEGER NOT NULL DEFAULT 0;
CREATE INDEX beoordeling_afwijking ON beoordeling (moment, afwijkend, besluit);
