-- Challenges that people give each other: who may, what was given, its cards in channels, doors, thanks, and what happened.

alter table members drop constraint members_track_check;
alter table members add constraint members_track_check
  check (track in ('backend', 'erp', 'frontend', 'devops', 'data', 'mobile', 'manager'));

alter table nudges drop constraint nudges_source_check;
alter table nudges add constraint nudges_source_check check (source in ('weekly', 'asked', 'first', 'assigned'));

-- A message may also go to a channel, or to a colleague who is no mentee: their Slack id.
alter table outbox alter column member_id drop not null;
alter table outbox add column recipient text;
alter table outbox add constraint outbox_one_recipient check ((member_id is null) <> (recipient is null));
create index outbox_failed on outbox (workspace_id, due_at) where status = 'failed';

-- Policies and challenges of a workspace are read into memory; a new number in either says that they changed.
create sequence content_revisions;

-- What an admin decided for the workspace. No row: the defaults of src/domain/policy.ts.
create table policies (
  workspace_id text primary key references workspaces (id) on delete cascade,
  admins text[] not null default '{}',
  managers text[] not null default '{}', -- named by an admin: they may assign, and are nobody's manager by that
  may_assign text not null default 'managers' check (may_assign in ('managers', 'anybody', 'admins')),
  quiet_from smallint check (quiet_from between 0 and 23),
  quiet_until smallint check (quiet_until between 0 and 23),
  days_off date[] not null default '{}',
  announcement_channel text,
  retention_months smallint check (retention_months between 3 and 120),
  revision bigint not null default nextval('content_revisions'),
  check ((quiet_from is null) = (quiet_until is null)),
  check (quiet_from <> quiet_until)
);

-- Challenges that people of a workspace wrote: an admin's for everybody, or the words of one assignment.
create table workspace_challenges (
  workspace_id text not null references workspaces (id) on delete cascade,
  id text not null check (id ~ '^own-[a-z0-9-]{1,60}$'),
  body jsonb not null,
  -- Whether it takes part in the weekly choice and in searches; the words of one assignment do not.
  is_offered boolean not null,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  retired_at timestamptz,
  revision bigint not null default nextval('content_revisions'),
  primary key (workspace_id, id)
);

-- Colleagues whom the bot talks to without their being mentees: managers, hosts, people who were invited.
create table contacts (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  zone text not null,
  dm_channel text,
  invited_at timestamptz, -- there is one invitation only
  digest_day smallint check (digest_day between 1 and 7),
  digest_hour smallint check (digest_hour between 0 and 23),
  next_digest_at timestamptz,
  last_digest_at timestamptz, -- what was shared before it has been told
  digest_set_at timestamptz, -- when they chose day and hour, or none; null: the default
  created_at timestamptz not null,
  primary key (workspace_id, user_id)
);
create index contacts_digest_due on contacts (next_digest_at) where next_digest_at is not null;

-- A message in a channel that is drawn anew as things change. Its id is that of the thing it shows.
create table cards (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  subject text not null check (subject in ('assignment', 'channel-challenge')),
  channel text not null,
  ts text, -- null until Slack took it
  dirty_since timestamptz, -- what it shows has changed since it was drawn
  version integer not null default 0, -- counts those changes
  drawing_until timestamptz, -- one bot draws it, and has so long
  gone text -- why it cannot be drawn any more, in Slack's word
);
create index cards_dirty on cards (dirty_since) where dirty_since is not null;

-- What one person asked of one or several.
create table assignments (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  assigner_user_id text not null,
  challenge_id text not null,
  why text not null check (char_length(why) between 1 and 500),
  protected_minutes smallint check (protected_minutes between 5 and 480),
  door text not null check (door in ('none', 'host', 'introduction')),
  door_user_id text,
  due_on date not null,
  zone text not null, -- the assigner's: there the day ends
  channel text, -- null: in private
  created_at timestamptz not null,
  check ((door = 'none') = (door_user_id is null))
);
create index assignments_by_assigner on assignments (workspace_id, assigner_user_id, created_at);

-- One person's part of an assignment. The states and what leads from one to the next: src/domain/assignment.ts.
create table assignees (
  id uuid primary key,
  assignment_id uuid not null references assignments (id) on delete cascade,
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  status text not null check (status in (
    'invited', 'waiting', 'offered', 'suggested', 'accepted', 'done', 'let-go', 'declined', 'withdrawn', 'expired')),
  challenge_id text not null, -- what they do: another one after "something else instead"
  due_on date, -- null: no date needed, after the person asked for another one
  suggested_on date, -- stays when it was answered: a date is suggested once
  nudge_id uuid unique references nudges (id) on delete set null,
  offered_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  check_at timestamptz, -- when the bot looks at it next: to offer it, or to let it expire
  message_channel text,
  message_ts text,
  unique (assignment_id, user_id),
  check ((message_channel is null) = (message_ts is null)),
  check (status <> 'suggested' or suggested_on is not null)
);
create unique index assignees_one_open on assignees (workspace_id, user_id) where status in ('offered', 'suggested', 'accepted');
create index assignees_by_user on assignees (workspace_id, user_id);
create index assignees_due on assignees (check_at) where check_at is not null;

