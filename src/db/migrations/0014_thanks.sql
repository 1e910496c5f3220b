-- Thanks of one colleague to others for their help.
create table thanks (
  id uuid primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  from_user_id text not null,
  to_user_ids text[] not null check (cardinality(to_user_ids) between 1 and 10),
  reason text not null check (char_length(reason) between 1 and 500),
  link text, -- to the message that it is about
  channel text, -- where it was posted; null: privately
  created_at timestamptz not null
);
create index thanks_by_giver on thanks (workspace_id, from_user_id);
create index thanks_by_receiver on thanks using gin (to_user_ids);
