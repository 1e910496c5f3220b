-- When the first of a series of seats began: by it the others follow, so that a month with four Mondays moves none after it. Null: as its own
-- start says, for the first and for those of before.
alter table seats add column series_from timestamptz;
