insert into inbox (workspace_id, event_id, seen_at, kind, user_id, body, attempts, lease_until)
  values ('T1', 'Ev2', '2026-11-24T09:00Z', 'message', 'U0MAYA', '{"team_id":"T1"}', 1, '2026-11-24T09:02Z');
insert into inbox (workspace_id, event_id, seen_at, attempts, handled_at)
  values ('T1', 'Ev3', '2026-11-24T09:00Z', 1, '2026-11-24T09:00Z');
