-- Whom one may give challenges to: one's own mentees, unless an admin chooses otherwise.
alter table policies drop constraint policies_may_assign_check;
alter table policies add constraint policies_may_assign_check
  check (may_assign in ('mentees', 'managers', 'anybody', 'admins'));
alter table policies alter column may_assign set default 'mentees';
-- 'managers' was the default until now, which nobody had to choose.
update policies set may_assign = 'mentees', revision = nextval('content_revisions') where may_assign = 'managers';

-- Whether the person had not joined when they were asked: how many may be invited in a day is counted by it.
alter table assignees add column is_invitation boolean not null default false;
update assignees set is_invitation = true where status = 'invited';

-- Buttons pressed and forms sent, so that one that arrives twice is done once.
create table requests (
  workspace_id text not null,
  key text not null,
  until timestamptz not null, -- a lease while it is being done; after that, how long it is remembered
  primary key (workspace_id, key)
);
create index requests_by_age on requests (until);
