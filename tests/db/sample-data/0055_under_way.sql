insert into clearings (workspace_id, channel, ts, shows, items, due_at) values ('T1', 'D8', '1795000000.000800', 'sent', array[encode(sha256('some-key'), 'hex')], '2026-11-27Z');
