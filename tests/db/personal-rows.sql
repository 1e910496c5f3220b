-- People of one workspace with a row for every way in which something is stored of them: each declared column of people and of
-- words is filled, in each state that is forgotten in a way of its own (tests/db/forget-walk.test.ts). What somebody wrote
-- holds `wordsof` and their id. Ids of rows are made from names: md5('member ada')::uuid.
insert into workspaces (id, name, bot_user_id, installed_at) values ('T2', 'Walk', 'UBOT', '2026-01-01Z');

-- members
insert into members (id, workspace_id, user_id, manager_user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone, cadence, status, next_nudge_at, joined_at, pinned_challenge_id, pinned_reasons)
select md5('member ' || who)::uuid, 'T2', 'U0' || upper(who), manager, 'backend', 2, '{clients}', '{2}', 10, '{1,2,3,4,5}', 9, 18, 'Europe/Berlin', 'weekly', 'active', '2026-12-01T09:00Z', '2026-11-01Z',
  case when reasons is not null then 'ask-sales-pitch' end, reasons::jsonb
from (values
  ('ada', 'U0BEN', null),
  ('ben', 'U0ADA', '[{"kind":"assigned","by":"U0ADA","why":"why given wordsofU0ADA","dueOn":null,"protectedMinutes":null,"door":{"kind":"none"}}]'),
  ('cat', null, '[{"kind":"displaced"},{"kind":"assigned","by":"U0BEN","why":"why given wordsofU0BEN","dueOn":null,"protectedMinutes":null,"door":{"kind":"host","userId":"U0ADA"}}]'),
  ('dan', null, null)) as people (who, manager, reasons);
insert into home_tabs (workspace_id, user_id, opened_at)
select 'T2', 'U0' || who, '2026-11-01Z' from unnest(array['ADA', 'BEN']) as who;

-- delivery
insert into contacts (workspace_id, user_id, zone, created_at)
select 'T2', 'U0' || who, 'Europe/Berlin', '2026-11-01Z' from unnest(array['ADA', 'BEN', 'CAT', 'DAN']) as who;
insert into dm_channels (workspace_id, user_id, channel)
select 'T2', 'U0' || who, 'D0' || who from unnest(array['ADA', 'BEN', 'CAT', 'DAN']) as who;
-- Of somebody who was forgotten before and came back: their DM is still being cleared.
insert into clearings (workspace_id, channel, ts, shows, items, due_at) values ('T2', 'D0ADA', '1795000000.000500', 'dm', '{}', '2026-11-26Z');
insert into quoted_answers (workspace_id, user_id, channel, ts, quoted_user_id, answered_at) values
  ('T2', 'U0ADA', 'D0ADA', '1795000000.000200', 'U0BEN', '2026-11-26Z'), ('T2', 'U0BEN', 'D0BEN', '1795000000.000300', 'U0ADA', '2026-11-26Z');
insert into outbox (key, workspace_id, recipient, channel, asked_by, content, due_at, status) values
  ('walk-to-ada', 'T2', 'U0ADA', 'D0ADA', null, '{"kind":"digest"}', '2026-11-24Z', 'sent'),
  ('walk-nudge-to-ada', 'T2', 'U0ADA', null, null, '{"kind":"nudge"}', '2026-11-24Z', 'pending'),
  ('walk-to-both', 'T2', 'U0ADA,U0BEN', null, null, '{"kind":"introduction"}', '2026-11-24Z', 'pending'),
  ('walk-to-a-group', 'T2', 'C1', null, null, '{"kind":"introduction","where":"U0ADA,U0CAT"}', '2026-11-24Z', 'pending'),
  ('walk-asked-by-ada', 'T2', 'C1', null, 'U0ADA', '{"kind":"card"}', '2026-11-24Z', 'pending'),
  ('walk-of-U0ADA-to-ben', 'T2', 'U0BEN', null, null, '{"kind":"manager-named"}', '2026-11-24Z', 'sent'),
  ('walk-of-ada-to-ben', 'T2', 'U0BEN', null, null, '{"kind":"host-invitation","byUserId":"U0ADA"}', '2026-11-24Z', 'sent'),
  ('walk-of-her-row-to-ben', 'T2', 'U0BEN', null, null, jsonb_build_object('kind', 'manager-named', 'memberId', md5('member ada')::uuid), '2026-11-24Z', 'pending'),
  ('walk-of-ben-to-ada', 'T2', 'U0CAT', null, 'U0BEN', jsonb_build_object('kind', 'manager-named', 'memberId', md5('member ben')::uuid), '2026-11-24Z', 'pending');
