insert into clearings (workspace_id, channel, ts, shows, items, due_at) values
  ('T1', 'D1', '1795514400.000300', 'answer', '{}', '2026-11-24T10:00:00Z'),
  ('T1', 'D7', '1795000000.000100', 'dm', '{1795000000.000050}', '2026-11-26Z'),
  ('T1', 'D1', '1795514400.000400', 'files', '{F1}', '2026-11-26Z');
