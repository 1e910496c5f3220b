update members set pause_begins_at = '2026-12-13T23:00Z';