insert into audit_log (workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at) values
  ('T2', 'assignment', md5('a')::uuid, 'U0ADA', '{U0BEN}', null, '{"status":"offered"}', '2026-11-24Z'),
  ('T2', 'assignment', md5('a')::uuid, 'U0BEN', '{U0ADA,U0BEN}', null, '{"status":"offered"}', '2026-11-24Z'),
  ('T2', 'policy', 'T2', 'U0BEN', '{U0BEN}', '{"admins":["U0ADA","U0BEN"]}', '{"admins":["U0BEN"]}', '2026-11-24Z'),
  ('T2', 'policy', 'T2', 'U0CAT', '{U0CAT}', '{"managers":["U0CAT"],"helpContact":"Nobody"}', '{"managers":["U0ADA","U0CAT"],"helpContact":"Ask <@U0ADA>"}', '2026-11-24Z');

-- slack
insert into inbox (workspace_id, event_id, seen_at, kind, user_id, body, attempts, lease_until)
values ('T2', 'EvWalk', '2026-11-24T09:00Z', 'message', 'U0ADA', '{"text":"event wordsofU0ADA"}', 1, '2026-11-24T09:02Z');
insert into noted_requests (workspace_id, key, kind, user_id, body, reply, is_changed, attempts, holder, lease_until, asked_at)
values ('T2', 'walk', 'command', 'U0ADA', '{"text":"request wordsofU0ADA"}', '{"text":"reply wordsofU0ADA"}', true, 1, md5('holder')::uuid, '2026-11-24T09:00:30Z', '2026-11-24T09:00Z');

-- workspaces
insert into policies (workspace_id, admins, managers, help_contact) values ('T2', '{U0ADA,U0BEN}', '{U0ADA,U0CAT}', 'In the works council <@U0ADA> or <@U0BEN|Ben>; https://walk.slack.com/team/U0ADA, +49 30 1234567.');
insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at)
select 'T2', id, jsonb_build_object('id', id, 'title', 'A challenge', 'area', 'clients', 'scopes', '[1]'::jsonb, 'tracks', '[]'::jsonb, 'kind', 'watch', 'minutes', 20, 'restWeeks', 4,
  'needs', '{"host":"none","clientConsent":false}'::jsonb, 'sources', '[]'::jsonb, 'prerequisites', '[]'::jsonb, 'followOns', '[]'::jsonb, 'task', task, 'why', '', 'steps', '[]'::jsonb,
  'cues', '[]'::jsonb, 'questions', '[]'::jsonb, 'reflectionPrompts', '[]'::jsonb, 'result', '', 'safety', null), is_offered, by, '2026-11-24Z', '2026-11-24Z'
from (values
  ('own-of-ada', 'challenge for all wordsofU0ADA', true, 'U0ADA'),
  ('own-for-one', 'challenge for one wordsofU0ADA', false, 'U0ADA'),
  ('own-taken-on', 'challenge taken on wordsofU0ADA', false, 'U0ADA'),
  ('own-of-ben', 'Ask <@U0ADA|Ada "the" first> of it, or <@U0ADA>, or U0ADA.', true, 'U0BEN')) as challenges (id, task, is_offered, by);

