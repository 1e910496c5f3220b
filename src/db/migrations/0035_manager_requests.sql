-- A mentee's question for a door is a request like any other for a seat, which waits for their manager until there is a seat
-- (docs/decisions/0028): one table, one state machine.
alter table seat_requests alter column seat_id drop not null; -- null: the manager has not answered with a seat
alter table seat_requests add column manager_user_id text; -- who was asked to open a door; null: the seat was asked for itself
alter table seat_requests add column host_user_id text; -- whom the manager named as the one to go to
alter table seat_requests add column arranged_on date; -- the day for which the manager arranges it; null: not said
alter table seat_requests drop constraint seat_requests_status_check;
alter table seat_requests add constraint seat_requests_status_check
  check (status in ('asked', 'waiting', 'seated', 'another-time', 'declined', 'moved', 'withdrawn', 'lapsed', 'introduced', 'arranged'));
alter table seat_requests add constraint seat_requests_about_check check (seat_id is not null or manager_user_id is not null);
create unique index seat_requests_by_nudge on seat_requests (nudge_id) where manager_user_id is not null;
create index seat_requests_by_manager on seat_requests (workspace_id, manager_user_id) where manager_user_id is not null;

-- When the host took the seat's calendar file: whoever has the entry is sent a new one when it changes or is called off.
alter table seats add column host_filed_at timestamptz;

-- Doors that were asked for until now, under the same ids: messages in Slack and in the outbox name them.
insert into seat_requests (id, workspace_id, asker_user_id, line, nudge_id, challenge_id, is_first, status, note, asked_at, answered_at, manager_user_id, host_user_id)
select d.id, d.workspace_id, m.user_id, '', d.nudge_id, d.challenge_id,
  not exists (select from seat_requests r where r.workspace_id = d.workspace_id and r.asker_user_id = m.user_id and r.status = 'seated'),
  case
    when d.status = 'asked' then 'asked'
    when d.status = 'opened' and d.host_user_id is not null then 'introduced'
    when d.status = 'opened' then 'arranged'
    when d.answered_at is null then 'withdrawn'
    else 'declined'
  end,
  d.note, d.asked_at, d.answered_at, d.manager_user_id, d.host_user_id
from doors d join members m on m.id = d.member_id;

-- `doors` is read and written by processes of the version before while they run beside newer ones. Until it is dropped with
-- the next version the database keeps the two in step; each function changes nothing where they are, so none calls for ever.
create function doors_to_requests() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from seat_requests where id = old.id and seat_id is null;
    update seat_requests set manager_user_id = null, note = null where id = old.id;
    return null;
  end if;
  insert into seat_requests (id, workspace_id, asker_user_id, line, nudge_id, challenge_id, is_first, status, note, asked_at, answered_at, manager_user_id, host_user_id)
  select new.id, new.workspace_id, m.user_id, '', new.nudge_id, new.challenge_id,
    not exists (select from seat_requests r where r.workspace_id = new.workspace_id and r.asker_user_id = m.user_id and r.status = 'seated'),
    case
      when new.status = 'asked' then 'asked'
      when new.status = 'opened' and new.host_user_id is not null then 'introduced'
      when new.status = 'opened' then 'arranged'
      when new.answered_at is null then 'withdrawn'
      else 'declined'
    end,
    new.note, new.asked_at, new.answered_at, new.manager_user_id, new.host_user_id
  from members m where m.id = new.member_id
  on conflict (id) do update
    set status = excluded.status, note = excluded.note, answered_at = excluded.answered_at, host_user_id = excluded.host_user_id
    where seat_requests.status = 'asked' and seat_requests.seat_id is null and excluded.status <> 'asked';
  -- Whoever was named had the bot forget them.
  if tg_op = 'UPDATE' and old.host_user_id is not null and new.host_user_id is null then
    update seat_requests set host_user_id = null where id = new.id and host_user_id is not null;
  end if;
  return null;
end $$;
create trigger doors_to_requests after insert or update or delete on doors for each row execute function doors_to_requests();

create function requests_to_doors() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.manager_user_id is null then
    delete from doors where id = old.id;
    return null;
  end if;
  insert into doors (id, workspace_id, member_id, nudge_id, challenge_id, manager_user_id, status, host_user_id, note, asked_at, answered_at)
  select new.id, new.workspace_id, m.id, new.nudge_id, new.challenge_id, new.manager_user_id,
    case
      when new.seat_id is not null or new.status in ('introduced', 'arranged') then 'opened'
      when new.status = 'asked' then 'asked'
      else 'closed'
    end,
    case when new.seat_id is null then new.host_user_id else new.manager_user_id end,
    new.note, new.asked_at, case when new.seat_id is null then new.answered_at else coalesce(new.answered_at, new.asked_at) end
  from members m join nudges n on n.member_id = m.id
  where m.workspace_id = new.workspace_id and m.user_id = new.asker_user_id and n.id = new.nudge_id
  on conflict (id) do update
    set status = excluded.status, host_user_id = excluded.host_user_id, note = excluded.note, answered_at = excluded.answered_at
    where (doors.status, doors.host_user_id, doors.note) is distinct from (excluded.status, excluded.host_user_id, excluded.note);
  return null;
end $$;
create trigger requests_to_doors after insert on seat_requests for each row when (new.manager_user_id is not null) execute function requests_to_doors();
create trigger requests_to_doors_changed after update on seat_requests for each row when (old.manager_user_id is not null) execute function requests_to_doors();
create trigger requests_to_doors_deleted after delete on seat_requests for each row when (old.manager_user_id is not null) execute function requests_to_doors();
