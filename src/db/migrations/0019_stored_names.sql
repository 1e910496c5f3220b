-- One word for one thing in what is stored as JSON: the question whether to go on, and what a challenge asks somebody to do.
update outbox set content = jsonb_set(content, '{kind}', '"inactivity-check"') where content ->> 'kind' = 'silence';
update workspace_challenges set body = (body - 'ask') || jsonb_build_object('task', body -> 'ask') where body ? 'ask';
