-- A question to somebody of another department, until the two were brought together and something came of it.
create table introductions (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  asker_user_id text not null,
  department text check (department in ('engineering', 'product', 'consulting', 'sales', 'marketing', 'support', 'operations', 'finance', 'people', 'other')), -- null: whoever knows the topic
  wished_user_id text, -- the one person whom they named; null: whoever fits
  topic text not null check (length(topic) <= 150),
  question text not null check (length(question) between 1 and 500),
  why text not null check (length(why) <= 500),
  managers_too boolean not null, -- their manager, and whoever is above, may be asked
  status text not null check (status in ('looking', 'asked', 'another-time', 'no-one', 'accepted', 'withdrawn', 'over')),
  host_user_id text, -- who is asked, or said yes; null after they were forgotten
  is_repeated boolean not null default false, -- the ask that waits was said a second time
  asked_times smallint not null default 0, -- changes of who is asked: part of the keys of messages
  introduced_at timestamptz, -- when the two were introduced in Slack
  times timestamptz[] not null default '{}', -- what suits both, to choose from
  meet_at timestamptz, -- what one of them chose
  meet_changes smallint not null default 0, -- how often that was chosen, changed or called off
  follow_ups smallint not null default 0,
  thanks text not null default '' check (length(thanks) <= 500), -- the asker's words to the host
  tried_at timestamptz not null, -- when somebody was looked for last
  due_at timestamptz, -- when the bot looks at it next; null: it has ended
  created_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  check ((due_at is null) = (status in ('withdrawn', 'over'))),
  check ((ended_at is not null) = (status in ('withdrawn', 'over')))
);
create index introductions_due on introductions (due_at) where due_at is not null;
create index introductions_by_asker on introductions (workspace_id, asker_user_id);
create index introductions_by_host on introductions (workspace_id, host_user_id);
create index introductions_by_wished on introductions (workspace_id, wished_user_id) where wished_user_id is not null;
create index introductions_wishes on introductions (workspace_id, tried_at) where status = 'no-one';

-- Who was asked, and what they said. One row for each of them; the same person is not asked twice, but for another time.
create table introduction_asks (
  id uuid primary key,
  introduction_id uuid not null references introductions (id) on delete cascade,
  workspace_id text not null references workspaces (id) on delete cascade,
  host_user_id text not null,
  status text not null check (status in ('waiting', 'accepted', 'later', 'declined', 'silent', 'dropped')),
  round smallint not null default 1, -- rises when they are asked again after another time
  asked_at timestamptz not null,
  posted_at timestamptz, -- when the question of this round reached them
  answered_at timestamptz,
  unique (introduction_id, host_user_id)
);
create index introduction_asks_by_host on introduction_asks (workspace_id, host_user_id, asked_at);
