-- Whose Home tab is drawn anew when something changes: of whoever has opened it. Slack tells of each opening, and draws nothing before the first.
create table home_tabs (
  id uuid primary key default gen_random_uuid(), -- by which redraws refer to it
  workspace_id text not null references workspaces on delete cascade,
  user_id text not null,
  opened_at timestamptz, -- last; null where only an earlier version may know of an opening
  unique (workspace_id, user_id)
);
-- The versions before drew it for everybody who joined, and noted no opening: they may be looking at it.
insert into home_tabs (workspace_id, user_id) select workspace_id, user_id from members;
