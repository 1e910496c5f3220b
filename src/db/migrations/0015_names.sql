-- One word for one thing: columns, states and a table are called by the names that the field has for them.

-- What changed, by whom, before and after.
alter table changes rename to audit_log;
alter table audit_log rename constraint changes_pkey to audit_log_pkey;
alter table audit_log rename constraint changes_workspace_id_fkey to audit_log_workspace_id_fkey;
alter sequence changes_id_seq rename to audit_log_id_seq;
alter index changes_by_concerned rename to audit_log_by_concerned;
alter index changes_by_subject rename to audit_log_by_subject;
drop trigger changes_append_only on audit_log;
drop function refuse_change();

-- A request to draw something again, and the lease of the bot that does.
alter table cards rename column dirty_since to redraw_requested_at;
alter table cards rename column drawing_id to redraw_lease_id;
alter table cards rename column drawing_until to redraw_lease_until;
alter table cards rename constraint cards_lease to cards_redraw_lease;
alter index cards_dirty rename to cards_to_redraw;
alter table participants rename column line_dirty_since to redraw_requested_at;
alter index participants_dirty rename to participants_to_redraw;

-- What a sweep claims.
alter table assignees rename column check_at to due_at;
alter table channel_challenges rename column next_at to due_at;
alter table channel_suggestions rename column next_at to due_at;

-- What people write.
alter table doors rename column word to note;
alter table doors rename constraint doors_word_check to doors_note_check;
alter table reflection_thanks rename column helped to message;
alter table reflection_thanks rename constraint reflection_thanks_helped_check to reflection_thanks_message_check;
alter table reflections rename column happened to what;
alter table reflections rename column surprised to surprise;
alter table reflections rename column meaning to insight;

-- An assignment that waits for its turn, and one that was taken on and not done.
alter table assignees drop constraint assignees_status_check;
update assignees set status = case status when 'waiting' then 'queued' else 'dropped' end where status in ('waiting', 'let-go');
alter table assignees add constraint assignees_status_check check (status in (
  'invited', 'queued', 'offered', 'suggested', 'accepted', 'done', 'dropped', 'declined', 'withdrawn', 'expired'));
update audit_log set
    before = case before ->> 'status'
      when 'waiting' then jsonb_set(before, '{status}', '"queued"')
      when 'let-go' then jsonb_set(before, '{status}', '"dropped"')
      else before end,
    after = case after ->> 'status'
      when 'waiting' then jsonb_set(after, '{status}', '"queued"')
      when 'let-go' then jsonb_set(after, '{status}', '"dropped"')
      else after end
  where subject = 'assignment' and (before ->> 'status' in ('waiting', 'let-go') or after ->> 'status' in ('waiting', 'let-go'));

-- A challenge that did not come about.
alter table nudges drop constraint nudges_status_check;
update nudges set status = 'not-done' where status = 'could-not';
alter table nudges add constraint nudges_status_check
  check (status in ('open', 'planned', 'done', 'not-done', 'skipped', 'deferred', 'lapsed'));
alter table challenge_history drop constraint challenge_history_kind_check;
update challenge_history set kind = 'not-done' where kind = 'could-not';
alter table challenge_history add constraint challenge_history_kind_check
  check (kind in ('offered', 'planned', 'done', 'not-done', 'swapped', 'skipped', 'lapsed', 'fewer'));

-- From here on the audit log is only ever added to again.
create function refuse_audit_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the audit log are only ever added';
end $$;
create trigger audit_log_append_only before update on audit_log for each row execute function refuse_audit_log_change();
