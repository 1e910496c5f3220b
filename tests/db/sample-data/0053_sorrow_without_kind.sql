update talks set sorrow = 'own-illness', sorrow_at = '2026-11-26T10:00:00Z';
