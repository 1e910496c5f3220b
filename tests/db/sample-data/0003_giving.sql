insert into policies (workspace_id, admins, quiet_from, quiet_until, days_off) values ('T1', '{U9}', 19, 7, '{2026-12-24}');
insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at) values ('T1', 'own-visit-the-warehouse', '{}', true, 'U9', '2026-11-24Z', '2026-11-24Z');
insert into contacts (workspace_id, user_id, zone, digest_day, digest_hour, next_digest_at, created_at) values ('T1', 'U9', 'Europe/London', 1, 9, '2026-11-30T09:00Z', '2026-11-24Z');
insert into assignments (id, workspace_id, assigner_user_id, challenge_id, why, door, due_on, zone, channel, created_at)
values ('00000000-0000-4000-8000-000000000010', 'T1', 'U9', 'shadow-client-call', 'You build what they use.', 'none', '2026-12-04', 'Europe/London', 'C1', '2026-11-24Z');
insert into cards (id, workspace_id, subject, channel, ts) values ('00000000-0000-4000-8000-000000000010', 'T1', 'assignment', 'C1', '1.2');
insert into assignees (id, assignment_id, workspace_id, user_id, status, challenge_id, due_on)
values ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-000000000010', 'T1', 'U1', 'offered', 'shadow-client-call', '2026-12-04');
insert into channel_challenges (id, workspace_id, channel, creator_user_id, title, why, starts_on, ends_on, zone, repeats_nth, status, created_at)
values ('00000000-0000-4000-8000-000000000012', 'T1', 'C1', 'U9', 'Watch one deploy', 'We all depend on it.', '2026-11-24', '2026-12-04', 'Europe/London', 4, 'running', '2026-11-24Z');
insert into participants (channel_challenge_id, workspace_id, user_id, joined_at) values ('00000000-0000-4000-8000-000000000012', 'T1', 'U1', '2026-11-24Z');
insert into channel_suggestions (workspace_id, channel, asked_by, zone, due_at) values ('T1', 'C1', 'U9', 'Europe/London', '2026-12-07T10:00Z');
insert into doors (id, workspace_id, member_id, nudge_id, challenge_id, manager_user_id, status, asked_at)
values ('00000000-0000-4000-8000-000000000013', 'T1', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 'shadow-client-call', 'U9', 'asked', '2026-11-24Z');
insert into audit_log (workspace_id, subject, subject_id, actor_user_id, concerns, after, at)
values ('T1', 'assignment', '00000000-0000-4000-8000-000000000011', 'U9', '{U1,U9}', '{"status":"offered"}', '2026-11-24Z');
insert into outbox (key, workspace_id, recipient, content, due_at) values ('card-1', 'T1', 'C1', '{"kind":"card"}', '2026-11-24Z');
insert into job_runs (name, ran_at, ms, failed) values ('send-nudges', now(), 12, false) on conflict (name) do nothing;
