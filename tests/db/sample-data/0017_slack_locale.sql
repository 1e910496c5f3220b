update members set slack_locale = 'de-AT' where user_id = 'U1';
