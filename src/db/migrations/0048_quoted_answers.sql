-- Answers in somebody's DM that speak of others, often in their words: taken back when one of those has the bot forget them.
create table quoted_answers (
  workspace_id text not null references workspaces on delete cascade,
  user_id text not null,
  channel text not null,
  ts text not null,
  quoted_user_id text not null,
  answered_at timestamptz not null,
  primary key (workspace_id, channel, ts, quoted_user_id)
);
create index quoted_answers_of on quoted_answers (workspace_id, quoted_user_id);
create index quoted_answers_to on quoted_answers (workspace_id, user_id);
create index quoted_answers_old on quoted_answers (answered_at);

-- Messages to others that are still to lose what they show of somebody who was forgotten, until Slack has changed them.
create table message_clearings (
  workspace_id text not null references workspaces on delete cascade,
  channel text not null,
  ts text not null,
  shows text not null check (shows in ('answer', 'question', 'group')),
  due_at timestamptz not null,
  failures smallint not null default 0,
  primary key (workspace_id, channel, ts)
);
create index message_clearings_due on message_clearings (due_at);
