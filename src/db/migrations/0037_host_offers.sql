-- When what a host offers to others changed last: whoever found nobody looks again then, and not when somebody takes a pause.
-- Null where only a version before this one has written the row: then updated_at says it.
alter table hosts add column offers_changed_at timestamptz;
