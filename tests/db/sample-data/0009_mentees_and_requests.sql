insert into policies (workspace_id, may_assign) values ('T1', 'mentees') on conflict (workspace_id) do update set may_assign = excluded.may_assign;
insert into requests (workspace_id, key, until) values ('T1', 'view-V1-1.2', '2026-11-25Z');
