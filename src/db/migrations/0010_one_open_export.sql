-- Whoever asks for their data again while the files are on their way gets them once.
create unique index outbox_one_open_export on outbox (workspace_id, recipient) where content ->> 'kind' = 'export' and status in ('pending', 'sending');
