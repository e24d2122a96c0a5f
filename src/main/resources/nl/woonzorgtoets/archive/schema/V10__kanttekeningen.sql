-- The kinds of its cautions with a space between, empty without any; null for the first version of a case, which does not say. Filled again.
ALTER TABLE beoordeling ADD COLUMN kanttekeningen TEXT;
