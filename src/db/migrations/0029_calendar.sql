-- The private address under which somebody's calendar reads what the bot has for them. Only a hash of it is kept: it is shown once.
create table calendar_addresses (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  token_hash text not null, -- SHA-256, base64url
  created_at timestamptz not null,
  primary key (workspace_id, user_id)
);
create unique index calendar_addresses_by_token on calendar_addresses (token_hash);

-- How often a plan was changed, and when last: what calendars go by. Versions before write neither, which means: not since it was made.
alter table plans add column revision integer not null default 0;
alter table plans add column changed_at timestamptz;
