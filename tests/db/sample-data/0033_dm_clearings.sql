insert into dm_clearings (workspace_id, channel, latest, kept, due_at) values ('T1', 'D7', '1795000000.000100', '{1795000000.000050}', '2026-11-26Z');
