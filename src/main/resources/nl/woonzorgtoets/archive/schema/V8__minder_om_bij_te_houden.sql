-- What nothing is found by any more, or what another index finds as well, so that each case takes less room.
-- Only a destruction asked which rules fired in one case; it goes by the rules instead.
DROP INDEX gevuurd_seq;
-- beoordeling_afwijking begins with the moment.
DROP INDEX beoordeling_moment;
-- The newest regelset of a framework is read from its newest case.
DROP INDEX beoordeling_kader;
CREATE INDEX beoordeling_kader ON beoordeling (kader, seq);
-- What the zaken of an area add up to is added up when it is asked; nothing has to be kept in step for it.
DROP TABLE gebied;
DROP TABLE stand;
CREATE INDEX zaak_gebied ON zaak (kader, gebied) WHERE positief = 1;
