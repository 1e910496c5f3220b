-- What a person wishes (active, paused, stopped) and whether Slack says that they are there are two things.
alter table members
  add column left_at timestamptz, -- since when Slack says that nobody is there; the wish waits unchanged
  add column slack_zone text, -- the zone that Slack told last; null: not heard yet
  add column zone_chosen boolean not null default false, -- the zone was chosen by hand and stays whatever Slack says
  add column pinned_on date, -- the day that the person named; null: as soon as there is room
  add column pinned_reasons jsonb; -- why it comes back

-- What the wish was before is known only where a pause has an end. Without it nothing is sent unless the person says so.
update members set left_at = now(), status = case when paused_until is null then 'stopped' else 'paused' end where status = 'left';
alter table members drop constraint members_status_check;
alter table members add constraint members_status_check check (status in ('active', 'paused', 'stopped'));

-- A challenge that came back already, and was answered since, is not asked for any more.
update members m set pinned_challenge_id = null
  where pinned_challenge_id is not null and not exists (
    select from nudges n where n.member_id = m.id and n.challenge_id = m.pinned_challenge_id and n.status = 'deferred'
      and not exists (select from nudges o where o.member_id = m.id and o.challenge_id = n.challenge_id and o.offered_at > n.offered_at));
-- What a colleague's challenge displaced was put off by nobody.
update members m set pinned_reasons = case
    when exists (select from nudges n join nudges a on a.member_id = n.member_id and a.source = 'assigned' and a.offered_at > n.offered_at
      where n.member_id = m.id and n.challenge_id = m.pinned_challenge_id and n.status = 'deferred') then '[{"kind": "displaced"}]'
    else '[{"kind": "later"}]' end::jsonb
  where pinned_challenge_id is not null;
alter table members add constraint members_pinned_check check ((pinned_challenge_id is null) = (pinned_reasons is null));

-- The first challenge was the ask of the week in which somebody joined.
update members set last_nudge_week = date_trunc('week', joined_at at time zone zone)::date where last_nudge_week is null;
