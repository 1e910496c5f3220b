insert into workspaces (id, name, bot_user_id, installed_at) values ('T1', 'Sample', 'UBOT', '2026-01-01Z');
insert into members (id, workspace_id, user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone, cadence, status, next_nudge_at, joined_at)
values ('00000000-0000-4000-8000-000000000001', 'T1', 'U1', 'backend', 2, '{clients}', '{2}', 10, '{1,2,3,4,5}', 9, 18, 'Europe/Berlin', 'weekly', 'active', '2026-12-01T09:00Z', '2026-11-01Z');
insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at)
values ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'T1', '2026-11-23', 'weekly', 'ask-sales-pitch', '{}', '[]', 'planned', '2026-11-24T09:00Z');
insert into plans (id, nudge_id, member_id, workspace_id, when_text, will_text, planned_at, created_at)
values ('00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'T1', 'the stand-up ends', 'ask', '2026-11-26T13:00Z', '2026-11-24T09:05Z');
insert into reflections (id, member_id, workspace_id, nudge_id, area, title, what, done_on, created_at, updated_at)
values ('00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000001', 'T1', null, 'market', 'A talk', 'I asked.', '2026-11-26', '2026-11-26Z', '2026-11-26Z');
insert into challenge_history (member_id, challenge_id, kind, at) values ('00000000-0000-4000-8000-000000000001', 'ask-sales-pitch', 'offered', '2026-11-24T09:00Z');
insert into outbox (key, workspace_id, recipient, content, due_at) values ('nudge-1', 'T1', 'U1', '{"kind":"silence"}', '2026-11-24T09:00Z');
insert into inbox (workspace_id, event_id, seen_at) values ('T1', 'Ev1', '2026-11-24T09:00Z');
