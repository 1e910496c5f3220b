-- Answers in somebody's DM that speak of others, often in their words: taken back when one of those has the bot forget them.
create table quoted_answers (
  workspace_id text not null,
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
