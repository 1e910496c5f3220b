-- One message system: every message names its recipient, and where a person's DM is stands in one place.
create table dm_channels (
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  channel text not null,
  primary key (workspace_id, user_id)
);
insert into dm_channels (workspace_id, user_id, channel)
  select workspace_id, user_id, dm_channel from members where dm_channel is not null;
insert into dm_channels (workspace_id, user_id, channel)
  select workspace_id, user_id, dm_channel from contacts where dm_channel is not null
  on conflict do nothing;
alter table members drop column dm_channel;
alter table contacts drop column dm_channel;

-- The weekly loop's messages were found by their member, now by their recipient as all others.
alter table outbox drop constraint outbox_one_recipient;
update outbox o set recipient = m.user_id from members m where m.id = o.member_id;
alter table outbox drop column member_id;
alter table outbox alter column recipient set not null;
create index outbox_by_recipient on outbox (workspace_id, recipient);

-- What did not arrive was named by its kind, now by the word of its text.
update outbox set content = jsonb_set(content, '{what}', to_jsonb(case content ->> 'what'
    when 'assignment' then 'introduction'
    when 'challenge-line' then 'line'
    when 'challenge-goal' then 'goal'
    when 'challenge-summary' then 'summary'
    when 'challenge-suggestions' then 'suggestions'
    when 'thanks-posted' then 'thanks'
    else content ->> 'what' end))
  where content ->> 'kind' = 'undelivered' and content ? 'what';

-- Why a card can neither be posted nor drawn any more, in Slack's word.
alter table cards rename column gone to unreachable_reason;
