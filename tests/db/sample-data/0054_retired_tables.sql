insert into clearings (workspace_id, channel, ts, shows, items, due_at) values ('T1', 'D8', '1795000000.000700', 'dm', '{1795000000.000650}', '2026-11-27Z');
delete from dm_clearings;
delete from message_clearings;
