-- Commands, buttons, forms and shortcuts that take longer than Slack waits. Each is noted before Slack is told that it
-- arrived, and kept under a lease until its person has the answer: a bot that dies meanwhile leaves nobody without one.
-- The row goes the moment that the answer was given.
create table noted_requests (
  workspace_id text not null,
  key text not null, -- a hash of what the request names; the same when it comes again
  kind text not null check (kind in ('command', 'press', 'form', 'shortcut')),
  user_id text, -- null, as body and reply are, when its person was forgotten meanwhile
  body text, -- JSON as text: it may hold what jsonb refuses, such as a NUL
  reply text, -- JSON: what is to be answered, as soon as that is known
  is_changed boolean not null, -- something that it asked for is saved, so that it must not be done again
  attempts smallint not null,
  holder uuid not null, -- whose lease it is; another one for each attempt
  lease_until timestamptz not null, -- by the database's clock
  asked_at timestamptz not null,
  primary key (workspace_id, key)
);
create index noted_requests_by_lease on noted_requests (lease_until);
