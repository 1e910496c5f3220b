-- All that is still to be taken back of somebody who was forgotten: what the bot wrote in their DM, messages to others that show something of them, and files with their name.
-- No id of a person. It takes the place of dm_clearings and message_clearings: the version before goes on writing and sweeping those, what is due there is moved here
-- by this one, and the next one drops them.
create table clearings (
  workspace_id text not null references workspaces on delete cascade,
  channel text not null,
  ts text not null, -- of the message; in their DM, of the newest to take back; of files, from when on their message is looked for
  shows text not null check (shows in ('answer', 'question', 'group', 'dm', 'files')),
  items text[] not null default '{}', -- in their DM, the timestamps of messages that stay; of files, their ids
  due_at timestamptz not null,
  failures smallint not null default 0,
  primary key (workspace_id, channel, ts, shows)
);
create index clearings_due on clearings (due_at);
-- Messages to groups and channels are noted as well, and what the bot wrote of its own accord; there user_id is the conversation.
-- Ids of the files of an upload, whose message has no timestamp yet when it is noted: ts is then the moment of the upload.
alter table quoted_answers add column file_ids text[] not null default '{}';
