insert into reflection_thanks (id, workspace_id, reflection_id, from_user_id, message, is_posted, created_at)
values ('00000000-0000-4000-8000-000000000014', 'T1', '00000000-0000-4000-8000-000000000004', 'U9', 'It settled our estimate.', false, '2026-11-27Z');
