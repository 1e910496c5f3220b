insert into invitations (workspace_id, giver, person, was_sent, at) values ('T1', 'digest-of-a-giver', 'digest-of-a-person', true, '2026-11-24Z');
