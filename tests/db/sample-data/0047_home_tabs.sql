insert into home_tabs (id, workspace_id, user_id, opened_at) values ('00000000-0000-4000-8000-000000004701', 'T1', 'U47', '2026-11-27T10:00Z');
insert into home_tabs (workspace_id, user_id) values ('T1', 'U48');
insert into redraws (workspace_id, kind, subject_id, requested_at, changed_at) values ('T1', 'home', '00000000-0000-4000-8000-000000004701', '2026-11-27T10:00Z', '2026-11-27T10:00Z');
