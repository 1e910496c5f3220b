-- In step with Slack: what was learned of its limits, calls as they are counted, and who hands out permissions to post.
create table paces (
  workspace_id text not null references workspaces (id) on delete cascade,
  method text not null,
  per_minute double precision check (per_minute > 0), -- null: as Slack documents it
  held_until timestamptz, -- Slack asked not to call before
  changed_at timestamptz not null,
  primary key (workspace_id, method)
);

-- Windows of calls where there is no Redis; the shape is rate-limiter-flexible's.
create table call_counts (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

create table dispatch_leases (
  workspace_id text primary key references workspaces (id) on delete cascade,
  holder uuid not null,
  lease_until timestamptz not null,
  is_asked boolean not null default false -- while it was held, somebody had something to hand out
);

-- 0: somebody waits for it; 1: a card; 2: what is due.
alter table outbox add column lane smallint not null default 2 check (lane between 0 and 2);
update outbox set lane = case content ->> 'kind' when 'card' then 1 else 0 end
  where content ->> 'kind' in ('card', 'answer', 'export', 'export-failed');
-- When its recipient last answered the bot, for what the bot sends of its own accord: of what is late, who did most recently
-- comes first, and before them what somebody else asked for.
alter table outbox add column answered_at timestamptz;

drop index outbox_open;
create index outbox_waiting on outbox (workspace_id, lane, due_at) where status in ('pending', 'sending') or lease_id is not null;
create index outbox_late on outbox (workspace_id, answered_at desc, due_at)
  where lane = 2 and (status in ('pending', 'sending') or lease_id is not null);
