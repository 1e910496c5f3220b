-- Whom people of a company can turn to when they are not well, as an admin wrote it; null where nobody wrote any.
alter table policies add column help_contact text check (length(help_contact) between 1 and 300);
