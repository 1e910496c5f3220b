-- Pauses that the version before 0042 plans while bots of both run: they have no moment of beginning until the sweep writes it.
create index members_untimed_pauses on members (id) where paused_from is not null and pause_begins_at is null;
-- Where else in the DM a nudge is shown, the newest last: answers to messages. They are drawn anew with its own message.
alter table nudges add column copies jsonb not null default '[]';
