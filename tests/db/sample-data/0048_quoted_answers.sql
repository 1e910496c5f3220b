insert into quoted_answers (workspace_id, user_id, channel, ts, quoted_user_id, answered_at) values
  ('T1', 'U1', 'D1', '1795514400.000100', 'U2', '2026-11-24T10:00:00Z');
insert into message_clearings (workspace_id, channel, ts, shows, due_at) values
  ('T1', 'D1', '1795514400.000200', 'answer', '2026-11-24T10:00:00Z');
