-- A seat in somebody's call, workshop or hour, and recordings: offered by a host, asked for in one line, given by the host's yes.
create table seats (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  host_user_id text, -- null: the host had the bot forget them, and their words with it
  kind text not null check (kind in ('client-call', 'solution-mapping', 'requirements-workshop', 'sales-pitch', 'demo', 'release', 'on-call', 'estimation', 'incident-review', 'architecture-hour', 'support-hour', 'own')),
  own_kind text, -- what it is, in the host's words, where the kind is 'own'
  code_name text, -- in place of the client's name
  topic text not null,
  module text,
  starts_at timestamptz, -- null: a recording
  minutes smallint not null check (minutes between 5 and 480),
  zone text not null, -- the host's: repetitions go by its clock
  watch_until date, -- of a recording: the last day on which it may be watched
  place text, -- shown to the seated alone; null a week after
  link text, -- the same
  language text not null, -- ISO 639-1
  capacity smallint not null check (capacity between 1 and 50),
  role text not null check (role in ('silent', 'note-taker', 'five-minutes')),
  is_first_timers_first boolean not null,
  repeats text check (repeats in ('weekly', 'fortnightly', 'monthly')),
  audience text not null check (audience in ('everybody', 'developers', 'others')),
  in_return text, -- what the host would like to see in return
  needs_consent boolean not null,
  consent_by text, -- who of the client said yes, in the host's words
  consent_at timestamptz,
  status text not null check (status in ('draft', 'client-asked', 'consent-recorded', 'open', 'full', 'happened', 'debriefed', 'cancelled', 'lapsed', 'expired')),
  sequence integer not null default 0, -- of its calendar entry: rises with each change
  due_at timestamptz, -- when it is looked at next; null once it is over for good
  created_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  check ((starts_at is null) <> (watch_until is null)),
  check ((kind = 'own') = (own_kind is not null) or host_user_id is null)
);
create index seats_due on seats (due_at) where due_at is not null;
create index seats_by_host on seats (workspace_id, host_user_id, starts_at);
create index seats_open on seats (workspace_id, status, starts_at);

-- Who asked for a seat, and what came of it.
create table seat_requests (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  seat_id uuid not null references seats (id) on delete cascade,
  asker_user_id text not null,
  line text not null, -- why, in the asker's words
  nudge_id uuid, -- the nudge from which it was asked for
  challenge_id text,
  is_first boolean not null, -- they had no seat before
  status text not null check (status in ('asked', 'waiting', 'seated', 'another-time', 'declined', 'moved', 'withdrawn', 'lapsed')),
  note text, -- the host's words with "another time"
  asked_at timestamptz not null,
  answered_at timestamptz,
  repeated smallint not null default 0 check (repeated between 0 and 1), -- the host was asked again
  brief_at timestamptz, -- when they read what to know before it; null for a recording
  seated_at timestamptz, -- when they got a seat: their calendar is told if they lose it
  due_at timestamptz, -- when the host is asked again, or another host
  was_there boolean, -- as the host says; null: not said
  host_line text, -- what the host adds to it
  debriefed_at timestamptz,
  reflection_id uuid
);
create unique index seat_requests_once on seat_requests (seat_id, asker_user_id);
create index seat_requests_by_asker on seat_requests (workspace_id, asker_user_id);
create index seat_requests_due on seat_requests (due_at) where due_at is not null;
create index seat_requests_by_reflection on seat_requests (reflection_id) where reflection_id is not null;

-- What somebody would like to sit in on, where no seat is open. Hosts see it without the name.
create table seat_wishes (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  kind text check (kind in ('client-call', 'solution-mapping', 'requirements-workshop', 'sales-pitch', 'demo', 'release', 'on-call', 'estimation', 'incident-review', 'architecture-hour', 'support-hour', 'own')), -- null: any
  topic text not null, -- in their words
  answered_seat_id uuid references seats (id) on delete set null,
  answered_at timestamptz,
  created_at timestamptz not null
);
create index seat_wishes_open on seat_wishes (workspace_id, created_at) where answered_at is null;
create index seat_wishes_by_person on seat_wishes (workspace_id, user_id);
