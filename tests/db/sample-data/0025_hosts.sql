insert into hosts (workspace_id, user_id, department, topics, languages, zone, work_days, work_start, work_end, country, questions_per_month, registered_at, updated_at)
values ('T1', 'U7', 'sales', '{"the export","prices"}', '{en,de}', 'Europe/Berlin', '{1,2,3,4,5}', 9, 17, 'DE-BY', 2, '2026-11-26Z', '2026-11-26Z');
insert into blocks (workspace_id, user_id, blocked_user_id, created_at) values ('T1', 'U1', 'U9', '2026-11-26Z');
