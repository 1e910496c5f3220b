insert into audit_log (workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at)
values ('T1', 'channel-challenge', '00000000-0000-4000-8000-000000000012', 'U1', '{U1}',
  '{"status":"joined","isShared":false}', '{"status":"done","isShared":true}', '2026-11-24Z');
