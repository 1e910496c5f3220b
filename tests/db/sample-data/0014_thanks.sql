insert into thanks (id, workspace_id, from_user_id, to_user_ids, reason, link, channel, created_at)
values ('00000000-0000-4000-8000-000000000015', 'T1', 'U1', '{U7,U9}', 'The walk through invoicing.', 'https://example.slack.com/archives/C1/p1', 'C1', '2026-11-25Z');
