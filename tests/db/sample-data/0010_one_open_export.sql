insert into outbox (key, workspace_id, recipient, content, due_at) values ('export-1', 'T1', 'U1', '{"kind":"export"}', now());
