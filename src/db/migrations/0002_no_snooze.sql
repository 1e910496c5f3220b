-- Slack shows a snooze to the person alone, never to a bot (docs.slack.dev/reference/methods/dnd.info): the column never held anything.
alter table members drop column snooze_until;
