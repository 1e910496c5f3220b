-- DMs in which the bot's messages are being taken back, as their person had it forget them. It stood in the queue alone, which may be
-- emptied at any moment. No id of a person: the row is kept after they were forgotten, until nothing is left there.
create table dm_clearings (
  workspace_id text not null references workspaces (id) on delete cascade,
  channel text not null,
  latest text not null, -- Slack's timestamp of the newest message to take back
  kept text[] not null, -- timestamps of messages that stay
  due_at timestamptz not null, -- when the next round may begin
  failures smallint not null default 0, -- rounds in a row that Slack refused
  primary key (workspace_id, channel)
);
create index dm_clearings_due on dm_clearings (due_at);
