update seat_requests set left_at = '2026-11-26Z', left_starts_at = '2026-12-03 09:00Z', left_minutes = 60, left_sequence = 1 where id = '00000000-0000-4000-8000-000000002603';
update seat_wishes set told_seats = '{"00000000-0000-4000-8000-000000002699": "00000000-0000-4000-8000-000000002601"}' where id = '00000000-0000-4000-8000-000000002604';
