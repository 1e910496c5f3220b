insert into outbox (key, workspace_id, recipient, content, due_at) values ('sample-export', 'T1', 'U1', '{"kind":"export"}', now());
