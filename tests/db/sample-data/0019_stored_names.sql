insert into outbox (key, workspace_id, recipient, content, due_at) values ('inactivity-check-1', 'T1', 'U1', '{"kind":"inactivity-check"}', '2026-11-24T09:00Z');
update workspace_challenges set body = '{"task":"Visit the warehouse."}' where workspace_id = 'T1';
