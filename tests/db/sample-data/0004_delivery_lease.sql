insert into outbox (key, workspace_id, recipient, content, due_at, status, lease_id, sending_until, doubt_since, give_up_at, asked_by)
values ('leased-card-1', 'T1', 'C1', '{"kind":"card"}', '2026-11-24Z', 'sending', '00000000-0000-4000-8000-000000000015', '2026-11-24T00:02Z', '2026-11-24Z', '2026-11-25Z', 'U9');