-- weekly
insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at, message_channel, message_ts, copies)
select md5('nudge ' || name)::uuid, md5('member ' || who)::uuid, 'T2', week::date, source, challenge, '{}', reasons::jsonb, status, '2026-11-24T09:00Z', 'D0' || upper(who), '1.2', jsonb_build_array(jsonb_build_object('channel', 'D0' || upper(who), 'ts', '1.3'))
from (values
  ('of ada', 'ada', '2026-11-23', 'weekly', 'ask-sales-pitch', '[]', 'planned'),
  ('older of ada', 'ada', '2026-11-16', 'weekly', 'ask-sales-pitch', '[]', 'done'),
  ('by ada', 'ben', '2026-11-23', 'assigned', 'own-taken-on', '[{"kind":"assigned","by":"U0ADA","why":"why given wordsofU0ADA","dueOn":null,"protectedMinutes":null,"door":{"kind":"none"}}]', 'planned'),
  ('older by ada', 'ben', '2026-11-16', 'assigned', 'ask-sales-pitch', '[{"kind":"displaced"},{"kind":"assigned","by":"U0ADA","why":"why given wordsofU0ADA","dueOn":null,"protectedMinutes":null,"door":{"kind":"host","userId":"U0CAT"}}]', 'done'),
  ('with ada', 'cat', '2026-11-23', 'assigned', 'ask-sales-pitch', '[{"kind":"assigned","by":"U0BEN","why":"why given wordsofU0BEN","dueOn":null,"protectedMinutes":null,"door":{"kind":"host","userId":"U0ADA"}}]', 'planned'),
  ('older with ada', 'cat', '2026-11-16', 'assigned', 'ask-sales-pitch', '[{"kind":"displaced"},{"kind":"assigned","by":"U0BEN","why":"why given wordsofU0BEN","dueOn":null,"protectedMinutes":null,"door":{"kind":"introduction","userId":"U0ADA"}}]', 'done')
) as nudges (name, who, week, source, challenge, reasons, status);
insert into plans (id, nudge_id, member_id, workspace_id, when_text, will_text, planned_at, created_at)
values (md5('plan')::uuid, md5('nudge of ada')::uuid, md5('member ada')::uuid, 'T2', 'when wordsofU0ADA', 'will wordsofU0ADA', '2026-11-26T13:00Z', '2026-11-24T09:05Z');
insert into preferences (id, member_id, workspace_id, what, value, since) values (md5('preference')::uuid, md5('member ada')::uuid, 'T2', 'more', 'word:wordsofU0ADA', '2026-11-20Z');
insert into challenge_history (member_id, challenge_id, kind, at) values (md5('member ada')::uuid, 'ask-sales-pitch', 'offered', '2026-11-24T09:00Z');

-- reflections
insert into reflections (id, member_id, workspace_id, nudge_id, area, title, what, surprise, insight, link, done_on, created_at, updated_at) values
  (md5('reflection')::uuid, md5('member ada')::uuid, 'T2', md5('nudge older of ada')::uuid, 'market', 'title wordsofU0ADA', 'what wordsofU0ADA', 'surprise wordsofU0ADA', 'insight wordsofU0ADA', 'https://example.com/wordsofU0ADA', '2026-11-26', '2026-11-26Z', '2026-11-26Z'),
  (md5('reflection of ben')::uuid, md5('member ben')::uuid, 'T2', null, 'market', 'title wordsofU0BEN', 'what wordsofU0BEN', '', '', null, '2026-11-26', '2026-11-26Z', '2026-11-26Z');

-- team
insert into reflection_thanks (id, workspace_id, reflection_id, from_user_id, message, is_posted, created_at) values
  (md5('thanks to ada')::uuid, 'T2', md5('reflection')::uuid, 'U0BEN', 'message wordsofU0BEN', false, '2026-11-27Z'),
  (md5('thanks to ben')::uuid, 'T2', md5('reflection of ben')::uuid, 'U0ADA', 'message wordsofU0ADA', false, '2026-11-27Z');

-- thanks
insert into thanks (id, workspace_id, from_user_id, to_user_ids, reason, created_at) values
  (md5('said')::uuid, 'T2', 'U0ADA', '{U0BEN}', 'reason wordsofU0ADA', '2026-11-25Z'),
  (md5('got')::uuid, 'T2', 'U0BEN', '{U0ADA}', 'reason wordsofU0BEN', '2026-11-25Z'),
  (md5('shared')::uuid, 'T2', 'U0BEN', '{U0CAT,U0ADA}', 'reason wordsofU0BEN', '2026-11-25Z');

