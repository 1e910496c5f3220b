insert into coach_consents (workspace_id, user_id, asked_at, answer, answered_at, may_see_reflections)
values ('T1', 'U1', '2026-11-20T09:00:00Z', 'yes', '2026-11-20T09:01:00Z', true);
insert into coach_consents (workspace_id, user_id, asked_at) values ('T1', 'U2', '2026-11-20T09:00:00Z');
insert into coach_requests (workspace_id, user_id, purpose, body, sent_at)
values ('T1', 'U1', 'reading', '{"model":"small"}', '2026-11-20T09:02:00Z');
insert into coach_policies (workspace_id, is_on, month_requests, month_tokens) values ('T1', true, 1000, 4000000);
insert into coach_usage (workspace_id, month, requests, tokens) values ('T1', '2026-11-01', 3, 9000);
