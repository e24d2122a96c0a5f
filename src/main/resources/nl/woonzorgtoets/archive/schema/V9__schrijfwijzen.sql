-- A zaaknummer is written in more than one way: one form by which two are the same, and a looser one by which they nearly are. Filled again.
DROP INDEX beoordeling_zaaknummer;
ALTER TABLE beoordeling ADD COLUMN zaak TEXT;
CREATE INDEX beoordeling_zaak ON beoordeling (zaak, kader, seq);
DELETE FROM zaak;
ALTER TABLE zaak ADD COLUMN bijna TEXT;
CREATE INDEX zaak_bijna ON zaak (kader, bijna);