-- matching
insert into hosts (workspace_id, user_id, department, topics, languages, zone, work_days, work_start, work_end, mentor_areas, mentor_about, registered_at, updated_at)
values ('T2', 'U0ADA', 'sales', '{"topics wordsofU0ADA"}', '{en}', 'Europe/Berlin', '{1,2,3,4,5}', 9, 17, '{clients}', 'about wordsofU0ADA', '2026-11-26Z', '2026-11-26Z');
insert into blocks (workspace_id, user_id, blocked_user_id, created_at) values ('T2', 'U0ADA', 'U0CAT', '2026-11-26Z'), ('T2', 'U0CAT', 'U0ADA', '2026-11-26Z');

-- calendar
insert into calendar_addresses (workspace_id, user_id, token_hash, created_at) values ('T2', 'U0ADA', 'walk-token-hash', '2026-11-26Z');

-- coach
insert into coach_consents (workspace_id, user_id, asked_at, answer, answered_at) values ('T2', 'U0ADA', '2026-11-20T09:00Z', 'yes', '2026-11-20T09:01Z');
insert into coach_requests (workspace_id, user_id, purpose, body, sent_at) values ('T2', 'U0ADA', 'reading', '{"text":"sent wordsofU0ADA"}', '2026-11-26T09:02Z');

-- chat
insert into talks (workspace_id, user_id, since, act, offers, is_question, about) values
  ('T2', 'U0ADA', '2026-11-27T09:30Z', 'give', '[{"action":"assign.to","value":"U0BEN","main":true}]', true, '{"channel":"D0ADA","ts":"1.000","threadTs":null}'),
  ('T2', 'U0BEN', '2026-11-27T09:30Z', 'give', '[{"action":"assign.to","value":"U0ADA","main":true}]', true, '{"channel":"D0BEN","ts":"1.000","threadTs":null}'),
  ('T2', 'U0CAT', '2026-11-27T09:30Z', 'find-mentor', '[{"action":"mentor.pick.1","value":"00000000-0000-4000-8000-0000000000ab U0BEN"},{"action":"team.newer","value":"U0ADA|2"}]', false, null);

-- assignments: given by ada, given to ada, with ada as the one to go to, in open and in ended states
insert into assignments (id, workspace_id, assigner_user_id, door_user_id, challenge_id, why, door, due_on, zone, channel, created_at)
select md5('assignment ' || name)::uuid, 'T2', by, door, challenge, 'why given wordsof' || by, case when door is null then 'none' else 'host' end, '2026-12-04', 'Europe/London', null, '2026-11-24Z'
from (values ('by ada', 'U0ADA', null, 'own-taken-on'), ('older by ada', 'U0ADA', 'U0CAT', 'ask-sales-pitch'), ('for one', 'U0ADA', null, 'own-for-one'),
  ('to ada', 'U0BEN', 'U0CAT', 'ask-sales-pitch'), ('older to ada', 'U0BEN', null, 'ask-sales-pitch'),
  ('with ada', 'U0BEN', 'U0ADA', 'ask-sales-pitch'), ('older with ada', 'U0BEN', 'U0ADA', 'ask-sales-pitch')) as given (name, by, door, challenge);
insert into assignees (id, assignment_id, workspace_id, user_id, status, challenge_id, due_on, nudge_id, message_channel, message_ts)
select md5('assignee ' || name)::uuid, md5('assignment ' || name)::uuid, 'T2', who, status, challenge, '2026-12-04', (select id from nudges where id = md5('nudge ' || name)::uuid), 'D0' || substr(who, 3), '1.4'
from (values ('by ada', 'U0BEN', 'accepted', 'own-taken-on'), ('older by ada', 'U0BEN', 'done', 'ask-sales-pitch'), ('for one', 'U0DAN', 'queued', 'own-for-one'),
  ('to ada', 'U0ADA', 'offered', 'ask-sales-pitch'), ('older to ada', 'U0ADA', 'declined', 'ask-sales-pitch'),
  ('with ada', 'U0CAT', 'accepted', 'ask-sales-pitch'), ('older with ada', 'U0CAT', 'done', 'ask-sales-pitch')) as parts (name, who, status, challenge);

