-- Pauses that the version before 0042 plans while bots of both run: they have no moment of beginning until the sweep writes it.
create index members_untimed_pauses on members (id) where paused_from is not null and pause_begins_at is null;
