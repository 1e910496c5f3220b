insert into introductions (id, workspace_id, asker_user_id, department, topic, question, why, managers_too, status, host_user_id, asked_times, tried_at, due_at, created_at, changed_at)
values ('00000000-0000-4000-8000-000000002701', 'T1', 'U1', 'sales', 'the export', 'How do you pitch the export?', 'I build it.', false, 'asked', 'U7', 1, '2026-11-26Z', '2026-11-27Z', '2026-11-26Z', '2026-11-26Z');
insert into introduction_asks (id, introduction_id, workspace_id, host_user_id, status, asked_at)
values ('00000000-0000-4000-8000-000000002702', '00000000-0000-4000-8000-000000002701', 'T1', 'U7', 'waiting', '2026-11-26Z');
