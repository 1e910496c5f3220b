-- A language model, where the operator set one. Nothing is sent of anybody before they said yes.

-- Whether somebody wants it: asked once, and changed by themselves at any time.
create table coach_consents (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  asked_at timestamptz not null,
  answer text check (answer in ('yes', 'no')), -- null: asked, and not answered
  answered_at timestamptz,
  may_see_reflections boolean not null default false, -- a second yes, for their own recent reflections
  primary key (workspace_id, user_id),
  check ((answer is null) = (answered_at is null)),
  check (not may_see_reflections or answer = 'yes')
);

-- The last request that was sent of somebody, word for word, so that they can read it: for 7 days.
create table coach_requests (
  workspace_id text not null,
  user_id text not null,
  purpose text not null,
  body text not null,
  sent_at timestamptz not null,
  primary key (workspace_id, user_id),
  foreign key (workspace_id, user_id) references coach_consents (workspace_id, user_id) on delete cascade
);
create index coach_requests_by_time on coach_requests (sent_at);

-- What an admin decided; without a row it is on, with the budget that holds until somebody decides otherwise.
create table coach_policies (
  workspace_id text primary key references workspaces (id) on delete cascade,
  is_on boolean not null,
  month_requests integer not null check (month_requests >= 0),
  month_tokens integer not null check (month_tokens >= 0)
);

-- What a workspace used in each month (its first day, UTC).
create table coach_usage (
  workspace_id text not null references workspaces (id) on delete cascade,
  month date not null,
  requests integer not null default 0 check (requests >= 0),
  tokens integer not null default 0 check (tokens >= 0),
  primary key (workspace_id, month)
);