-- channel-challenges
insert into channel_challenges (id, workspace_id, channel, creator_user_id, title, why, starts_on, ends_on, zone, status, created_at) values
  (md5('channel challenge')::uuid, 'T2', 'C1', 'U0ADA', 'title wordsofU0ADA', 'why wordsofU0ADA', '2026-11-24', '2026-12-04', 'Europe/London', 'running', '2026-11-24Z'),
  (md5('ended one')::uuid, 'T2', 'C2', 'U0BEN', 'title wordsofU0BEN', 'why wordsofU0BEN', '2026-11-02', '2026-11-13', 'Europe/London', 'ended', '2026-11-02Z');
insert into participants (channel_challenge_id, workspace_id, user_id, joined_at, done_at, shared_name, shared_text, line_ts, reflection_id) values
  (md5('channel challenge')::uuid, 'T2', 'U0ADA', '2026-11-24Z', '2026-11-25Z', 'name wordsofU0ADA', 'line wordsofU0ADA', null, md5('reflection')::uuid),
  (md5('ended one')::uuid, 'T2', 'U0ADA', '2026-11-03Z', '2026-11-04Z', 'name wordsofU0ADA', 'line wordsofU0ADA', '1.5', null);
insert into channel_suggestions (workspace_id, channel, asked_by, zone, due_at) values ('T2', 'C1', 'U0ADA', 'Europe/London', '2026-12-07T10:00Z');

-- seats: hosted by ada before and after they took place, with others in them; and others' seats with ada in them
insert into seats (id, workspace_id, host_user_id, kind, own_kind, code_name, topic, module, starts_at, minutes, zone, place, link, language, capacity, role, is_first_timers_first, audience, needs_consent, consent_by, consent_at, in_return, status, due_at, created_at, changed_at, ended_at)
select md5('seat ' || name)::uuid, 'T2', host, 'own', 'own kind wordsof' || host, 'code name wordsof' || host, 'topic wordsof' || host, 'module wordsof' || host, starts::timestamptz, 60, 'Europe/Berlin',
  'place wordsof' || host, 'https://meet.example/wordsof' || host, 'en', 4, 'silent', false, 'everybody', true, 'consent by wordsof' || host, '2026-11-20Z', 'in return wordsof' || host, status,
  case when ended is null then starts::timestamptz end, '2026-11-20Z', '2026-11-20Z', ended::timestamptz
from (values ('of ada', 'U0ADA', '2026-12-03T09:00Z', 'open', null), ('empty of ada', 'U0ADA', '2026-12-03T09:00Z', 'open', null), ('past of ada', 'U0ADA', '2026-11-23T09:00Z', 'debriefed', '2026-11-23T10:00Z'),
  ('of ben', 'U0BEN', '2026-12-04T09:00Z', 'full', null), ('past of ben', 'U0BEN', '2026-11-24T09:00Z', 'debriefed', '2026-11-24T10:00Z'),
  ('arranged by ada', 'U0ADA', '2026-11-25T09:00Z', 'debriefed', '2026-11-25T10:00Z')) as seats (name, host, starts, status, ended);
insert into seat_requests (id, workspace_id, seat_id, asker_user_id, manager_user_id, host_user_id, line, note, host_line, host_words, is_first, status, asked_at, answered_at, nudge_id, challenge_id)
select md5('request ' || name)::uuid, 'T2', (select id from seats where id = md5('seat ' || seat)::uuid), asker, manager, host, line, note, host_line, replace(host_line, 'host line', 'host words'), true, status, '2026-11-22Z', '2026-11-22Z',
  (select id from nudges where id = md5('nudge ' || nudge)::uuid), case when manager is not null then 'ask-sales-pitch' end