-- A challenge for everybody in a channel.
create table channel_challenges (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  channel text not null,
  creator_user_id text, -- null: whoever made it has had their data deleted
  title text not null check (char_length(title) between 1 and 150),
  challenge_id text, -- null: own words
  why text not null check (char_length(why) between 1 and 500),
  starts_on date not null,
  ends_on date not null,
  zone text not null, -- the creator's: there the days begin and end
  goal smallint check (goal between 2 and 1000),
  -- It comes again each month on the same weekday: the first to fourth of the month, or the last (5). Null: once.
  repeats_nth smallint check (repeats_nth between 1 and 5),
  status text not null check (status in ('scheduled', 'running', 'ended', 'cancelled')),
  goal_reached_at timestamptz,
  next_at timestamptz, -- when it starts or ends
  created_at timestamptz not null,
  ended_at timestamptz,
  check (starts_on <= ends_on)
);
create unique index channel_challenges_once on channel_challenges (workspace_id, channel, lower(title)) where status in ('scheduled', 'running');
create index channel_challenges_due on channel_challenges (next_at) where next_at is not null;

create table participants (
  channel_challenge_id uuid not null references channel_challenges (id) on delete cascade,
  workspace_id text not null,
  user_id text not null,
  joined_at timestamptz, -- null: they left, and their line is still to be taken out of the thread
  done_at timestamptz,
  shared_text text check (char_length(shared_text) between 1 and 300),
  shared_name text, -- by what name the line is signed
  line_ts text, -- where the shared line stands in the card's thread
  line_dirty_since timestamptz, -- the line has changed, or was taken back, since it was drawn
  reflection_id uuid references reflections (id) on delete set null,
  primary key (channel_challenge_id, user_id)
);
create index participants_by_user on participants (workspace_id, user_id);
create index participants_dirty on participants (line_dirty_since) where line_dirty_since is not null;

-- Channels that get three suggestions on the first Monday of each month.
create table channel_suggestions (
  workspace_id text not null references workspaces (id) on delete cascade,
  channel text not null,
  asked_by text not null,
  zone text not null,
  next_at timestamptz, -- null: turned off
  offers jsonb not null default '[]', -- of the last six months, so that nothing is offered twice
  primary key (workspace_id, channel)
);
create index channel_suggestions_due on channel_suggestions (next_at) where next_at is not null;

-- A mentee asks the manager whom they named to open the door that a challenge needs.
create table doors (
  id uuid primary key,
  workspace_id text not null,
  member_id uuid not null references members (id) on delete cascade,
  nudge_id uuid not null unique references nudges (id) on delete cascade,
  challenge_id text not null, -- a nudge whose challenge is swapped needs another door
  manager_user_id text not null,
  status text not null check (status in ('asked', 'opened', 'closed')),
  host_user_id text,
  word text check (char_length(word) between 1 and 500), -- the manager's, to the mentee
  asked_at timestamptz not null,
  answered_at timestamptz
);
create index doors_by_manager on doors (workspace_id, manager_user_id) where status = 'asked';
create index doors_by_member on doors (member_id);

-- Thanks for one reflection that its author shared.
create table thanks (
  id uuid primary key,
  workspace_id text not null,
  reflection_id uuid not null references reflections (id) on delete cascade,
  from_user_id text not null,
  helped text not null check (char_length(helped) between 1 and 500),
  is_posted boolean not null,
  created_at timestamptz not null,
  unique (reflection_id, from_user_id)
);

-- Every change of state: who, what, when, before and after. Never changed; deleted only with the people concerned.
create table changes (
  id bigint generated always as identity primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  subject text not null,
  subject_id text not null,
  actor_user_id text, -- null: the bot
  concerns text[] not null, -- Slack ids of those who may read it
  before jsonb,
  after jsonb,
  at timestamptz not null
);
create index changes_by_concerned on changes using gin (concerns);
create index changes_by_subject on changes (subject, subject_id);
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'changes are only ever added';
end $$;
create trigger changes_append_only before update on changes for each row execute function refuse_change();

-- When each job that runs by itself last did so, on whichever bot: for admins who ask how the bot is.
create table job_runs (
  name text primary key,
  ran_at timestamptz not null,
  ms integer not null check (ms >= 0),
  failed boolean not null
);
