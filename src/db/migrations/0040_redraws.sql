-- Messages that do not show what is true any more, until they are drawn anew: asked for in the transaction of the change, so that a queue that loses its jobs only delays it.
create table redraws (
  workspace_id text not null references workspaces on delete cascade,
  kind text not null,
  subject_id uuid not null, -- what the message shows: a nudge, a part of an assignment, a question
  requested_at timestamptz not null, -- drawn from then on; later where Slack asked to wait
  version int not null default 1, -- counts the changes: what changed while it was drawn is drawn again
  lease_id uuid,
  lease_until timestamptz,
  changed_at timestamptz not null, -- of the last of these changes
  primary key (workspace_id, kind, subject_id)
);
create index redraws_requested on redraws (requested_at);
