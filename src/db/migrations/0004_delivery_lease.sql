-- One claim with a lease for every message. The lease is by the database's clock, due times by the bot's (the playground moves it).
-- pending: waits for due_at. sending: one sender holds the lease. failed with a lease: what follows from it is still being done.
alter table outbox add column lease_id uuid;
alter table outbox add column sending_until timestamptz; -- the lease ends here, and another sender may take it
-- Since when an attempt may have arrived of which nothing was heard. Null: certainly not in anybody's hands.
alter table outbox add column doubt_since timestamptz;
alter table outbox add column give_up_at timestamptz; -- set when Slack first refuses it
alter table outbox add column asked_by text; -- Slack id of whoever is told when nobody can know whether it arrived

update outbox set status = 'pending', doubt_since = due_at where status = 'sending';

alter table outbox add constraint outbox_lease check ((lease_id is null) = (sending_until is null));
alter table outbox add constraint outbox_sending_leased check (status <> 'sending' or (lease_id is not null and doubt_since is not null));
alter table outbox add constraint outbox_no_idle_lease check (lease_id is null or status in ('sending', 'failed'));
alter table outbox drop column enqueued_at;
drop index outbox_unsent;
create index outbox_open on outbox (due_at) where status in ('pending', 'sending') or lease_id is not null;

-- A card is drawn under a lease of the same kind.
alter table cards add column drawing_id uuid;
update cards set drawing_until = null;
alter table cards add constraint cards_lease check ((drawing_id is null) = (drawing_until is null));
