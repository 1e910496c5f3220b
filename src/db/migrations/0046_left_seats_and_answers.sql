-- How a seat stood in somebody's calendar when they had it no more: what its host changes later is not theirs to see.
alter table seat_requests add column left_at timestamptz;
alter table seat_requests add column left_starts_at timestamptz;
alter table seat_requests add column left_minutes integer;
alter table seat_requests add column left_sequence integer;
-- Of those who left before, the time as it is now is the best that is known.
update seat_requests r set left_at = r.answered_at, left_starts_at = s.starts_at, left_minutes = s.minutes, left_sequence = s.sequence
from seats s where s.id = r.seat_id and s.starts_at is not null and r.seated_at is not null and r.answered_at is not null and r.status <> 'seated';
-- By series, the date of which whoever wished for something like it is told: {"<series>": "<seat>"}.
alter table seat_wishes add column told_seats jsonb not null default '{}';
create index seats_of_series on seats (series_id) where series_id is not null;
-- Of those who were asked and could not: who said so themselves. The message that they answered goes on saying it.
alter table pairings add column declined_user_ids text[] not null default '{}';
-- The version before 0044 sends whoever gets a seat its file unasked, also while bots of both run.
update seat_requests r set filed_at = r.seated_at
from outbox o
where r.filed_at is null and r.seated_at is not null and o.workspace_id = r.workspace_id and o.recipient = r.asker_user_id
  and o.status = 'sent' and o.content ->> 'kind' = 'seat-calendar' and o.content ->> 'seatId' = r.seat_id::text;
