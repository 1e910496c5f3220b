update talks set sorrow = 'loss', sorrow_at = '2026-11-25T10:00:00Z';