from (values
  ('1', 'of ada', 'U0BEN', null, null, 'line wordsofU0BEN', null, 'host line wordsofU0ADA', 'seated', null),
  ('2', 'past of ada', 'U0BEN', null, null, 'line wordsofU0BEN', 'note wordsofU0ADA', 'host line wordsofU0ADA', 'seated', null),
  ('3', 'of ben', 'U0ADA', null, null, 'line wordsofU0ADA', null, 'host line wordsofU0BEN', 'seated', null),
  ('4', 'past of ben', 'U0ADA', null, null, 'line wordsofU0ADA', null, 'host line wordsofU0BEN', 'seated', null),
  ('5', null, 'U0BEN', 'U0ADA', null, '', null, null, 'asked', 'by ada'),
  ('6', null, 'U0BEN', 'U0ADA', 'U0CAT', '', 'note wordsofU0ADA', null, 'introduced', 'older by ada'),
  ('7', null, 'U0CAT', 'U0BEN', 'U0ADA', '', 'note wordsofU0BEN', null, 'introduced', 'with ada'),
  ('8', 'arranged by ada', 'U0CAT', 'U0ADA', null, 'seating line wordsofU0ADA', 'note wordsofU0ADA', 'host line wordsofU0ADA', 'seated', 'older with ada'),
  ('9', null, 'U0ADA', 'U0BEN', 'U0CAT', '', 'note wordsofU0BEN', null, 'introduced', 'of ada')
) as requests (name, seat, asker, manager, host, line, note, host_line, status, nudge);
insert into seat_wishes (id, workspace_id, user_id, kind, topic, answered_seat_id, answered_at, created_at) values
  (md5('wish')::uuid, 'T2', 'U0ADA', 'client-call', 'wish wordsofU0ADA', null, null, '2026-11-26Z'),
  (md5('answered wish')::uuid, 'T2', 'U0ADA', 'client-call', 'answered wish wordsofU0ADA', md5('seat of ben')::uuid, '2026-11-26Z', '2026-11-26Z');

-- introductions: asked by ada, answered by ada, wished for with ada, in every state
insert into introductions (id, workspace_id, asker_user_id, wished_user_id, host_user_id, topic, question, why, thanks, managers_too, status, department, introduced_at, meet_at, tried_at, due_at, created_at, changed_at, ended_at)
select md5('introduction ' || name || status)::uuid, 'T2', asker, wished, host, 'topic wordsof' || asker, 'question wordsof' || asker, 'why wordsof' || asker, 'thanks wordsof' || asker, false, status, 'sales',
  case when name like '%introduced%' then timestamptz '2026-11-25Z' end, case when name like '%meets%' then timestamptz '2026-12-02Z' end, '2026-11-24Z',
  case when status not in ('withdrawn', 'over') then timestamptz '2026-12-01Z' end, '2026-11-24Z', '2026-11-24Z', case when status in ('withdrawn', 'over') then timestamptz '2026-11-26Z' end
from (values ('of ada', 'U0ADA', null, 'U0BEN'), ('of ada introduced', 'U0ADA', 'U0CAT', 'U0BEN'), ('by ada', 'U0BEN', null, 'U0ADA'), ('by ada introduced', 'U0BEN', null, 'U0ADA'),
  ('by ada introduced meets', 'U0BEN', null, 'U0ADA'), ('wished ada', 'U0BEN', 'U0ADA', 'U0ADA'), ('wished ada found cat', 'U0BEN', 'U0ADA', 'U0CAT'), ('wished ada, nobody yet', 'U0BEN', 'U0ADA', null)) as introductions (name, asker, wished, host),
  unnest(array['looking', 'asked', 'another-time', 'no-one', 'accepted', 'withdrawn', 'over']) as status;
insert into introduction_asks (id, introduction_id, workspace_id, host_user_id, status, asked_at)
select md5('ask ' || i.id || host)::uuid, i.id, 'T2', host, case when i.status = 'asked' then 'waiting' when i.status = 'accepted' then 'accepted' else 'declined' end, '2026-11-25Z'
from introductions i, unnest(array['U0ADA', 'U0BEN', 'U0CAT']) as host where i.workspace_id = 'T2' and host <> i.asker_user_id;

