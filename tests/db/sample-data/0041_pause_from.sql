update members set status = 'active', next_nudge_at = '2026-12-01T09:00Z', paused_from = '2026-12-14', paused_until = '2026-12-28';
