-- A wish for a mentor, and the pairing that comes of it: one row from the asking to the end. Ids of people are null before
-- somebody is asked, and once they had the bot forget them.
create table pairings (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  mentee_user_id text,
  mentor_user_id text,
  status text not null check (status in ('looking', 'shown', 'asked', 'declined', 'nobody-found', 'active', 'ended', 'withdrawn')),
  goal text not null, -- in the mentee's words
  wanted_area text, -- null: any
  languages text[] not null, -- ISO 639-1
  part_of_day text not null check (part_of_day in ('any', 'morning', 'afternoon')),
  weeks smallint not null check (weeks between 6 and 12),
  rhythm text not null check (rhythm in ('weekly', 'every-two-weeks')),
  may_be_manager boolean not null default false,
  is_picked_by_bot boolean not null default false,
  shown_user_ids text[] not null default '{}', -- who can be picked
  round integer not null default 0, -- counts who was shown and asked, for keys of messages
  passed_user_ids text[] not null default '{}', -- who was asked and could not: not asked again for this
  asked_at timestamptz, -- when the one who is asked now was
  is_repeated boolean not null default false, -- what waits for an answer was said a second time
  started_at timestamptz,
  zone text not null, -- IANA, the mentee's: meetings keep their time of day there
  meets_at timestamptz, -- the first meeting: the others are as many weeks later at the same time of day
  half_time_at timestamptz, -- when the question of half-time is due; null once asked
  ends_at timestamptz,
  ended_at timestamptz, -- ended, or withdrawn
  looked_at timestamptz, -- when mentors were last looked for
  due_at timestamptz, -- what time alone brings: looking again, repeating, half-time, the end
  created_at timestamptz not null,
  check (mentee_user_id is not null or status in ('ended', 'withdrawn')),
  check (mentor_user_id is not null or status not in ('asked', 'active')),
  check ((status in ('ended', 'withdrawn')) = (ended_at is not null)),
  check (started_at is null or ends_at is not null)
);
-- Somebody looks for one mentor at a time, or has one.
create unique index pairings_open_of_mentee on pairings (workspace_id, mentee_user_id) where status not in ('ended', 'withdrawn');
create index pairings_of_mentor on pairings (workspace_id, mentor_user_id);
create index pairings_due on pairings (due_at) where due_at is not null;

create table mentoring_meetings (
  id uuid primary key,
  pairing_id uuid not null references pairings (id) on delete cascade,
  workspace_id text not null references workspaces (id) on delete cascade,
  number smallint not null check (number between 1 and 60),
  status text not null check (status in ('planned', 'held', 'skipped')),
  starts_at timestamptz not null,
  sequence integer not null default 0, -- rises with each change, for calendars
  agenda_items text[] not null default '{}', -- what the mentee ticked: goal, plan, reflection <id>
  agenda_note text not null default '', -- what the mentee adds in their words
  step text not null check (step in ('agenda', 'reminder', 'after', 'closing', 'none')), -- what is due next
  due_at timestamptz,
  changed_at timestamptz not null,
  unique (pairing_id, number)
);
create index mentoring_meetings_due on mentoring_meetings (due_at) where due_at is not null;

-- What one of the two wrote: after a meeting, at half-time, at the end. Nobody but the two reads it.
create table mentoring_lines (
  id uuid primary key,
  pairing_id uuid not null references pairings (id) on delete cascade,
  workspace_id text not null references workspaces (id) on delete cascade,
  meeting_id uuid references mentoring_meetings (id) on delete cascade,
  author_user_id text not null,
  kind text not null check (kind in ('meeting', 'thanks', 'remains')),
  first_line text not null,
  second_line text not null default '',
  written_at timestamptz not null,
  check ((kind = 'meeting') = (meeting_id is not null))
);
create unique index mentoring_lines_of_meeting on mentoring_lines (meeting_id, author_user_id) where meeting_id is not null;
create unique index mentoring_lines_of_end on mentoring_lines (pairing_id, author_user_id, kind) where meeting_id is null;
