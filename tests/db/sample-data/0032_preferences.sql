insert into preferences (id, member_id, workspace_id, what, value, since)
select '0198f000-0000-7000-8000-000000003201', id, workspace_id, 'size', 'bigger', '2026-11-20T09:00:00Z' from members order by id limit 1;
