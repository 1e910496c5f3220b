-- What the bot remembers of a conversation for a day, so that "yes" and "thursday" find what they answer. It holds no words of the person.
create table talks (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  since timestamptz not null, -- when the bot last answered
  act text, -- what that answer was about
  offers jsonb not null default '[]', -- the buttons under it, in order: action, value, whether it is the main one
  is_question boolean not null default false, -- it ends in a question
  about jsonb, -- where the message stands that was answered: channel, ts, threadTs
  readings text[] not null default '{}', -- acts that the message was taken for
  asked_of uuid, -- the reflection about which the answer asks
  undo jsonb, -- what was changed last from a sentence: the act, and the states before and after
  answers integer not null default 0 check (answers >= 0),
  menus integer not null default 0 check (menus >= 0), -- how often something was asked back
  primary key (workspace_id, user_id)
);
create index talks_by_since on talks (since);
