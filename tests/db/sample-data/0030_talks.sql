insert into talks (workspace_id, user_id, since, act, offers, about, readings, answers, menus)
values ('T1', 'U1', '2026-11-26Z', 'skip', '[{"action":"chat.do","value":"skip","main":true}]', '{"channel":"D1","ts":"1.000","threadTs":null}', '{skip}', 3, 1);
