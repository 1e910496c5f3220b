insert into pairings (id, workspace_id, mentee_user_id, mentor_user_id, status, goal, wanted_area, languages, part_of_day, weeks, rhythm, started_at, zone, half_time_at, ends_at, due_at, created_at)
values ('00000000-0000-4000-8000-000000000028', 'T1', 'U1', 'U7', 'active', 'Lead a workshop with a client.', 'clients', '{en}', 'any', 8, 'weekly', '2026-11-26Z', 'Europe/Berlin', '2026-12-24Z', '2027-01-21Z', '2026-12-24Z', '2026-11-25Z');
insert into mentoring_meetings (id, pairing_id, workspace_id, number, status, starts_at, agenda_items, agenda_note, step, due_at, changed_at)
values ('00000000-0000-4000-8000-000000000128', '00000000-0000-4000-8000-000000000028', 'T1', 1, 'planned', '2026-12-01T09:00Z', '{goal}', 'How do you begin?', 'agenda', '2026-11-30T08:00Z', '2026-11-26Z');
insert into mentoring_lines (id, pairing_id, workspace_id, meeting_id, author_user_id, kind, first_line, second_line, written_at)
values ('00000000-0000-4000-8000-000000000228', '00000000-0000-4000-8000-000000000028', 'T1', '00000000-0000-4000-8000-000000000128', 'U1', 'meeting', 'Ask before I draw.', 'I write to the client.', '2026-12-01T10:00Z');
