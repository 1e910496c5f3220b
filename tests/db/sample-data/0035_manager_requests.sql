-- The door of 0003 stands here under its id, as the version before asked for it.
update seat_requests set status = 'arranged', note = 'Thursday at two.', arranged_on = '2026-12-03', answered_at = '2026-11-26Z'
where id = '00000000-0000-4000-8000-000000000013' and manager_user_id = 'U9';
update seats set host_filed_at = '2026-11-26Z' where id = '00000000-0000-4000-8000-000000002601';
