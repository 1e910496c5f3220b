insert into dm_channels (workspace_id, user_id, channel) values ('T1', 'U1', 'D1');
insert into outbox (key, workspace_id, recipient, content, due_at) values ('weekly-1', 'T1', 'U1', '{"kind":"nudge","nudgeId":"00000000-0000-4000-8000-000000000002"}', now());
