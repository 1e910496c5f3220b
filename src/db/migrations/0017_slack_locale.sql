-- The language in which somebody uses Slack decides in which the bot speaks with them.
alter table members
  add column slack_locale text; -- the BCP 47 tag that Slack told last; null: not heard yet
