-- An event is noted before Slack is told that it arrived, and kept under a lease until it was handled: a bot that dies
-- meanwhile loses nothing. What it says and of whom goes the moment that it was handled.
alter table inbox add column kind text;
alter table inbox add column user_id text;
alter table inbox add column body text; -- JSON as text: it may hold what jsonb refuses, such as a NUL
alter table inbox add column attempts smallint not null default 0;
alter table inbox add column lease_until timestamptz; -- by the database's clock; whoever handles it has so long
alter table inbox add column handled_at timestamptz;
-- Until now every noted event counted as handled.
update inbox set handled_at = seen_at;
alter table inbox add constraint inbox_forgets_what_was_handled
  check (handled_at is null or (kind is null and user_id is null and body is null and lease_until is null));
create index inbox_unhandled on inbox (lease_until) where handled_at is null;
