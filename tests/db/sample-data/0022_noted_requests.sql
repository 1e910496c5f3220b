insert into noted_requests (workspace_id, key, kind, user_id, body, reply, is_changed, attempts, holder, lease_until, asked_at)
  values ('T1', 'pQ3', 'command', 'U1', '{"team_id":"T1","text":"log Sat with support"}', '{"kind":"none"}', true, 1,
    '00000000-0000-4000-8000-0000000000aa', '2026-11-24T09:00:30Z', '2026-11-24T09:00Z');
