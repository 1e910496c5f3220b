insert into redraws (workspace_id, kind, subject_id, requested_at, changed_at)
  select workspace_id, 'nudge', id, '2026-11-30 09:05+00', '2026-11-30 09:05+00' from nudges where workspace_id = 'T1' order by id limit 1;
