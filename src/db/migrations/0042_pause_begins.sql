-- The moment at which a planned pause begins, for the sweep that saves it as begun.
alter table members add column pause_begins_at timestamptz;
create index members_pause_begins on members (pause_begins_at) where pause_begins_at is not null;
-- A planned pause without an end is kept with the last of all days as its end. Versions that know no planned pauses empty
-- the end when somebody starts again, pauses or stops: a first day that stands alone means nothing.
update members set paused_from = null where status <> 'active' and paused_from is not null;
update members set paused_until = '9999-12-31' where paused_from is not null and paused_until is null;
update members set pause_begins_at = paused_from::timestamp at time zone zone where paused_from is not null;
