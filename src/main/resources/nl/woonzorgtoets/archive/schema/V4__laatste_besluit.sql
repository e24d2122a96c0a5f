-- The latest besluit beside the oordeel, so that departures are counted without looking each one up. Derived like the rest.
ALTER TABLE beoordeling ADD COLUMN besluit TEXT;
CREATE INDEX beoordeling_afwijking ON beoordeling (moment, oordeel, besluit, gemeente);
