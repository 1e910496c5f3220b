insert into seats (id, workspace_id, host_user_id, kind, code_name, topic, module, starts_at, minutes, zone, link, language, capacity, role, is_first_timers_first, repeats, audience, needs_consent, consent_by, consent_at, status, due_at, created_at, changed_at)
values ('00000000-0000-4000-8000-000000002601', 'T1', 'U7', 'client-call', 'Harbour', 'The import of orders', 'orders', '2026-12-03T09:00Z', 60, 'Europe/Berlin', 'https://meet.example/1', 'en', 1, 'silent', true, 'weekly', 'everybody', true, 'Their head of IT', '2026-11-26Z', 'full', '2026-12-03T10:00Z', '2026-11-26Z', '2026-11-26Z');
insert into seats (id, workspace_id, host_user_id, kind, own_kind, topic, minutes, zone, watch_until, link, language, capacity, role, is_first_timers_first, audience, needs_consent, status, due_at, created_at, changed_at)
values ('00000000-0000-4000-8000-000000002602', 'T1', 'U7', 'own', 'Price talk', 'How we price the export', 30, 'Europe/Berlin', '2026-12-20', 'https://video.example/1', 'de', 50, 'silent', false, 'developers', false, 'open', '2026-12-21Z', '2026-11-26Z', '2026-11-26Z');
insert into seat_requests (id, workspace_id, seat_id, asker_user_id, line, is_first, status, asked_at, answered_at)
values ('00000000-0000-4000-8000-000000002603', 'T1', '00000000-0000-4000-8000-000000002601', 'U1', 'I write the import.', true, 'seated', '2026-11-26Z', '2026-11-26Z');
insert into seat_wishes (id, workspace_id, user_id, kind, topic, created_at)
values ('00000000-0000-4000-8000-000000002604', 'T1', 'U1', 'client-call', 'Any client call on invoicing', '2026-11-26Z');
