-- What somebody said of ease, size and topics, which the choice of challenges heeds. Words: an area, track or kind of the vocabulary
-- by its key, or the one word that they named.
create table preferences (
  id uuid primary key,
  member_id uuid not null references members (id) on delete cascade,
  workspace_id text not null,
  what text not null check (what in ('ease', 'size', 'more', 'less')),
  value text not null check (char_length(value) between 1 and 60),
  since timestamptz not null
);
create unique index preferences_once on preferences (member_id, what, value);

-- When somebody wants to be reminded of what is open; null for no wish, and once it was said.
alter table nudges add column remind_at timestamptz;
create index nudges_remind_due on nudges (remind_at) where remind_at is not null;
