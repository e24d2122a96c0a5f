-- What the zaken of an area add up to is added up when it is asked; nothing has to be kept in step for it.
DROP TABLE gebied;
DROP TABLE stand;
CREATE INDEX zaak_gebied ON zaak (kader, gebied) WHERE positief = 1;
