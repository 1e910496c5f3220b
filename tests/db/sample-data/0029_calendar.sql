insert into calendar_addresses (workspace_id, user_id, token_hash, created_at) values ('T1', 'U7', 'R2xkgQJtP0b4eG9yB3cFhq0uK6mXn1wZs5vTAjLdYoE', '2026-11-26Z');
-- A plan that was moved twice.
update plans set revision = 2, changed_at = '2026-11-26Z' where id = (select id from plans order by id limit 1);
