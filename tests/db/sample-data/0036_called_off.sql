update introductions set called_off_at = '2026-12-01T10:00Z' where meet_at is null;
update mentoring_meetings set mentee_filed_at = '2026-11-26Z';
