update members set paused_from = '2026-12-14', paused_until = '2027-01-04', pause_begins_at = null;
update nudges set copies = '[{"channel": "D1", "ts": "1764000000.000100"}]';
