insert into preferences (id, member_id, workspace_id, what, value, since)
select gen_random_uuid(), id, workspace_id, 'size', 'bigger', '2026-11-20T09:00:00Z' from members where workspace_id = 'T1' order by user_id limit 1;
