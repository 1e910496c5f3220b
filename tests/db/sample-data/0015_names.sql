insert into challenge_history (member_id, challenge_id, kind, at) values ('00000000-0000-4000-8000-000000000001', 'ask-sales-pitch', 'not-done', '2026-11-27T09:00Z');
update assignees set status = 'dropped', due_at = null, ended_at = '2026-11-27Z' where id = '00000000-0000-4000-8000-000000000011';
insert into audit_log (workspace_id, subject, subject_id, concerns, before, after, at)
values ('T1', 'assignment', '00000000-0000-4000-8000-000000000011', '{U1}', '{"status":"queued"}', '{"status":"dropped"}', '2026-11-27Z');
