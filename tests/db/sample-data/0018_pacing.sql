insert into paces (workspace_id, method, per_minute, held_until, changed_at) values ('T1', 'chat.postMessage', 210, now(), now());
insert into call_counts (key, points, expire) values ('{growth}-calls:T1 chat.postMessage', 12, 1764000000000) on conflict do nothing;
insert into dispatch_leases (workspace_id, holder, lease_until) values ('T1', '00000000-0000-4000-8000-0000000000aa', now());
insert into outbox (key, workspace_id, recipient, content, due_at, lane, answered_at)
  values ('pacing-' || 'T1', 'T1', 'U1', '{"kind":"nudge","nudgeId":"00000000-0000-4000-8000-000000000002"}', now(), 2, now() - interval '1 day');
