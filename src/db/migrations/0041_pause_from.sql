-- A pause that begins later: nudges go on until this day, and are paused from it on. Until it begins the person is active; of anybody else it means nothing.
alter table members add column paused_from date;
-- Before a pause without an end there may be no slot left.
alter table members drop constraint members_check2;
alter table members add constraint members_next_nudge_check check (
  status <> 'active' or next_nudge_at is not null or paused_from is not null
);
