-- The names of the files that attempts have begun to upload, one list an attempt that had others: an upload is found by them.
alter table outbox add column file_names jsonb;