-- mentoring: ada as the mentee and as the mentor, in every state, and shown, passed over and turned down by others
insert into pairings (id, workspace_id, mentee_user_id, mentor_user_id, shown_user_ids, passed_user_ids, declined_user_ids, status, goal, wanted_area, languages, part_of_day, weeks, rhythm, started_at, zone, ends_at, ended_at, due_at, created_at)
select md5('pairing ' || name)::uuid, 'T2', mentee, mentor, shown, passed, declined, status, 'goal wordsof' || mentee, 'clients', '{en}', 'any', 8, 'weekly',
  case when mentor is not null and status in ('active', 'ended') then timestamptz '2026-11-20Z' end, 'Europe/Berlin', case when mentor is not null then timestamptz '2027-01-21Z' end,
  case when status in ('ended', 'withdrawn') then timestamptz '2026-11-26Z' end, case when status not in ('ended', 'withdrawn') then timestamptz '2026-12-01Z' end, '2026-11-19Z'
from (values
  ('of ada', 'U0ADA', 'U0BEN', '{U0BEN}'::text[], '{U0CAT}'::text[], '{U0DAN}'::text[], 'active'),
  ('past of ada', 'U0ADA', 'U0BEN', '{U0BEN}', '{U0CAT}', '{U0DAN}', 'ended'),
  ('withdrawn of ada', 'U0ADA', null, '{U0BEN}', '{}', '{}', 'withdrawn'),
  ('with ada', 'U0BEN', 'U0ADA', '{U0CAT}', '{}', '{}', 'active'),
  ('past with ada', 'U0BEN', 'U0ADA', '{U0ADA,U0CAT}', '{U0ADA}', '{U0ADA}', 'ended'),
  ('alone with ada', 'U0DAN', 'U0ADA', '{}', '{}', '{}', 'ended'),
  ('shown ada', 'U0CAT', null, '{U0ADA,U0BEN}', '{U0ADA}', '{U0ADA}', 'shown'),
  ('asks ada', 'U0DAN', 'U0ADA', '{U0ADA}', '{}', '{}', 'asked'),
  ('passed ada', 'U0CAT', null, '{}', '{U0BEN,U0ADA}', '{}', 'withdrawn'),
  ('declined ada', 'U0CAT', 'U0BEN', '{U0ADA}', '{}', '{U0ADA}', 'ended')
) as pairings (name, mentee, mentor, shown, passed, declined, status);
update pairings set mentee_user_id = null, goal = '' where id = md5('pairing alone with ada')::uuid;
insert into mentoring_meetings (id, pairing_id, workspace_id, number, status, starts_at, agenda_items, agenda_note, step, changed_at)
select md5('meeting ' || name)::uuid, md5('pairing ' || name)::uuid, 'T2', 1, 'held', '2026-11-25T09:00Z', '{goal}', 'note wordsof' || mentee, 'none', '2026-11-26Z'
from (values ('of ada', 'U0ADA'), ('past of ada', 'U0ADA'), ('with ada', 'U0BEN'), ('past with ada', 'U0BEN')) as meetings (name, mentee);
insert into mentoring_lines (id, pairing_id, workspace_id, meeting_id, author_user_id, kind, first_line, second_line, written_at)
select md5('line ' || name || author || kind)::uuid, md5('pairing ' || name)::uuid, 'T2', case when kind = 'meeting' then md5('meeting ' || name)::uuid end, author, kind, 'first wordsof' || author, 'second wordsof' || author, '2026-11-26Z'
from unnest(array['of ada', 'past of ada', 'with ada', 'past with ada']) as name, unnest(array['U0ADA', 'U0BEN']) as author, unnest(array['meeting', 'thanks', 'remains']) as kind;
insert into invitations (workspace_id, giver, person, was_sent, at)
select 'T2', encode(sha256(convert_to('T2 ' || giver, 'UTF8')), 'hex'), encode(sha256(convert_to('T2 ' || person, 'UTF8')), 'hex'), true, '2026-11-24Z'
from (values ('U0ADA', 'U0BEN'), ('U0BEN', 'U0ADA')) as invited (giver, person);
