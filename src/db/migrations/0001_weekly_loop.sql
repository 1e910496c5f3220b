-- The weekly growth loop. PostgreSQL is the truth; the queue only carries it out.

create table workspaces (
  id text primary key, -- Slack's team id
  name text not null,
  bot_user_id text not null,
  installed_at timestamptz not null,
  uninstalled_at timestamptz
);

create table members (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  track text not null check (track in ('backend', 'erp', 'frontend', 'devops', 'data', 'mobile')),
  scope smallint not null check (scope between 1 and 4),
  focus_areas text[] not null check (cardinality(focus_areas) between 1 and 3),
  nudge_days smallint[] not null check (cardinality(nudge_days) between 1 and 7),
  nudge_hour smallint not null check (nudge_hour between 0 and 23),
  work_days smallint[] not null check (cardinality(work_days) between 1 and 7),
  work_start smallint not null check (work_start between 0 and 23),
  work_end smallint not null check (work_end between 1 and 24),
  zone text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  manager_user_id text,
  cadence text not null check (cadence in ('weekly', 'monthly')),
  status text not null check (status in ('active', 'paused', 'stopped', 'left')),
  paused_until date,
  next_nudge_at timestamptz,
  last_nudge_week date,
  last_follow_up_week date,
  unanswered smallint not null default 0 check (unanswered >= 0),
  pinned_challenge_id text,
  dm_channel text,
  dnd_start timestamptz,
  dnd_end timestamptz,
  snooze_until timestamptz,
  away boolean not null default false,
  away_until timestamptz,
  availability_checked_at timestamptz,
  joined_at timestamptz not null,
  unique (workspace_id, user_id),
  check (work_start < work_end),
  check (nudge_hour >= work_start and nudge_hour < work_end),
  check (status <> 'active' or next_nudge_at is not null)
);
-- What the sweep reads: only people who get nudges, ordered by when.
create index members_due on members (next_nudge_at) where next_nudge_at is not null;
create index members_by_manager on members (workspace_id, manager_user_id) where manager_user_id is not null;

create table nudges (
  id uuid primary key,
  member_id uuid not null references members (id) on delete cascade,
  workspace_id text not null,
  week date not null,
  source text not null check (source in ('weekly', 'asked', 'first')),
  challenge_id text not null,
  alternative_ids text[] not null,
  reasons jsonb not null,
  status text not null check (status in ('open', 'planned', 'done', 'could-not', 'skipped', 'deferred', 'lapsed')),
  offered_at timestamptz not null,
  answered_at timestamptz,
  follow_up_at timestamptz,
  followed_up_at timestamptz,
  message_channel text,
  message_ts text,
  check ((message_channel is null) = (message_ts is null))
);
-- One ask at a time, and one weekly nudge a week, whatever the code does.
create unique index nudges_one_current on nudges (member_id) where status in ('open', 'planned');
create unique index nudges_one_a_week on nudges (member_id, week) where source = 'weekly';
create index nudges_by_member on nudges (member_id, offered_at);
create index nudges_follow_up_due on nudges (follow_up_at) where follow_up_at is not null;
create index nudges_by_message on nudges (member_id, message_ts) where message_ts is not null;

create table plans (
  id uuid primary key,
  nudge_id uuid not null unique references nudges (id) on delete cascade,
  member_id uuid not null references members (id) on delete cascade,
  workspace_id text not null,
  when_text text not null check (char_length(when_text) between 1 and 200),
  will_text text not null check (char_length(will_text) between 1 and 300),
  planned_at timestamptz not null,
  reminder_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null,
  rescheduled boolean not null default false
);
create index plans_by_member on plans (member_id, created_at);
create index plans_reminder_due on plans (reminder_at) where reminder_at is not null;

create table reflections (
  id uuid primary key,
  member_id uuid not null references members (id) on delete cascade,
  workspace_id text not null,
  nudge_id uuid unique references nudges (id) on delete set null,
  challenge_id text,
  area text not null,
  title text not null check (char_length(title) between 1 and 150),
  happened text not null,
  surprised text not null default '',
  meaning text not null default '',
  link text,
  shared_with_manager boolean not null default false,
  done_on date not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index reflections_by_member on reflections (member_id, created_at);

-- What happened to each challenge for each person: append-only, read by the next choice.
create table challenge_history (
  id bigint generated always as identity primary key,
  member_id uuid not null references members (id) on delete cascade,
  challenge_id text not null,
  kind text not null check (kind in ('offered', 'planned', 'done', 'could-not', 'swapped', 'skipped', 'lapsed', 'fewer')),
  at timestamptz not null
);
create index challenge_history_by_member on challenge_history (member_id, at);

-- Messages written together with the decision that they come from, sent exactly once under their key.
create table outbox (
  key text primary key check (key !~ ':'),
  workspace_id text not null,
  member_id uuid not null references members (id) on delete cascade,
  content jsonb not null,
  due_at timestamptz not null,
  -- pending: not begun, or certainly refused. sending: an attempt was begun and its end is not known.
  status text not null check (status in ('pending', 'sending', 'sent', 'failed', 'cancelled')) default 'pending',
  attempts smallint not null default 0,
  enqueued_at timestamptz,
  error text,
  channel text,
  ts text,
  sent_at timestamptz
);
create index outbox_unsent on outbox (due_at) where status in ('pending', 'sending');
create index outbox_by_member on outbox (member_id);

-- Event ids of Slack that were handled, so that a retry does nothing twice.
create table inbox (
  workspace_id text not null,
  event_id text not null,
  seen_at timestamptz not null,
  primary key (workspace_id, event_id)
);
create index inbox_by_age on inbox (seen_at);
