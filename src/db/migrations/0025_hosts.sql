-- Who offers others a seat, an answer or their time as a mentor. They need not be members of the weekly loop: their hours stand here.
create table hosts (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  department text not null check (department in ('engineering', 'product', 'consulting', 'sales', 'marketing', 'support', 'operations', 'finance', 'people', 'other')),
  topics text[] not null default '{}', -- what they can be asked about, in their words
  languages text[] not null default '{en}', -- ISO 639-1
  zone text not null, -- IANA; zone, hours and country count only while they are no member, whose settings say it
  work_days smallint[] not null check (cardinality(work_days) between 1 and 7),
  work_start smallint not null check (work_start between 0 and 23),
  work_end smallint not null check (work_end between 1 and 24),
  country text, -- a country or region with its public holidays, as in members
  seats_per_month smallint not null default 4 check (seats_per_month between 1 and 40),
  questions_per_month smallint not null default 0 check (questions_per_month between 0 and 20), -- 0: not asked
  mentee_capacity smallint not null default 0 check (mentee_capacity between 0 and 5), -- 0: no mentor
  mentor_areas text[] not null default '{}',
  mentor_about text not null default '', -- what they can help with, in their words
  is_paused boolean not null default false,
  paused_until date, -- the first day on which they are asked again; null while paused: until they say so
  unanswered smallint not null default 0 check (unanswered >= 0), -- requests in a row without an answer
  registered_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, user_id),
  check (work_start < work_end)
);

-- Whom somebody does not want to be brought together with. Nobody else sees it.
create table blocks (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  blocked_user_id text not null,
  created_at timestamptz not null,
  primary key (workspace_id, user_id, blocked_user_id)
);
create index blocks_by_blocked on blocks (workspace_id, blocked_user_id);
