update hosts set offers_changed_at = '2026-11-26Z' where workspace_id = 'T1' and user_id = 'U7';
