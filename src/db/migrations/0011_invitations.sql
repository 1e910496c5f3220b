-- Who invited whom in the last 24 hours, so that neither limit is undone by having oneself forgotten. People stand in it
-- by a digest of workspace and Slack id, and its rows are deleted after those 24 hours.
create table invitations (
  workspace_id text not null references workspaces (id) on delete cascade,
  giver text not null,
  person text not null,
  was_sent boolean not null, -- false: the person had had their one invitation before
  at timestamptz not null,
  primary key (workspace_id, giver, person)
);
create index invitations_by_person on invitations (workspace_id, person);
create index invitations_by_age on invitations (at);

insert into invitations (workspace_id, giver, person, was_sent, at)
  select p.workspace_id, encode(sha256(convert_to(p.workspace_id || ' ' || a.assigner_user_id, 'UTF8')), 'hex'),
    encode(sha256(convert_to(p.workspace_id || ' ' || p.user_id, 'UTF8')), 'hex'), true, max(a.created_at)
  from assignees p join assignments a on a.id = p.assignment_id
  where p.is_invitation and a.created_at > now() - interval '24 hours' group by 1, 2, 3;
alter table assignees drop column is_invitation;
