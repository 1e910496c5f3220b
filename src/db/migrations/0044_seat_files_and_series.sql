-- When a guest took the file for their calendar. Until now whoever got a seat was sent one.
alter table seat_requests add column filed_at timestamptz;
update seat_requests r set filed_at = r.seated_at
from seats s where s.id = r.seat_id and r.seated_at is not null and s.starts_at is not null and s.ended_at is null;
-- The first seat of a series, for all that follow it; null for that one itself, and for those that were there before.
alter table seats add column series_id uuid;
-- Series of which whoever wished for something like it was told.
alter table seat_wishes add column told_series uuid[] not null default '{}';
