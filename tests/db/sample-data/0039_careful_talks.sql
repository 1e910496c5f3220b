update talks set careful_until = '2026-11-25T10:00:00Z';
