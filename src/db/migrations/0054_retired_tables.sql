-- What versions from before `clearings` (0049) noted in their own two tables goes on in that one. No statement of this version names the two any more.
-- The version before still does, in its sweep and wherever somebody is forgotten, so that both stay, empty, while it runs beside this one; the next version drops them.
insert into clearings (workspace_id, channel, ts, shows, items, due_at, failures)
select workspace_id, channel, latest, 'dm', kept, due_at, failures from dm_clearings on conflict do nothing;
insert into clearings (workspace_id, channel, ts, shows, due_at, failures)
select workspace_id, channel, ts, shows, due_at, failures from message_clearings on conflict do nothing;
delete from dm_clearings;
delete from message_clearings;
